public import GovernanceModel

/// Why a filing is returned; there is no third ground (村民委员会组织法, Article 5, by analogy).
///
/// Code list: `incomplete`, `unlawful`.
public enum FilingDefect: String, Hashable, Sendable, Codable, CaseIterable, Described {
  /// 材料不全.
  case incomplete
  /// 选举不合法.
  case unlawful

  /// The name shown to people.
  public var wording: Wording {
    switch self {
    case .incomplete: Wording(zh: "材料不全", en: "incomplete")
    case .unlawful: Wording(zh: "选举不合法", en: "unlawful")
    }
  }
}
