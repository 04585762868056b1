/// What the handling of a matter was made to depend on.
///
/// Code list: `material`, `counselling`, `mediation`.
public enum HandlingCondition: String, Hashable, Sendable, Codable, CaseIterable {
  /// 补充材料.
  case material
  /// 接受心理咨询: no law allows it.
  case counselling
  /// 接受调解: no law allows it.
  case mediation
}

extension HandlingCondition: Described {
  /// The name shown to people.
  public var wording: Wording {
    switch self {
    case .material: Wording(zh: "补充材料", en: "material that is missing")
    case .counselling: Wording(zh: "接受心理咨询", en: "attending counselling")
    case .mediation: Wording(zh: "接受调解", en: "agreeing to mediation")
    }
  }
}
