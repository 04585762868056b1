/// A network that was merged into the one grid.
///
/// Code list: `publicSecurity`, `cityManagement`, `familyPlanning`, `fireSafety`.
public enum MergedNetwork: String, Hashable, Sendable, Codable, CaseIterable {
  /// 治安网格.
  case publicSecurity
  /// 城管网格.
  case cityManagement
  /// 计生网格.
  case familyPlanning
  /// 消防网格.
  case fireSafety
}

extension MergedNetwork: Described {
  /// The name shown to people.
  public var wording: Wording {
    switch self {
    case .publicSecurity: Wording(zh: "治安网格", en: "public security grid")
    case .cityManagement: Wording(zh: "城管网格", en: "city management grid")
    case .familyPlanning: Wording(zh: "计生网格", en: "family planning grid")
    case .fireSafety: Wording(zh: "消防网格", en: "fire safety grid")
    }
  }
}
