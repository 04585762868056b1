#if Tool
  import ArgumentParser
  import GovernanceModel

  /// A file by which somebody adds years, local days or hours to the national calendar.
  struct CalendarOption: ParsableArguments {
    @Option(help: "A calendar as JSON that adds years, local days or hours. 补充的工作日历(JSON 文件)。")
    var calendar: String?

    /// The national calendar with what the file adds.
    ///
    /// - Throws: ``CommandRefusal`` with every finding where the file is refused, or where it says
    ///   otherwise of a year that the nation has arranged: a place that differs says so day by day,
    ///   with its source.
    func loadedCalendar() throws(CommandRefusal) -> WorkCalendar {
      guard let calendar else { return .national }
      return try Self.national(adding: calendar)
    }

    /// The national calendar with what a file adds.
    ///
    /// - Throws: As ``loadedCalendar()``.
    static func national(adding path: String) throws(CommandRefusal) -> WorkCalendar {
      let added = try JSONFile.read(path, code: "calendar.file", WorkCalendar.self)
      let known = Dictionary(WorkCalendar.national.years.map { ($0.year, $0) }) { first, _ in first
      }
      if let year = added.years.first(where: { year in known[year.year].map { $0 != year } ?? false
      }) {
        throw CommandRefusal(
          code: "calendar.yearKnown",
          message: Wording(
            zh: "文件改写了国家已公布的年度安排:现为 \(year.year) 年,应为未公布的年份,地方差异写入 localDays。",
            en:
              "The file rewrites a year that the nation has arranged: found \(year.year), expected a "
              + "year that is not published, and what a place does otherwise in localDays."))
      }
      return WorkCalendar.national.adding(added)
    }
  }
#endif
