/// One of the five services that a center offers at one stop (一站式服务).
///
/// Code list: `disputeResolution`, `petitions`, `population`, `legalService`, `psychology`.
public enum CenterService: String, Hashable, Sendable, Codable, CaseIterable {
  /// 矛盾纠纷调处化解.
  case disputeResolution
  /// 信访维稳.
  case petitions
  /// 实有人口管理.
  case population
  /// 法律服务.
  case legalService
  /// 社会心理服务.
  case psychology
}

extension CenterService: Described {
  /// The name shown to people.
  public var wording: Wording {
    switch self {
    case .disputeResolution: Wording(zh: "矛盾纠纷调处化解", en: "settling disputes")
    case .petitions: Wording(zh: "信访维稳", en: "petitions")
    case .population: Wording(zh: "实有人口管理", en: "registration of residents")
    case .legalService: Wording(zh: "法律服务", en: "legal service")
    case .psychology: Wording(zh: "社会心理服务", en: "psychological service")
    }
  }
}
