/// One of a center's five working groups (专项工作组).
///
/// Code list: `disputeResolution`, `gridService`, `petitionStability`, `legalService`,
/// `convenience`.
public enum WorkingGroup: String, Hashable, Sendable, Codable, CaseIterable {
  /// 矛盾纠纷多元化解组.
  case disputeResolution
  /// 网格化服务管理组.
  case gridService
  /// 信访维稳组.
  case petitionStability
  /// 法律服务组.
  case legalService
  /// 便民服务组.
  case convenience
}

extension WorkingGroup: Described {
  /// The name shown to people.
  public var wording: Wording {
    switch self {
    case .disputeResolution: Wording(zh: "矛盾纠纷多元化解组", en: "dispute resolution group")
    case .gridService: Wording(zh: "网格化服务管理组", en: "grid service group")
    case .petitionStability: Wording(zh: "信访维稳组", en: "petition group")
    case .legalService: Wording(zh: "法律服务组", en: "legal service group")
    case .convenience: Wording(zh: "便民服务组", en: "convenience service group")
    }
  }
}
