public import GovernanceModel

/// Whether the head was heard on a recall.
///
/// Code list: `heard`, `offered`.
public enum HearingOutcome: String, Hashable, Sendable, Codable, CaseIterable, Described {
  /// 已听取申辩.
  case heard
  /// 已给予申辩机会而未申辩.
  case offered

  /// The name shown to people.
  public var wording: Wording {
    switch self {
    case .heard: Wording(zh: "已听取申辩", en: "heard")
    case .offered: Wording(zh: "已给予申辩机会", en: "offered a hearing")
    }
  }
}
