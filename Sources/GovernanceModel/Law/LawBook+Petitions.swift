extension LawBook {
  /// The deadlines of 信访工作条例 (2022).
  ///
  /// The regulation has no article on counting. Only the five days of Article 23(3) are called
  /// working days, so that all others are days of the calendar.
  static let onPetitions: [DeadlineRule] = [
    petition(
      "XF-22", "22", zh: "登记并转送交办", en: "to register, forward or assign", from: .receipt,
      days(15)),
    petition(
      "XF-22-3", "22(1)(3)", zh: "按交办的指定期限办结并反馈",
      en: "to conclude and report by the day of the assignment", from: .transfer, .designated),
    petition(
      "XF-23a", "23(2)", zh: "收到来件后书面告知", en: "to answer a direct submission in writing",
      from: .receipt, days(15)),
    petition(
      "XF-23b", "23(3)", zh: "收到转送后书面告知", en: "to answer a forwarded petition in writing",
      from: .transfer, days(15)),
    petition(
      "XF-23c", "23(3)", zh: "收到转送后提出异议", en: "to object to a forwarded matter",
      from: .transfer, .fixed(5, .workingDay)),
    petition(
      "XF-25", "25", zh: "报告重大紧急信访事项", en: "to report a grave and urgent petition",
      from: .receipt, .promptly),
    petition(
      "XF-34", "34", zh: "办结信访事项", en: "to conclude a petition", from: .acceptance, days(60),
      extending: ExtensionTerms(
        cap: 90, approver: .unitHead, splitting: .once,
        provenance: .statutory(Citation(.petitionRegulation, "34")))),
    petition(
      "XF-35a", "35", zh: "请求复查", en: "to ask for review", from: .reply, days(30),
      holder: .citizen),
    petition(
      "XF-35b", "35", zh: "作出复查意见", en: "to decide a review", from: .reviewRequest, days(30)),
    petition(
      "XF-36a", "36", zh: "请求复核", en: "to ask for re-review", from: .reply, days(30),
      holder: .citizen),
    petition(
      "XF-36b", "36", zh: "作出复核意见", en: "to decide a re-review", from: .reviewRequest, days(30),
      suspensions: [
        SuspensionGround(
          "hearing", title: Wording(zh: "听证", en: "hearing"),
          provenance: .statutory(Citation(.petitionRegulation, "36(2)")))
      ]),
  ]

  private static func petition(
    _ id: String, _ article: String, zh: String, en: String, from startEvent: StartEvent,
    _ limit: TimeLimit, holder: DeadlineHolder = .organ, extending: ExtensionTerms? = nil,
    suspensions: [SuspensionGround] = []
  ) -> DeadlineRule {
    rule(
      id, .petitionRegulation, article, zh: zh, en: en, from: startEvent, limit, holder: holder,
      extending: extending, suspensions: suspensions)
  }

  static func days(_ amount: Int) -> TimeLimit { .fixed(amount, .calendarDay) }
}
