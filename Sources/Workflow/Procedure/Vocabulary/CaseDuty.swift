public import GovernanceModel

/// What is owed, or may be done, in a case until a deadline.
///
/// Code list: `assess`, `XF-22`, `XF-23a`, `XF-23b`, `XF-23c`, `XF-34`, `XF-35a`, `XF-35b`,
/// `XF-36a`, `XF-36b`, `dispatch`, `redispatch`, `receive`, `handle`, `ownProcedure`, `mediate`,
/// `verify`, `consult`, `tellReason`, `tellDestination`, `tellOtherRoutes`, `jointConfirmation`,
/// `followUp`, `followUpLater`, `carryOn`.
public enum CaseDuty: String, VocabularyCode {
  /// 研判.
  case assess
  /// 登记并转送交办,信访工作条例第 22 条.
  case forward = "XF-22"
  /// 收到来件后书面告知,信访工作条例第 23 条第 2 款.
  case answerIntake = "XF-23a"
  /// 收到转送后书面告知,信访工作条例第 23 条第 3 款.
  case noticeOfAcceptance = "XF-23b"
  /// 提出异议,信访工作条例第 23 条第 3 款.
  case objection = "XF-23c"
  /// 办结信访事项,信访工作条例第 34 条.
  case concludePetition = "XF-34"
  /// 请求复查,信访工作条例第 35 条.
  case requestReview = "XF-35a"
  /// 作出复查意见,信访工作条例第 35 条.
  case decideReview = "XF-35b"
  /// 请求复核,信访工作条例第 36 条.
  case requestReReview = "XF-36a"
  /// 作出复核意见,信访工作条例第 36 条.
  case decideReReview = "XF-36b"
  /// 派单.
  case dispatch
  /// 重新派单.
  case redispatch
  /// 签收任务单.
  case receive
  /// 办理.
  case handle
  /// 按法定程序办理.
  case ownProcedure
  /// 调解.
  case mediate
  /// 核查.
  case verify
  /// 会商.
  case consult
  /// 告知理由.
  case tellReason
  /// 告知去向.
  case tellDestination
  /// 告知其他途径.
  case tellOtherRoutes
  /// 共同申请司法确认.
  case jointConfirmation
  /// 回访.
  case followUp
  /// 再次回访.
  case followUpLater
  /// 转为事件继续处置.
  case carryOn

  /// The codes with their ordinals.
  public static let order = CodeOrder<CaseDuty>()

  /// The name shown to people.
  public var wording: Wording {
    switch self {
    case .assess: Wording(zh: "研判", en: "to assess")
    case .forward: Wording(zh: "登记并转送交办", en: "to register, forward or assign")
    case .answerIntake: Wording(zh: "收到来件后书面告知", en: "to answer a direct submission in writing")
    case .noticeOfAcceptance:
      Wording(zh: "收到转送后书面告知", en: "to answer a forwarded petition in writing")
    case .objection: Wording(zh: "提出异议", en: "to object to the assignment")
    case .concludePetition: Wording(zh: "办结信访事项", en: "to conclude the petition")
    case .requestReview: Wording(zh: "请求复查", en: "to ask for review")
    case .decideReview: Wording(zh: "作出复查意见", en: "to decide the review")
    case .requestReReview: Wording(zh: "请求复核", en: "to ask for re-review")
    case .decideReReview: Wording(zh: "作出复核意见", en: "to decide the re-review")
    case .dispatch: Wording(zh: "派单", en: "to dispatch")
    case .redispatch: Wording(zh: "重新派单", en: "to dispatch anew")
    case .receive: Wording(zh: "签收任务单", en: "to take up the work order")
    case .handle: Wording(zh: "办理", en: "to handle")
    case .ownProcedure: Wording(zh: "按法定程序办理", en: "to handle by its own procedure")
    case .mediate: Wording(zh: "调解", en: "to mediate")
    case .verify: Wording(zh: "核查", en: "to verify")
    case .consult: Wording(zh: "会商", en: "to consult")
    case .tellReason: Wording(zh: "告知理由", en: "to tell the reason")
    case .tellDestination: Wording(zh: "告知去向", en: "to tell the destination")
    case .tellOtherRoutes: Wording(zh: "告知其他途径", en: "to tell of other routes")
    case .jointConfirmation:
      Wording(zh: "共同申请司法确认", en: "to apply jointly for judicial confirmation")
    case .followUp: Wording(zh: "回访", en: "to follow up")
    case .followUpLater: Wording(zh: "再次回访", en: "to follow up again")
    case .carryOn: Wording(zh: "转为事件继续处置", en: "to carry on the public-safety side as an incident")
    }
  }
}
