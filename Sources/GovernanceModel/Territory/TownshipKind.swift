/// A kind of township-level division, as the first of the township's three digits tells it.
///
/// Code list: `street` (0xx), `town` (1xx), `township` (2xx).
public enum TownshipKind: String, Hashable, Sendable, Codable, CaseIterable {
  /// 街道, which has an office and no people's government.
  case street
  /// 镇.
  case town
  /// 乡, a 民族乡 among them.
  case township
}

extension TownshipKind: Described {
  /// The name shown to people.
  public var wording: Wording {
    switch self {
    case .street: Wording(zh: "街道", en: "subdistrict")
    case .town: Wording(zh: "镇", en: "town")
    case .township: Wording(zh: "乡", en: "township")
    }
  }
}
