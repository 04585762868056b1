/// The joint application to a court to confirm an agreement (司法确认), and what came of it.
///
/// Invariants: at least two parties apply together, each once (人民调解法, Article 33); it says the day
/// on which it ended exactly where it says how, and that day is not before the application. That all
/// parties apply, and not before the agreement took effect, the ``Dispute`` checks. Until when they
/// may apply is a deadline rule of the law book.
///
/// Who did not want to apply has no field.
public struct JudicialConfirmation: Hashable, Sendable {
  /// The day of the application.
  public let appliedOn: CivilDate
  /// The parties that apply together.
  public let applicants: [Actor.ID]
  /// The court, where it is known.
  public let court: Organ.ID?
  /// How it ended, or nothing while it is pending.
  public let outcome: Outcome?
  /// The day of the court's ruling, or of the withdrawal.
  public let decidedOn: CivilDate?

  /// How an application ended.
  ///
  /// Code list: `confirmed`, `rejected`, `withdrawn` (民事诉讼法, Article 206).
  public enum Outcome: String, Hashable, Sendable, Codable, CaseIterable {
    /// 裁定有效, which makes the agreement enforceable.
    case confirmed
    /// 裁定驳回; the parties may mediate again or sue.
    case rejected
    /// 撤回申请.
    case withdrawn
  }
}

extension JudicialConfirmation.Outcome: Described {
  /// The name shown to people.
  public var wording: Wording {
    switch self {
    case .confirmed: Wording(zh: "裁定有效", en: "confirmed")
    case .rejected: Wording(zh: "裁定驳回", en: "rejected")
    case .withdrawn: Wording(zh: "撤回申请", en: "withdrawn")
    }
  }
}

extension JudicialConfirmation: WireType {
  /// What stands where in the wire form.
  public static let layout = Layout<JudicialConfirmation>(
    "JudicialConfirmation", zh: "司法确认", en: "the confirmation of an agreement by a court"
  ) { door in
    let applied = door.required(
      "appliedOn", \.appliedOn, .date, zh: "申请日期", en: "the day of the application")
    let applicants = door.required(
      "applicants", \.applicants, .distinct(.identifier(), 2...Dispute.mostPeople), zh: "共同申请人",
      en: "the parties that apply together")
    let court = door.optional("court", \.court, .identifier(), zh: "法院", en: "the court")
    let outcome = door.optional("outcome", \.outcome, .code(), zh: "结果", en: "how it ended")
    let decided = door.optional(
      "decidedOn", \.decidedOn, .date, zh: "裁定或撤回日期", en: "the day on which it ended")
    if let outcome, let decided {
      door.check(
        "judicialConfirmation.decidedOn", at: "decidedOn", (outcome == nil) == (decided == nil),
        zh: "结果与日期须同时具备", en: "How it ended and the day belong together",
        found: decided.map { Shown.same($0.description) } ?? Wording(zh: "无日期", en: "no day"),
        expected: outcome == nil
          ? Wording(zh: "未有结果则无日期", en: "no day while it is pending")
          : Wording(zh: "有结果则有日期", en: "the day of the outcome"))
    }
    if let applied, let decided, let decided {
      door.check(
        "judicialConfirmation.order", at: "decidedOn", applied <= decided,
        zh: "结果早于申请", en: "It ended before it was applied for",
        found: Shown.same(decided.description),
        expected: Wording(zh: "不早于 \(applied)", en: "\(applied) or later"))
    }
    guard let applied, let applicants, let court, let outcome, let decided else { return nil }
    return JudicialConfirmation(
      appliedOn: applied, applicants: applicants, court: court, outcome: outcome,
      decidedOn: decided)
  }
}
