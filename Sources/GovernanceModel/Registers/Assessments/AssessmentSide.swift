/// Who assesses a grid worker.
///
/// Code list: `department`, `community`, `residents`.
public enum AssessmentSide: String, Hashable, Sendable, Codable, CaseIterable {
  /// 部门.
  case department
  /// 村(社区).
  case community
  /// 居民.
  case residents
}

extension AssessmentSide: Described {
  /// The name shown to people.
  public var wording: Wording {
    switch self {
    case .department: Wording(zh: "部门", en: "the department")
    case .community: Wording(zh: "村(社区)", en: "the village or community")
    case .residents: Wording(zh: "居民", en: "the residents")
    }
  }
}
