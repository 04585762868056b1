public import GovernanceModel

/// On what ground a matter is not taken up.
///
/// Code list: `pendingAbove`, `final`, `outOfScope`.
public enum DeclineGround: String, Hashable, Sendable, Codable, CaseIterable, Described {
  /// It is being handled and was raised to a superior within the period (信访工作条例, Article 19).
  case pendingAbove
  /// It was decided on re-review, on the same facts and reasons (Article 36).
  case final
  /// It is not a matter for petitions.
  case outOfScope

  /// The ground of a matter that was brought before.
  public init(_ duplicate: DuplicateGround) {
    switch duplicate {
    case .pendingAbove: self = .pendingAbove
    case .final: self = .final
    }
  }

  /// The name shown to people.
  public var wording: Wording {
    switch self {
    case .pendingAbove: Wording(zh: "正在办理期限内", en: "it is being handled already")
    case .final: Wording(zh: "已复核终结", en: "it was decided on re-review")
    case .outOfScope: Wording(zh: "不属受理范围", en: "it is out of scope")
    }
  }
}
