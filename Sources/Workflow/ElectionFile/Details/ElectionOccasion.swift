public import GovernanceModel

/// Why an election is held.
///
/// Code list: `firstElection`, `endOfTerm`, `vacancy`, `recall`.
public enum ElectionOccasion: String, Hashable, Sendable, Codable, CaseIterable, Described {
  /// 首次选举.
  case firstElection
  /// 任期届满.
  case endOfTerm
  /// 职位空缺.
  case vacancy
  /// 罢免后补选.
  case recall

  /// The name shown to people.
  public var wording: Wording {
    switch self {
    case .firstElection: Wording(zh: "首次选举", en: "first election")
    case .endOfTerm: Wording(zh: "任期届满", en: "end of the term")
    case .vacancy: Wording(zh: "职位空缺", en: "vacancy")
    case .recall: Wording(zh: "罢免后补选", en: "after a recall")
    }
  }
}
