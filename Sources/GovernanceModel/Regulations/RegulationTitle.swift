/// The ten regulations of a center, by their published titles.
///
/// Only the titles are public.
///
/// Code list: `R01` to `R10`.
public enum RegulationTitle: String, Hashable, Sendable, Codable, CaseIterable {
  /// 首问责任制度.
  case r01 = "R01"
  /// 值班制度.
  case r02 = "R02"
  /// 工作例会制度.
  case r03 = "R03"
  /// 联席会议制度.
  case r04 = "R04"
  /// 社会治安形势研判制度.
  case r05 = "R05"
  /// 重大治安疑难案件和矛盾纠纷会商制度.
  case r06 = "R06"
  /// 矛盾纠纷交办制度.
  case r07 = "R07"
  /// 社区网格员考核管理制度.
  case r08 = "R08"
  /// 监控研判室管理制度.
  case r09 = "R09"
  /// 心理咨询室服务管理制度.
  case r10 = "R10"
}

extension RegulationTitle: Described {
  /// The title.
  public var wording: Wording {
    switch self {
    case .r01: Wording(zh: "首问责任制度", en: "First-asked responsibility")
    case .r02: Wording(zh: "值班制度", en: "Duty rota")
    case .r03: Wording(zh: "工作例会制度", en: "Regular meetings")
    case .r04: Wording(zh: "联席会议制度", en: "Joint meetings")
    case .r05: Wording(zh: "社会治安形势研判制度", en: "Situation assessment")
    case .r06: Wording(zh: "重大治安疑难案件和矛盾纠纷会商制度", en: "Case consultation")
    case .r07: Wording(zh: "矛盾纠纷交办制度", en: "Assignment of disputes")
    case .r08: Wording(zh: "社区网格员考核管理制度", en: "Assessment of grid workers")
    case .r09: Wording(zh: "监控研判室管理制度", en: "Video analysis room")
    case .r10: Wording(zh: "心理咨询室服务管理制度", en: "Counselling room")
    }
  }
}
