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

    @OptionGroup var calendar: CalendarOption
    @OptionGroup var law: LawOption
    @OptionGroup var options: CommonOptions

    func run() throws {
      let language = try options.checkedLanguage()
      do throws(CommandRefusal) {
        let explained = try explained()
        print(json ? explained.json : explained.text(language))
      } catch {
        throw error.printed(language, asJSON: json)
      }
    }

    private func explained() throws(CommandRefusal) -> ExplainedDeadline {
      let days = try calendar.loadedCalendar()
      let books = try law.loadedBooks()
      guard let start = StartArgument(from) else {
        throw StartArgument.refusal("from", from)
      }
      let day = designated.flatMap { CivilDate($0) }
      if let designated, day == nil {
        throw StartArgument.refusal("designated", designated)
      }
      if let day, day < start.moment.civilDate {
        throw CommandRefusal(
          code: "designated.beforeStart",
          message: Wording(
            zh: "指定日期早于起算事件:现为 \(day),应不早于 \(start.moment.civilDate)。",
            en: "The day that the order names lies before the event: found \(day), expected no "
              + "earlier than \(start.moment.civilDate)."))
      }
      let (rule, book) = try found(in: books, on: start.moment.civilDate)
      if let unit = rule.limit.unit, unit.endsAtMoment, !start.hasTime {
        throw CommandRefusal(
          code: "from.noTime",
          message: Wording(
            zh: "该规则以\(unit.wording.zh)计:现为没有时刻的日期,应为 YYYY-MM-DDThh:mm。",
            en: "The rule is counted in \(unit.wording.en): found a day without a time, expected "
              + "YYYY-MM-DDThh:mm."))
      }
      return ExplainedDeadline(
        rule: rule, law: book, calendar: days, from: from,
        deadline: rule.deadline(from: start.moment, designated: day, calendar: days))
    }

    private func found(
      in books: LawBooks, on day: CivilDate
    ) throws(CommandRefusal) -> (DeadlineRule, LawBook) {
      guard let id = DeadlineRule.ID(rule) else {
        throw CommandRefusal(
          code: RuleRefusal.Code.unknown.rawValue,
          message: Wording(
            zh: "规则标识不合格式:现为 \(rule.unicodeScalars.count) 个字符的文本,应为 1 至 64 个字母、数字或 - _ . :。",
            en:
              "That is no name of a rule: found a text of \(rule.unicodeScalars.count) characters, "
              + "expected 1 to 64 letters, digits or - _ . :."))
      }
      return try books.answer(id, on: day)
    }
  }
#endif
