public import GovernanceModel

/// What somebody looks at a case for; looking out of interest is no purpose, and neither is watching
/// people.
///
/// Code list: `ownMatter`, `handling`, `supervision`, `review`, `audit`, `sharing`.
public enum ReadingPurpose: String, Hashable, Sendable, Codable, CaseIterable, Described {
  /// It is the reader's own matter.
  case ownMatter
  /// To work on it.
  case handling
  /// To see that it is done in time.
  case supervision
  /// To decide on a review.
  case review
  /// To check afterwards how it was handled.
  case audit
  /// To give it to another office.
  case sharing

  /// The name shown to people.
  public var wording: Wording {
    switch self {
    case .ownMatter: Wording(zh: "本人事项", en: "own matter")
    case .handling: Wording(zh: "办理", en: "handling")
    case .supervision: Wording(zh: "督办", en: "supervision")
    case .review: Wording(zh: "复查复核", en: "review")
    case .audit: Wording(zh: "审计", en: "audit")
    case .sharing: Wording(zh: "提供给其他单位", en: "sharing")
    }
  }
}
