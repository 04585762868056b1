/// In which capacity an office receives a matter; it picks the statutory clocks.
///
/// Code list: `petitionOffice` (信访工作条例, Article 22), `organ` (Art. 23), `centerOnly` (no statutory
/// clock, only the center's own).
public enum Capacity: String, Hashable, Sendable, Codable, CaseIterable {
  /// 信访部门: fifteen days to register, forward or assign.
  case petitionOffice
  /// 有权处理的机关、单位: fifteen days to answer whether it takes the matter up.
  case organ
  /// A center, a village committee or a mediation body: no statutory organ.
  case centerOnly
}

extension Capacity: Described {
  /// The name shown to people.
  public var wording: Wording {
    switch self {
    case .petitionOffice: Wording(zh: "信访部门", en: "petition office")
    case .organ: Wording(zh: "机关、单位", en: "organ")
    case .centerOnly: Wording(zh: "综治中心", en: "center only")
    }
  }
}
