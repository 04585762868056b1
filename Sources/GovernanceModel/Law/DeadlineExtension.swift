/// An extension of a period, as it was asked for and allowed.
///
/// Invariants of the door: nobody allows what they asked for; nobody is told before it was asked.
///
/// Requirement: RP-04.
public struct DeadlineExtension: Hashable, Sendable {
  /// By how much, in the rule's unit.
  public let amount: Int
  /// When it was asked for.
  public let requestedAt: Instant
  /// Who asked for it.
  public let requestedBy: Actor.ID
  /// Who allowed it.
  public let approvedBy: Actor.ID
  /// In which capacity.
  public let approver: ExtensionApprover
  /// The code of the reason, such as `complex`, or nothing where none was given; the words that explain it
  /// stand with the act and not here.
  public let reason: String?
  /// When those concerned were told, or nothing where they were not.
  public let notifiedAt: Instant?

  /// Creates an extension; whether a rule allows it, ``DeadlineClock/extended(by:calendar:)`` says.
  public init(
    amount: Int, requestedAt: Instant, requestedBy: Actor.ID, approvedBy: Actor.ID,
    approver: ExtensionApprover, reason: String?, notifiedAt: Instant?
  ) {
    self.amount = amount
    self.requestedAt = requestedAt
    self.requestedBy = requestedBy
    self.approvedBy = approvedBy
    self.approver = approver
    self.reason = reason
    self.notifiedAt = notifiedAt
  }
}

extension DeadlineExtension: WireType {
  /// What stands where in the wire form.
  public static let layout = Layout<DeadlineExtension>(
    "DeadlineExtension", zh: "期限延长", en: "an extension of a period"
  ) { door in
    let amount = door.required(
      "amount", \.amount, .integer(1...9999), zh: "延长数量,按规则单位",
      en: "by how much, in the rule's unit")
    let requestedAt = door.required(
      "requestedAt", \.requestedAt, .instant, zh: "申请时刻", en: "when it was asked for")
    let requestedBy = door.required(
      "requestedBy", \.requestedBy, .identifier(), zh: "申请人", en: "who asked for it")
    let approvedBy = door.required(
      "approvedBy", \.approvedBy, .identifier(), zh: "批准人", en: "who allowed it")
    let approver = door.required(
      "approver", \.approver, .code(), zh: "批准人身份", en: "in which capacity")
    let reason = door.optional(
      "reason", \.reason, .codeText, zh: "理由代码", en: "the code of the reason")
    let notifiedAt = door.optional(
      "notifiedAt", \.notifiedAt, .instant, zh: "告知时刻", en: "when people were told")
    door.check(
      "deadlineExtension.approver", at: "approvedBy",
      requestedBy.flatMap { asker in approvedBy.map { $0 != asker } }, zh: "申请人批准了自己的延长",
      en: "Whoever asked allowed it, too", found: Wording(zh: "同一人", en: "the same person"),
      expected: Wording(zh: "另一人", en: "somebody else"))
    door.check(
      "deadlineExtension.notice", at: "notifiedAt",
      requestedAt.flatMap { asked in (notifiedAt ?? nil).map { asked <= $0 } }, zh: "告知早于申请",
      en: "People were told before anybody asked",
      found: Shown.same((notifiedAt ?? nil)?.description ?? ""),
      expected: Wording(
        zh: "不早于 \(requestedAt?.description ?? "")",
        en: "no earlier than \(requestedAt?.description ?? "")"))
    guard let amount, let requestedAt, let requestedBy, let approvedBy, let approver, let reason,
      let notifiedAt
    else { return nil }
    return DeadlineExtension(
      amount: amount, requestedAt: requestedAt, requestedBy: requestedBy, approvedBy: approvedBy,
      approver: approver, reason: reason, notifiedAt: notifiedAt)
  }
}
