/// A level of administrative divisions, as the digits of a division code tell it.
///
/// Code list: `province`, `prefecture`, `county`, `township`, `village`.
public enum DivisionLevel: String, Hashable, Sendable, Codable, CaseIterable {
  /// 省级.
  case province
  /// 地级.
  case prefecture
  /// 县级.
  case county
  /// 乡级.
  case township
  /// 村级.
  case village
}

extension DivisionLevel: Described {
  /// The name shown to people.
  public var wording: Wording {
    switch self {
    case .province: Wording(zh: "省级", en: "province")
    case .prefecture: Wording(zh: "地级", en: "prefecture")
    case .county: Wording(zh: "县级", en: "county")
    case .township: Wording(zh: "乡级", en: "township")
    case .village: Wording(zh: "村级", en: "village")
    }
  }
}
