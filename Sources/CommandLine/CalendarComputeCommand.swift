#if Tool
  import ArgumentParser
  import GovernanceModel

  /// Answers questions on working days, one a line, so that others can compare their arithmetic.
  struct CalendarComputeCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "compute",
      abstract: "Adds, subtracts and counts working days, one question a line. 逐行计算工作日。",
      discussion: """
        `kind DAY`, `add DAY NUMBER`, `subtract DAY NUMBER`, `between DAY DAY`, `onOrAfter DAY` and \
        `onOrBefore DAY`; what is no question is answered by a line that begins with `?`.
        """)

    @OptionGroup var calendar: CalendarOption
    @OptionGroup var options: CommonOptions

    func run() throws {
      let language = try options.checkedLanguage()
      do throws(CommandRefusal) {
        let days = try calendar.loadedCalendar()
        for line in InputLines() {
          let words = String(decoding: line, as: UTF8.self).split(separator: " ").map(String.init)
          print(
            answer(words, days) ?? Wording(zh: "? 不是问题", en: "? That is no question")[language])
        }
      } catch {
        throw error.printed(language, asJSON: false)
      }
    }

    private func answer(_ words: [String], _ calendar: WorkCalendar) -> String? {
      guard let verb = words.first, (2...3).contains(words.count), let day = CivilDate(words[1])
      else {
        return nil
      }
      let other = words.count == 3 ? words[2] : nil
      switch (verb, other) {
      case ("kind", nil): return calendar.kind(of: day).rawValue
      case ("onOrAfter", nil): return calendar.workday(onOrAfter: day).description
      case ("onOrBefore", nil): return calendar.workday(onOrBefore: day).description
      case ("add", .some(let text)):
        return Int(text).map { calendar.day($0, workdaysAfter: day).description }
      case ("subtract", .some(let text)):
        return Int(text).map { calendar.day($0, workdaysBefore: day).description }
      case ("between", .some(let text)):
        return CivilDate(text).map { String(calendar.workdays(after: day, through: $0)) }
      default: return nil
      }
    }
  }
#endif
