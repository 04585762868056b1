/// What a clause says about an act.
///
/// Code list: `obligation`, `prohibition`, `permission`.
public enum ClauseKind: String, Hashable, Sendable, Codable, CaseIterable {
  /// 应当.
  case obligation
  /// 不得.
  case prohibition
  /// 可以.
  case permission
}

extension ClauseKind: Described {
  /// The name shown to people.
  public var wording: Wording {
    switch self {
    case .obligation: Wording(zh: "应当", en: "must")
    case .prohibition: Wording(zh: "不得", en: "must not")
    case .permission: Wording(zh: "可以", en: "may")
    }
  }
}
