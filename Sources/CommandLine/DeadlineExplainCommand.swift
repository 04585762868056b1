#if Tool
  import ArgumentParser
  import GovernanceModel

  /// Computes a deadline and tells every step of the way.
  struct DeadlineExplainCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "explain",
      abstract: "Computes a deadline and explains it. 计算期限并逐步说明。")

    @Option(help: "The name of the rule, such as XF-34; see `deadline rules`. 期限规则。")
    var rule: String

    @Option(help: "The day or moment of the event that sets it running. 起算事件的日期或时刻。")
    var from: String

    @Option(help: "The day that an order names. 交办单指定的日期。")
    var designated: String?

    @Flag(help: "Writes one object of JSON. 输出 JSON。")
    var json = false

    @OptionGroup var law: LawOptions
    @OptionGroup var options: CommonOptions

    func run() throws {
      let language = try options.checkedLanguage()
      do throws(LawOptions.Refused) {
        let explained = try explained()
        print(json ? explained.json : explained.text(language))
      } catch {
        throw error.refusal.printed(language, asJSON: json)
      }
    }

    private func explained() throws(LawOptions.Refused) -> ExplainedDeadline {
      let calendar = try law.loadedCalendar().get()
      let books = try law.loadedBooks().get()
      guard let start = StartArgument(from) else {
        throw LawOptions.Refused(refusal: StartArgument.refusal("from", from))
      }
      let day = designated.flatMap { CivilDate($0) }
      if let designated, day == nil {
        throw LawOptions.Refused(refusal: StartArgument.refusal("designated", designated))
      }
      let (rule, book) = try found(in: books, on: start.moment.civilDate)
      if let unit = rule.limit.unit, unit.endsAtMoment, !start.hasTime {
        throw LawOptions.Refused(
          refusal: CommandRefusal(
            code: "from.noTime",
            message: Wording(
              zh: "该规则以\(unit.wording.zh)计:现为没有时刻的日期,应为 YYYY-MM-DDThh:mm。",
              en: "The rule is counted in \(unit.wording.en): found a day without a time, expected "
                + "YYYY-MM-DDThh:mm.")))
      }
      return ExplainedDeadline(
        rule: rule, law: book.version, calendar: calendar, from: from,
        deadline: rule.deadline(from: start.moment, designated: day, calendar: calendar))
    }

    private func found(
      in books: [LawBook], on day: CivilDate
    ) throws(LawOptions.Refused) -> (DeadlineRule, LawBook) {
      var refusal: RuleRefusal?
      for book in books {
        guard let id = DeadlineRule.ID(rule) else { break }
        switch book.answer(id, on: day) {
        case .rule(let rule): return (rule, book)
        case .refused(let answer):
          // What one book knows and does not have for the day says more than that another does not
          // know it.
          if refusal.map({ $0.code == .unknown && answer.code != .unknown }) ?? true {
            refusal = answer
          }
        }
      }
      throw LawOptions.Refused(
        refusal: CommandRefusal(
          code: (refusal?.code ?? .unknown).rawValue,
          message: refusal?.wording
            ?? Wording(
              zh: "规则标识不合格式:应为 1 至 64 个字母、数字或 - _ . :。",
              en: "That is no name of a rule: expected 1 to 64 letters, digits or - _ . :.")))
    }
  }
#endif
