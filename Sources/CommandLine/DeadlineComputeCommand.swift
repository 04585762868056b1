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

    @OptionGroup var law: LawOptions
    @OptionGroup var options: CommonOptions

    func run() throws {
      let language = try options.checkedLanguage()
      do throws(LawOptions.Refused) {
        let calendar = try law.loadedCalendar().get()
        let books = try law.loadedBooks().get()
        for line in InputLines() {
          let words = String(decoding: line, as: UTF8.self).split(separator: " ").map(String.init)
          print(answer(words, books, calendar))
        }
      } catch {
        throw error.refusal.printed(language, asJSON: false)
      }
    }

    private func answer(_ words: [String], _ books: [LawBook], _ calendar: WorkCalendar) -> String {
      guard words.count == 2, let id = DeadlineRule.ID(words[0]),
        let start = StartArgument(words[1])
      else { return "? question.malformed" }
      let answers = books.map { $0.answer(id, on: start.moment.civilDate) }
      guard let rule = answers.lazy.compactMap(\.rule).first else {
        let codes = answers.map { answer in
          if case .refused(let refusal) = answer { refusal.code } else { RuleRefusal.Code.unknown }
        }
        return "? \((codes.first { $0 != .unknown } ?? .unknown).rawValue)"
      }
      let deadline = rule.plainDeadline(from: start.moment, calendar: calendar)
      let due = deadline.due.map { $0.endOfDay?.description ?? $0.instant.description } ?? "-"
      return "\(due) \(deadline.isProvisional ? "provisional" : "settled")"
    }
  }
#endif
