/// How a matter relates to an earlier one, as their keys tell it.
///
/// Code list: `same`, `newFacts`, `different`, `incomparable`.
public enum DuplicateRelation: String, Hashable, Sendable, Codable, CaseIterable {
  /// The same matter on the same facts and reasons: a duplicate.
  case same
  /// The same matter on other facts or reasons: a new matter, which follows the earlier one.
  case newFacts
  /// Another matter.
  case different
  /// The keys were made under two secrets: a person has to look.
  case incomparable
}

extension DuplicateRelation: Described {
  /// The name shown to people.
  public var wording: Wording {
    switch self {
    case .same: Wording(zh: "同一事项、同一事实和理由", en: "the same matter on the same facts")
    case .newFacts: Wording(zh: "同一事项、新的事实和理由", en: "the same matter on new facts")
    case .different: Wording(zh: "不同事项", en: "another matter")
    case .incomparable:
      Wording(zh: "密钥不同,须人工比对", en: "keys of two secrets, for a person to compare")
    }
  }
}
