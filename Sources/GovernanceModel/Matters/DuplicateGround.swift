/// Why a petition that was brought before is not taken up again: two grounds of different effect.
///
/// While the first procedure runs, only the superior to whom the matter is carried refuses it, and
/// the procedure goes on; after the last one, no organ takes it up again, and help is still owed
/// (信访工作条例, Article 37).
///
/// Code list: `pendingAbove`, `final`.
public enum DuplicateGround: String, Hashable, Sendable, Codable, CaseIterable {
  /// It is being handled within its period and was raised to a superior (信访工作条例, Article 19).
  case pendingAbove
  /// It was decided on re-review (Article 36).
  case final

  /// Whether the ground can hold between matters that relate so: new facts are never refused.
  public func canHold(_ relation: DuplicateRelation) -> Bool { relation == .same }

  /// The article that gives the ground.
  public var citation: Citation {
    switch self {
    case .pendingAbove: Citation(.petitionRegulation, "19")
    case .final: Citation(.petitionRegulation, "36")
    }
  }
}

extension DuplicateGround: Described {
  /// The name shown to people.
  public var wording: Wording {
    switch self {
    case .pendingAbove: Wording(zh: "办理期限内又向上级提出", en: "raised to a superior while it is handled")
    case .final: Wording(zh: "已复核终结", en: "decided on re-review")
    }
  }
}
