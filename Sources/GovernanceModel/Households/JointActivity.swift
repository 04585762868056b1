/// One of the five things that neighbours do together (五联).
///
/// Code list: `securityWatch`, `disputeScreening`, `policyOutreach`, `environmentCare`,
/// `civilCustoms`.
public enum JointActivity: String, Hashable, Sendable, Codable, CaseIterable {
  /// 社会治安联防.
  case securityWatch
  /// 矛盾纠纷联排.
  case disputeScreening
  /// 政策法规联宣.
  case policyOutreach
  /// 环境卫生联治.
  case environmentCare
  /// 文明风尚联树.
  case civilCustoms
}

extension JointActivity: Described {
  /// The name shown to people.
  public var wording: Wording {
    switch self {
    case .securityWatch: Wording(zh: "社会治安联防", en: "watching over safety together")
    case .disputeScreening: Wording(zh: "矛盾纠纷联排", en: "noticing disputes together")
    case .policyOutreach: Wording(zh: "政策法规联宣", en: "making policy and law known together")
    case .environmentCare: Wording(zh: "环境卫生联治", en: "caring for the surroundings together")
    case .civilCustoms: Wording(zh: "文明风尚联树", en: "keeping good customs together")
    }
  }
}
