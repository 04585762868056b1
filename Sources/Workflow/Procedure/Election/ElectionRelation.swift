public import GovernanceModel

/// What a person is to an election.
///
/// The last two bar whoever has them from acting for an office. Relations only ever arise: who has
/// stood once, or stepped back, takes no part for an office in that mandate any more. Whether a
/// relation still counts, such as that of a household that moved away, the facts say.
///
/// Code list: `member`, `elected`, `head`, `candidate`, `interested`.
public enum ElectionRelation: String, VocabularyCode {
  /// 代表成员户投票的人.
  case member
  /// 当选人.
  case elected
  /// 联户长.
  case head
  /// 候选人.
  case candidate
  /// 已声明回避的人.
  case interested

  /// The codes with their ordinals.
  public static let order = CodeOrder<ElectionRelation>()

  /// The name shown to people.
  public var wording: Wording {
    switch self {
    case .member: Wording(zh: "成员户代表", en: "votes for a member household")
    case .elected: Wording(zh: "当选人", en: "elected")
    case .head: Wording(zh: "联户长", en: "head")
    case .candidate: Wording(zh: "候选人", en: "candidate")
    case .interested: Wording(zh: "已声明回避", en: "stepped back")
    }
  }
}
