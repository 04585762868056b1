#if Tool
  import ArgumentParser
  import GovernanceModel

  /// Answers when something falls due, one question a line, so that others can compare.
  struct DeadlineComputeCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "compute",
      abstract: "Computes deadlines, one question a line on standard input. 逐行计算期限。",
      discussion: """
        A question is `RULE START`; the answer is the day or moment, or `-` where there is none, and \
        `settled` or `provisional`. A refusal is its code after `?`.
        """)

    @OptionGroup var calendar: CalendarOption
    @OptionGroup var law: LawOption
    @OptionGroup var options: CommonOptions

    func run() throws {
      let language = try options.checkedLanguage()
      do throws(CommandRefusal) {
        let days = try calendar.loadedCalendar()
        let books = try law.loadedBooks()
        for line in InputLines() {
          let words = String(decoding: line, as: UTF8.self).split(separator: " ").map(String.init)
          print(answer(words, books, days))
        }
      } catch {
        throw error.printed(language, asJSON: false)
      }
    }

    private func answer(_ words: [String], _ books: LawBooks, _ calendar: WorkCalendar) -> String {
      guard words.count == 2, let id = DeadlineRule.ID(words[0]),
        let start = StartArgument(words[1])
      else { return "? question.malformed" }
      do throws(CommandRefusal) {
        let (rule, _) = try books.answer(id, on: start.moment.civilDate)
        if rule.limit.unit?.endsAtMoment == true, !start.hasTime { return "? from.noTime" }
        let deadline = rule.plainDeadline(from: start.moment, calendar: calendar)
        let due = deadline.due.map { $0.endOfDay?.description ?? $0.instant.description } ?? "-"
        return "\(due) \(deadline.isProvisional ? "provisional" : "settled")"
      } catch {
        return "? \(error.code)"
      }
    }
  }
#endif
