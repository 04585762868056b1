public import GovernanceModel

/// Whether a change of a procedure touches a running case.
///
/// Code list: `now`, `later`, `never`.
public enum Touch: String, Hashable, Sendable, Codable, CaseIterable, Comparable {
  /// The case stands where the change is, or has the duty that it is about.
  case now
  /// The case can still come there.
  case later
  /// The case can never come there.
  case never

  /// Orders by how near the change is.
  public static func < (left: Touch, right: Touch) -> Bool { left.distance < right.distance }

  private var distance: Int {
    switch self {
    case .now: 0
    case .later: 1
    case .never: 2
    }
  }
}

extension Touch: Described {
  /// The name shown to people.
  public var wording: Wording {
    switch self {
    case .now: Wording(zh: "当前涉及", en: "now")
    case .later: Wording(zh: "后续可能涉及", en: "later")
    case .never: Wording(zh: "不涉及", en: "never")
    }
  }
}
