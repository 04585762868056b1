/// One act of giving personal data to somebody else: what, to whom, for what and on which basis.
///
/// It lists the names of the fields given, never their values. Kept for three years at least
/// (网络数据安全管理条例, Article 12).
///
/// Requirement: RP-11 (个人信息保护法, Articles 23 and 34).
public struct ProvisionRecord: Hashable, Sendable {
  /// The names of records.
  public typealias ID = Identifier<ProvisionRecord>

  /// The record's name.
  public let id: ID
  /// The name of whoever received the data.
  public let recipient: String
  /// What the data was given for.
  public let purpose: Disclosure.Purpose
  /// Why it may be given.
  public let ground: Ground
  /// The article, where a statute is the ground.
  public let basis: Citation?
  /// The names of the fields given.
  public let fields: [String]
  /// Who gave the data.
  public let providedBy: Actor.ID
  /// Who approved it, somebody else.
  public let approvedBy: Actor.ID
  /// When it was given.
  public let at: Instant

  /// Why data may be given to somebody else.
  ///
  /// Code list: `separateConsent`, `statutoryDuty`.
  public enum Ground: String, Hashable, Sendable, Codable, CaseIterable {
    /// 单独同意.
    case separateConsent
    /// 法定职责.
    case statutoryDuty
  }
}

extension ProvisionRecord.Ground: Described {
  /// The name shown to people.
  public var wording: Wording {
    switch self {
    case .separateConsent: Wording(zh: "单独同意", en: "separate consent")
    case .statutoryDuty: Wording(zh: "法定职责", en: "statutory duty")
    }
  }
}

extension ProvisionRecord: WireType {
  /// What stands where in the wire form.
  public static let layout = Layout<ProvisionRecord>(
    "ProvisionRecord", zh: "个人信息提供记录", en: "an act of giving personal data to others"
  ) { door in
    let id = door.required("id", \.id, .identifier(), zh: "标识", en: "its name")
    let recipient = door.required(
      "recipient", \.recipient, .text(1...100), zh: "接收方", en: "who received the data")
    let purpose = door.required("purpose", \.purpose, .code(), zh: "目的", en: "what for")
    let ground = door.required("ground", \.ground, .code(), zh: "提供的根据", en: "why it may be given")
    let basis = door.optional("basis", \.basis, .object(), zh: "法条", en: "the article")
    let fields = door.required(
      "fields", \.fields, .distinct(.codeText, 1...100), zh: "字段名", en: "the fields given")
    let providedBy = door.required(
      "providedBy", \.providedBy, .identifier(), zh: "提供人", en: "who gave it")
    let approvedBy = door.required(
      "approvedBy", \.approvedBy, .identifier(), zh: "批准人", en: "who approved it")
    let at = door.required("at", \.at, .instant, zh: "时间", en: "when")
    door.check(
      "provision.basis", at: "basis",
      ground.flatMap { ground in basis.map { ground != .statutoryDuty || $0 != nil } },
      zh: "法定职责须引法条", en: "A statutory duty needs its article",
      found: Wording(zh: "无", en: "nothing"), expected: Wording(zh: "法条", en: "the article"))
    door.check(
      "provision.approver", at: "approvedBy",
      providedBy.flatMap { giver in approvedBy.map { giver != $0 } },
      zh: "批准人不得为提供人", en: "Whoever gives the data cannot approve it",
      found: Wording(zh: "同一人", en: "the same person"),
      expected: Wording(zh: "另一人", en: "somebody else"))
    guard let id, let recipient, let purpose, let ground, let basis, let fields, let providedBy,
      let approvedBy, let at
    else { return nil }
    return ProvisionRecord(
      id: id, recipient: recipient, purpose: purpose, ground: ground, basis: basis,
      fields: fields, providedBy: providedBy, approvedBy: approvedBy, at: at)
  }
}
