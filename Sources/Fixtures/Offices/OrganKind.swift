public import GovernanceModel
import GovernanceWorkflow

/// A kind of organ that a district of this tier ordinarily has beside its centers.
///
/// The kinds are standard ones; a fixture's organ is named after its division and stands for no
/// real office or staff.
///
/// Code list: `government`, `petition`, `police`, `justice`, `civilAffairs`, `humanResources`,
/// `naturalResources`, `housing`, `transport`, `agriculture`, `marketRegulation`,
/// `cityManagement`, `mediation`.
public enum OrganKind: String, Hashable, Sendable, Codable, CaseIterable {
  /// 人民政府, 街道办事处.
  case government
  /// 信访局.
  case petition
  /// 公安局, 派出所.
  case police
  /// 司法局, 司法所.
  case justice
  /// 民政局, 民政办.
  case civilAffairs
  /// 人力资源和社会保障局.
  case humanResources
  /// 自然资源局, 自然资源所.
  case naturalResources
  /// 住房和城乡建设局.
  case housing
  /// 交通运输局.
  case transport
  /// 农业农村局.
  case agriculture
  /// 市场监督管理局.
  case marketRegulation
  /// 综合行政执法局.
  case cityManagement
  /// 人民调解委员会.
  case mediation

  /// What the law sees in an organ of this kind.
  public var capacity: Capacity {
    switch self {
    case .petition: .petitionOffice
    case .mediation: .centerOnly
    default: .organ
    }
  }

  /// What follows the division's name on the door at a tier, or nothing if the tier has none.
  ///
  /// A subdistrict has an office where a town or township has a government.
  func title(at tier: Tier, isSubdistrict: Bool = false) -> String? {
    switch (self, tier) {
    case (.government, .county): "人民政府"
    case (.government, .township): isSubdistrict ? "办事处" : "人民政府"
    case (.petition, .county): "信访局"
    case (.police, .county): "公安局"
    case (.police, .township): "派出所"
    case (.justice, .county): "司法局"
    case (.justice, .township): "司法所"
    case (.civilAffairs, .county): "民政局"
    case (.civilAffairs, .township): "民政办"
    case (.humanResources, .county): "人力资源和社会保障局"
    case (.naturalResources, .county): "自然资源局"
    case (.naturalResources, .township): "自然资源所"
    case (.housing, .county): "住房和城乡建设局"
    case (.transport, .county): "交通运输局"
    case (.agriculture, .county): "农业农村局"
    case (.marketRegulation, .county): "市场监督管理局"
    case (.cityManagement, .county): "综合行政执法局"
    case (.mediation, .township), (.mediation, .village): "人民调解委员会"
    default: nil
    }
  }

  /// The roles that an organ of this kind has at a tier, one member of staff each.
  ///
  /// A village's committee is its members; nobody there grants extensions as the head of a unit.
  func roles(at tier: Tier) -> [CaseRole] {
    guard self == .mediation else { return [.handler, .unitHead] }
    return tier == .village ? [.handler, .mediator] : [.handler, .unitHead, .mediator]
  }
}

extension OrganKind: Described {
  /// The kind as shown to people, whatever the tier.
  public var wording: Wording {
    switch self {
    case .government: Wording(zh: "政府(办事处)", en: "government")
    case .petition: Wording(zh: "信访", en: "petition office")
    case .police: Wording(zh: "公安", en: "police")
    case .justice: Wording(zh: "司法行政", en: "judicial administration")
    case .civilAffairs: Wording(zh: "民政", en: "civil affairs")
    case .humanResources: Wording(zh: "人力资源和社会保障", en: "labour and social security")
    case .naturalResources: Wording(zh: "自然资源", en: "natural resources")
    case .housing: Wording(zh: "住房和城乡建设", en: "housing and construction")
    case .transport: Wording(zh: "交通运输", en: "transport")
    case .agriculture: Wording(zh: "农业农村", en: "agriculture")
    case .marketRegulation: Wording(zh: "市场监督管理", en: "market regulation")
    case .cityManagement: Wording(zh: "综合行政执法", en: "city management")
    case .mediation: Wording(zh: "人民调解", en: "people's mediation")
    }
  }
}
