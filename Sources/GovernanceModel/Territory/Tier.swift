/// A tier of centers.
///
/// Code list: `county`, `township`, `village`. Shuicheng has 1, 30 and 189 of them.
public enum Tier: String, Hashable, Sendable, Codable, CaseIterable {
  /// 区级.
  case county
  /// 乡级.
  case township
  /// 村级.
  case village

  /// The tier one level up, or nothing above the county.
  public var above: Tier? {
    switch self {
    case .county: nil
    case .township: .county
    case .village: .township
    }
  }
}

extension Tier: Described {
  /// The name shown to people.
  public var wording: Wording {
    switch self {
    case .county: Wording(zh: "区级", en: "county tier")
    case .township: Wording(zh: "乡级", en: "township tier")
    case .village: Wording(zh: "村级", en: "village tier")
    }
  }
}
