public import GovernanceModel

/// What is owed, or may be done, in an election until a deadline.
///
/// Code list: `holdVote`, `review`, `tellRefusal`, `objectWindow`, `decideObjection`,
/// `endorse`, `tellDecline`, `file`, `completeFiling`, `confirmVacancy`, `electAnew`, `term`,
/// `holdRecall`, `fillVacancy`.
public enum ElectionDuty: String, VocabularyCode {
  /// 组织投票并公布结果.
  case holdVote
  /// 片警审查.
  case review
  /// 告知审查不通过的类别.
  case tellRefusal
  /// 对审查结果提出异议.
  case objectWindow
  /// 答复异议.
  case decideObjection
  /// 支部把关.
  case endorse
  /// 告知不予同意的理由.
  case tellDecline
  /// 乡镇备案.
  case file
  /// 补正备案材料.
  case completeFiling
  /// 确认前任已卸任.
  case confirmVacancy
  /// 递补或者重新选举.
  case electAnew
  /// 任期.
  case term
  /// 组织罢免表决.
  case holdRecall
  /// 补选.
  case fillVacancy

  /// The codes with their ordinals.
  public static let order = CodeOrder<ElectionDuty>()

  /// The name shown to people.
  public var wording: Wording {
    switch self {
    case .holdVote: Wording(zh: "组织投票", en: "to hold the vote")
    case .review: Wording(zh: "片警审查", en: "to review")
    case .tellRefusal: Wording(zh: "告知审查结果", en: "to tell the elected of the refusal")
    case .objectWindow: Wording(zh: "提出异议", en: "to object to the refusal")
    case .decideObjection: Wording(zh: "答复异议", en: "to decide the objection")
    case .endorse: Wording(zh: "支部把关", en: "to endorse")
    case .tellDecline: Wording(zh: "告知支部意见", en: "to tell the reason of the branch")
    case .file: Wording(zh: "乡镇备案", en: "to file")
    case .completeFiling: Wording(zh: "补正备案材料", en: "to complete the filing")
    case .confirmVacancy:
      Wording(zh: "确认前任已卸任", en: "to confirm that the one before has left office")
    case .electAnew: Wording(zh: "递补或重新选举", en: "to go on after a failed attempt")
    case .term: Wording(zh: "任期", en: "the term of office")
    case .holdRecall: Wording(zh: "组织罢免表决", en: "to hold the recall vote")
    case .fillVacancy: Wording(zh: "补选", en: "to fill the vacancy")
    }
  }
}
