public import GovernanceModel

/// The numbers of the case procedure that no rule of deadlines holds.
///
/// Code list: `consultationPeople`, `consultationQuorumPercent`, `mostSubstitutionDays`.
public enum CaseParameter: String, VocabularyParameter {
  /// The people touched from which a matter must be consulted on.
  case consultationPeople
  /// How many of the invited offices must have taken part in a consultation; more than so many percent.
  case consultationQuorumPercent
  /// For how many days somebody may stand in for somebody who is absent.
  case mostSubstitutionDays

  /// The codes with their ordinals.
  public static let order = CodeOrder<CaseParameter>()

  /// What it may be.
  public var range: ClosedRange<Int> {
    switch self {
    case .consultationPeople: 1...1_000_000_000
    case .consultationQuorumPercent: 0...99
    case .mostSubstitutionDays: 1...366
    }
  }

  /// The name shown to people.
  public var wording: Wording {
    switch self {
    case .consultationPeople:
      Wording(zh: "应当会商的涉及人数", en: "people touched from which a consultation is held")
    case .consultationQuorumPercent:
      Wording(zh: "会商到会比例", en: "share of the invited offices that must take part")
    case .mostSubstitutionDays: Wording(zh: "最长代理天数", en: "longest substitution, in days")
    }
  }
}
