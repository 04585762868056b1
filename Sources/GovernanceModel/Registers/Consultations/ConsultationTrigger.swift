/// What calls for a consultation.
///
/// Code list: `severity`, `group`, `departments`, `mediation`, `redCard`, `crime`.
public enum ConsultationTrigger: String, Hashable, Sendable, Codable, CaseIterable {
  /// 重大.
  case severity
  /// 群体性.
  case group
  /// 涉及多部门.
  case departments
  /// 多次调解不成.
  case mediation
  /// 红牌后仍超期.
  case redCard
  /// 可能违法犯罪.
  case crime
}

extension ConsultationTrigger: Described {
  /// The name shown to people.
  public var wording: Wording {
    switch self {
    case .severity: Wording(zh: "重大", en: "it weighs much")
    case .group: Wording(zh: "群体性", en: "many people")
    case .departments: Wording(zh: "涉及多部门", en: "several departments")
    case .mediation: Wording(zh: "多次调解不成", en: "mediation failed more than once")
    case .redCard: Wording(zh: "红牌后仍超期", en: "overdue after a red card")
    case .crime: Wording(zh: "可能违法犯罪", en: "it may be an offence")
    }
  }
}
