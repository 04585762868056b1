/// The lowest level at which a matter was settled, recorded once its settlement is verified.
///
/// Going to court, to arbitration, to review or to a superior is no level and no failure.
///
/// Code list: `household`, `group`, `village`, `township`, `district`, `above`, from the bottom up.
public enum ResolutionLevel: String, Hashable, Sendable, Codable, CaseIterable {
  /// 联户单元.
  case household
  /// 村民小组.
  case group
  /// 村(社区)、网格.
  case village
  /// 乡镇(街道).
  case township
  /// 区.
  case district
  /// 区以上.
  case above

  private var height: Int {
    switch self {
    case .household: 0
    case .group: 1
    case .village: 2
    case .township: 3
    case .district: 4
    case .above: 5
    }
  }
}

extension ResolutionLevel: Comparable {
  /// Orders from the bottom up.
  public static func < (left: ResolutionLevel, right: ResolutionLevel) -> Bool {
    left.height < right.height
  }
}

extension ResolutionLevel: Described {
  /// The name shown to people.
  public var wording: Wording {
    switch self {
    case .household: Wording(zh: "联户单元", en: "household unit")
    case .group: Wording(zh: "村民小组", en: "villager group")
    case .village: Wording(zh: "网格、村(社区)", en: "grid or village")
    case .township: Wording(zh: "乡镇(街道)", en: "township")
    case .district: Wording(zh: "区", en: "district")
    case .above: Wording(zh: "区以上", en: "above the district")
    }
  }
}
