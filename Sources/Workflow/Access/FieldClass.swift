public import GovernanceModel

/// What kind of text a private field is, which decides who may read it.
///
/// It follows from the field's name and from the act that brought it: a reason for a refusal is for the
/// petitioner, a reason for stepping back is not.
///
/// Code list: `statement`, `told`, `working`, `guarded`, `record`, `identity`, `sealed`.
public enum FieldClass: String, Hashable, Sendable, Codable, CaseIterable {
  /// What a party says, in their own words.
  case statement
  /// A reason or a route that the parties are told (信访工作条例, Articles 21 to 23).
  case told
  /// What the offices of a case tell one another.
  case working
  /// What stays with those who decide: why somebody steps back or is accused, and what was said in a
  /// consultation.
  case guarded
  /// What was written down of a hearing, a visit or a performance.
  case record
  /// Who a party is, apart from the matter.
  case identity
  /// Anything else. A name that nobody knows is the most private one: a counsellor's note or the name of
  /// a reporter that got into a case is read by nobody.
  case sealed

  /// The class of a field that an act brought.
  public init(of name: String, in action: CaseAction) {
    switch name {
    case "statement", "declaration": self = .statement
    case "name", "address", "telephone": self = .identity
    case "backdatingReason": self = .working
    case "record": self = Self.guardedActs.contains(action) ? .guarded : .record
    case "reason", "destination":
      if Self.guardedActs.contains(action) {
        self = .guarded
      } else {
        self = Self.toldActs.contains(action) ? .told : .working
      }
    default: self = .sealed
    }
  }

  private static let guardedActs: Set<CaseAction> = [
    .recuse, .nameAccused, .substitute, .revealIdentity, .conclude,
  ]

  private static let toldActs: Set<CaseAction> = [
    .askMaterial, .decline, .referOut, .reclassify, .submit, .deliver, .requestExtension,
    .grantExtension, .denyExtension, .suspend, .resume, .endMediation, .decideReview,
    .decideReReview, .remand, .close, .reopen, .withdraw,
  ]
}

extension FieldClass: Described {
  /// The name shown to people.
  public var wording: Wording {
    switch self {
    case .statement: Wording(zh: "当事人陈述", en: "a party's own words")
    case .told: Wording(zh: "告知当事人的理由", en: "reasons that the parties are told")
    case .working: Wording(zh: "工作往来", en: "words among the offices")
    case .guarded: Wording(zh: "内部决定的理由", en: "reasons that stay with those who decide")
    case .record: Wording(zh: "笔录", en: "records")
    case .identity: Wording(zh: "身份", en: "identity")
    case .sealed: Wording(zh: "封存内容", en: "sealed")
    }
  }
}
