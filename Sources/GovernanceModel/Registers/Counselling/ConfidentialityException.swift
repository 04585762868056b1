/// The one way in which something said in counselling leaves the room: on a ground, approved, and no
/// more than is needed.
///
/// Nothing else that was said has a wire form in the kit: no matter, case or report has a member for it, and
/// the registers hold when a session was and never what was told.
///
/// Requirement: RP-12 (精神卫生法, Article 23).
public struct ConfidentialityException: Sendable {
  /// Why it may be told.
  public let ground: Ground
  /// The article, where a statute orders it.
  public let basis: Citation?
  /// What is told, at most 500 characters.
  public let content: Confidential<String>
  /// Who told it.
  public let counsellor: Actor.ID
  /// Who approved it, somebody else.
  public let approvedBy: Actor.ID
  /// When.
  public let at: Instant

  /// Why something said in counselling may be told.
  ///
  /// Code list: `statute`, `imminentDanger`, `minor`, `incapableVictim`, `consent`.
  public enum Ground: String, Hashable, Sendable, Codable, CaseIterable {
    /// 法律规定.
    case statute
    /// 自伤或伤人的紧迫危险.
    case imminentDanger
    /// 未成年人受侵害.
    case minor
    /// 无、限制民事行为能力人遭受家庭暴力.
    case incapableVictim
    /// 本人同意.
    case consent
  }
}

extension ConfidentialityException.Ground: Described {
  /// The name shown to people.
  public var wording: Wording {
    switch self {
    case .statute: Wording(zh: "法律规定", en: "a statute orders it")
    case .imminentDanger: Wording(zh: "紧迫危险", en: "imminent danger")
    case .minor: Wording(zh: "未成年人受侵害", en: "a minor is harmed")
    case .incapableVictim: Wording(zh: "无行为能力人遭受家暴", en: "a victim who cannot act")
    case .consent: Wording(zh: "本人同意", en: "the client consents")
    }
  }
}

extension ConfidentialityException: WireType {
  /// What stands where in the wire form.
  public static let layout = Layout<ConfidentialityException>(
    "ConfidentialityException", zh: "心理咨询保密例外", en: "an exception to counselling secrecy"
  ) { door in
    let ground = door.required("ground", \.ground, .code(), zh: "理由", en: "why it may be told")
    let basis = door.optional("basis", \.basis, .object(), zh: "法条", en: "the article")
    let content = door.required(
      "content", \.content, .confidential(.text(1...500)), zh: "最低限度的内容", en: "what is told")
    let counsellor = door.required(
      "counsellor", \.counsellor, .identifier(), zh: "咨询人员", en: "who told it")
    let approvedBy = door.required(
      "approvedBy", \.approvedBy, .identifier(), zh: "批准人", en: "who approved it")
    let at = door.required("at", \.at, .instant, zh: "时间", en: "when")
    door.check(
      "confidentialityException.basis", at: "basis",
      ground.flatMap { ground in basis.map { (ground == .statute) == ($0 != nil) } },
      zh: "法条与理由不符", en: "The article does not fit the ground",
      found: ground?.wording ?? Shown.same(""),
      expected: Wording(zh: "法律规定须引法条,其余不引", en: "an article with a statute, none otherwise"))
    door.check(
      "confidentialityException.approver", at: "approvedBy",
      counsellor.flatMap { teller in approvedBy.map { teller != $0 } },
      zh: "批准人不得为咨询人员", en: "The counsellor cannot approve it",
      found: Wording(zh: "同一人", en: "the same person"),
      expected: Wording(zh: "另一人", en: "somebody else"))
    guard let ground, let basis, let content, let counsellor, let approvedBy, let at else {
      return nil
    }
    return ConfidentialityException(
      ground: ground, basis: basis, content: content, counsellor: counsellor,
      approvedBy: approvedBy, at: at)
  }
}
