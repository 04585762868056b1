public import GovernanceModel

/// In which role somebody acts in an election.
///
/// Code list: `household`, `convenor`, `policeReviewer`, `branch`, `township`, `clock`.
public enum ElectionRole: String, VocabularyCode {
  /// 成员户的成年人.
  case household
  /// 村(居)选举主持人.
  case convenor
  /// 审查的民警.
  case policeReviewer
  /// 党支部.
  case branch
  /// 乡镇(街道)备案人.
  case township
  /// 时限.
  case clock

  /// The codes with their ordinals.
  public static let order = CodeOrder<ElectionRole>()

  /// The name shown to people.
  public var wording: Wording {
    switch self {
    case .household: Wording(zh: "成员户代表", en: "adult of a member household")
    case .convenor: Wording(zh: "选举主持人", en: "convenor")
    case .policeReviewer: Wording(zh: "审查民警", en: "police reviewer")
    case .branch: Wording(zh: "支部", en: "branch")
    case .township: Wording(zh: "乡镇备案人", en: "township clerk")
    case .clock: Wording(zh: "时限", en: "clock")
    }
  }
}
