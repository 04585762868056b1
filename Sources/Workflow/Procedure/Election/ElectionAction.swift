public import GovernanceModel

/// What can be done in an election.
///
/// The acts of people come first, then those that only time does.
///
/// Code list: `announce`, `amendRoll`, `nominate`, `withdrawCandidacy`, `strikeCandidate`,
/// `castVote`, `declareElected`, `declareFailed`, `passReview`, `refuseReview`, `tellElected`,
/// `objectToReview`, `acceptRefusal`, `upholdRefusal`, `overturnRefusal`, `endorse`,
/// `declineToEndorse`, `file`, `returnFiling`, `completeFiling`, `concedeUnlawful`,
/// `confirmVacated`, `declineOffice`, `loseElected`, `promoteRunnerUp`, `announceAnew`,
/// `abandon`, `resign`, `vacate`, `moveRecall`, `hearHead`, `castRecallVote`, `recall`,
/// `dismissRecall`, `nameSuccessor`, `recuse`, `letRefusalStand`, `deemFiled`, `endTerm`,
/// `adoptProcedure`, `warn`, `fallDue`, `supervise`.
public enum ElectionAction: String, VocabularyCode {
  /// 公告选举.
  case announce
  /// 调整成员户名册.
  case amendRoll
  /// 提名.
  case nominate
  /// 退出候选.
  case withdrawCandidacy
  /// 取消已不能任职者的候选资格.
  case strikeCandidate
  /// 投票;只记录该户已投票.
  case castVote
  /// 公布当选.
  case declareElected
  /// 公布未选出.
  case declareFailed
  /// 审查通过.
  case passReview
  /// 审查不通过.
  case refuseReview
  /// 告知当选人.
  case tellElected
  /// 对审查结果提出异议.
  case objectToReview
  /// 接受审查结果.
  case acceptRefusal
  /// 维持审查结果.
  case upholdRefusal
  /// 撤销审查结果.
  case overturnRefusal
  /// 支部同意.
  case endorse
  /// 支部不同意.
  case declineToEndorse
  /// 备案.
  case file
  /// 退回备案材料.
  case returnFiling
  /// 补正备案材料.
  case completeFiling
  /// 承认选举不合法.
  case concedeUnlawful
  /// 确认前任已卸任.
  case confirmVacated
  /// 当选人不就任.
  case declineOffice
  /// 当选人不能就任.
  case loseElected
  /// 递补.
  case promoteRunnerUp
  /// 重新公告选举.
  case announceAnew
  /// 因单元撤销终止选举.
  case abandon
  /// 辞职.
  case resign
  /// 确认职位空缺.
  case vacate
  /// 提出罢免.
  case moveRecall
  /// 听取联户长申辩并确定表决截止日.
  case hearHead
  /// 罢免表决;只记录该户已表决.
  case castRecallVote
  /// 罢免.
  case recall
  /// 罢免未通过.
  case dismissRecall
  /// 确认补选已开始.
  case nameSuccessor
  /// 声明回避.
  case recuse
  /// 逾期未提异议,审查结果生效.
  case letRefusalStand
  /// 逾期未备案也未退回,视为已备案.
  case deemFiled
  /// 任期届满.
  case endTerm
  /// 改用新版流程.
  case adoptProcedure
  /// 临期提醒.
  case warn
  /// 到期.
  case fallDue
  /// 督办.
  case supervise

  /// The codes with their ordinals.
  public static let order = CodeOrder<ElectionAction>()

  /// The name shown to people.
  public var wording: Wording {
    switch self {
    case .announce: Wording(zh: "公告选举", en: "announce the election")
    case .amendRoll: Wording(zh: "调整成员户名册", en: "amend the roll")
    case .nominate: Wording(zh: "提名", en: "nominate")
    case .withdrawCandidacy: Wording(zh: "退出候选", en: "withdraw from standing")
    case .strikeCandidate: Wording(zh: "取消候选", en: "strike a candidate")
    case .castVote: Wording(zh: "投票", en: "cast the vote of a household")
    case .declareElected: Wording(zh: "公布当选", en: "declare somebody elected")
    case .declareFailed: Wording(zh: "公布未选出", en: "declare that nobody is elected")
    case .passReview: Wording(zh: "审查通过", en: "pass the review")
    case .refuseReview: Wording(zh: "审查不通过", en: "refuse in review")
    case .tellElected: Wording(zh: "告知当选人", en: "tell the elected")
    case .objectToReview: Wording(zh: "提出异议", en: "object to the review")
    case .acceptRefusal: Wording(zh: "接受审查结果", en: "accept the refusal")
    case .upholdRefusal: Wording(zh: "维持审查结果", en: "uphold the refusal")
    case .overturnRefusal: Wording(zh: "撤销审查结果", en: "overturn the refusal")
    case .endorse: Wording(zh: "支部同意", en: "endorse")
    case .declineToEndorse: Wording(zh: "支部不同意", en: "decline to endorse")
    case .file: Wording(zh: "备案", en: "file")
    case .returnFiling: Wording(zh: "退回备案材料", en: "return the filing")
    case .completeFiling: Wording(zh: "补正备案材料", en: "complete the filing")
    case .concedeUnlawful: Wording(zh: "承认选举不合法", en: "concede that the election was unlawful")
    case .confirmVacated: Wording(zh: "确认前任已卸任", en: "confirm that the one before has left office")
    case .declineOffice: Wording(zh: "当选人不就任", en: "decline the office")
    case .loseElected: Wording(zh: "当选人不能就任", en: "record that the elected cannot serve")
    case .promoteRunnerUp: Wording(zh: "递补", en: "promote the runner-up")
    case .announceAnew: Wording(zh: "重新公告选举", en: "announce a new attempt")
    case .abandon: Wording(zh: "终止选举", en: "abandon the election")
    case .resign: Wording(zh: "辞职", en: "resign")
    case .vacate: Wording(zh: "确认职位空缺", en: "record that the office is vacant")
    case .moveRecall: Wording(zh: "提出罢免", en: "move a recall")
    case .hearHead: Wording(zh: "听取申辩", en: "hear the head")
    case .castRecallVote: Wording(zh: "罢免表决", en: "cast a household's vote on the recall")
    case .recall: Wording(zh: "罢免", en: "recall")
    case .dismissRecall: Wording(zh: "罢免未通过", en: "dismiss the recall")
    case .nameSuccessor: Wording(zh: "确认补选已开始", en: "name the next election")
    case .recuse: Wording(zh: "声明回避", en: "step back")
    case .letRefusalStand: Wording(zh: "审查结果生效", en: "let the refusal stand")
    case .deemFiled: Wording(zh: "视为已备案", en: "count as filed")
    case .endTerm: Wording(zh: "任期届满", en: "end the term")
    case .adoptProcedure:
      Wording(zh: "改用新版流程", en: "move to another version of the procedure")
    case .warn: Wording(zh: "临期提醒", en: "warn")
    case .fallDue: Wording(zh: "到期", en: "fall due")
    case .supervise: Wording(zh: "督办", en: "supervise")
    }
  }
}
