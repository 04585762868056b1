public import GovernanceModel

/// What can be done in a case.
///
/// The acts of the loop come first, then those that leave the state as it is, then those of the clock.
///
/// Code list: `register`, `askMaterial`, `bringMaterial`, `settleOnSpot`, `assess`,
/// `reclassify`, `convene`, `conclude`, `decline`, `referOut`, `merge`, `dispatch`, `object`,
/// `agreeReturn`, `refuseReturn`, `accept`, `giveNotice`, `startMediation`, `refuseMediation`,
/// `endMediation`, `agree`, `submit`, `verify`, `sendBack`, `deliver`, `requestReview`,
/// `decideReview`, `requestReReview`, `decideReReview`, `remand`, `close`, `withdraw`, `reopen`,
/// `addSupport`, `completeOrder`, `excuseOrder`, `replaceLead`, `offerHandOver`,
/// `acceptHandOver`, `declineHandOver`, `requestExtension`, `grantExtension`, `denyExtension`,
/// `openHearing`, `closeHearing`, `suspend`, `resume`, `urge`, `supervise`, `annulSupervision`,
/// `whistle`, `reportIn`, `excuse`, `rate`, `ascend`, `descend`, `acceptCustody`, `recuse`,
/// `substitute`, `nameAccused`, `nameRepresentatives`, `recordPerformance`, `recordBreach`,
/// `followUp`, `applyConfirmation`, `rateService`, `revealIdentity`, `appointMediator`,
/// `adoptProcedure`, `warn`, `fallDue`.
public enum CaseAction: String, VocabularyCode {
  /// 登记.
  case register
  /// 通知补正.
  case askMaterial
  /// 补交材料.
  case bringMaterial
  /// 当场化解.
  case settleOnSpot
  /// 研判.
  case assess
  /// 重新定性.
  case reclassify
  /// 启动会商.
  case convene
  /// 会商结论.
  case conclude
  /// 不予受理.
  case decline
  /// 引导至其他途径.
  case referOut
  /// 并案.
  case merge
  /// 派单.
  case dispatch
  /// 提出异议.
  case object
  /// 同意退回.
  case agreeReturn
  /// 不同意退回.
  case refuseReturn
  /// 接单.
  case accept
  /// 书面告知.
  case giveNotice
  /// 开始调解.
  case startMediation
  /// 拒绝调解.
  case refuseMediation
  /// 终止调解.
  case endMediation
  /// 达成协议.
  case agree
  /// 上报结果.
  case submit
  /// 核查通过.
  case verify
  /// 核查退回.
  case sendBack
  /// 送达反馈.
  case deliver
  /// 请求复查.
  case requestReview
  /// 作出复查意见.
  case decideReview
  /// 请求复核.
  case requestReReview
  /// 作出复核意见.
  case decideReReview
  /// 发回重办.
  case remand
  /// 办结.
  case close
  /// 撤回.
  case withdraw
  /// 重新启动.
  case reopen
  /// 增加协办.
  case addSupport
  /// 完成任务单.
  case completeOrder
  /// 免除任务单.
  case excuseOrder
  /// 更换牵头单位.
  case replaceLead
  /// 提出移交.
  case offerHandOver
  /// 接受移交.
  case acceptHandOver
  /// 拒绝移交.
  case declineHandOver
  /// 申请延期.
  case requestExtension
  /// 批准延期.
  case grantExtension
  /// 不批准延期.
  case denyExtension
  /// 启动听证.
  case openHearing
  /// 结束听证.
  case closeHearing
  /// 中止.
  case suspend
  /// 恢复.
  case resume
  /// 催办.
  case urge
  /// 督办.
  case supervise
  /// 撤销督办.
  case annulSupervision
  /// 吹哨.
  case whistle
  /// 报到.
  case reportIn
  /// 说明缺席.
  case excuse
  /// 评哨.
  case rate
  /// 上报.
  case ascend
  /// 下派.
  case descend
  /// 接收.
  case acceptCustody
  /// 回避.
  case recuse
  /// 代理.
  case substitute
  /// 登记被检举人.
  case nameAccused
  /// 登记代表.
  case nameRepresentatives
  /// 记录履行.
  case recordPerformance
  /// 记录违约.
  case recordBreach
  /// 回访.
  case followUp
  /// 申请司法确认.
  case applyConfirmation
  /// 满意度评价.
  case rateService
  /// 查看身份.
  case revealIdentity
  /// 选聘调解员.
  case appointMediator
  /// 改用新版流程.
  case adoptProcedure
  /// 到期预警.
  case warn
  /// 到期.
  case fallDue

  /// The codes with their ordinals.
  public static let order = CodeOrder<CaseAction>()

  /// The name shown to people.
  public var wording: Wording {
    switch self {
    case .register: Wording(zh: "登记", en: "register")
    case .askMaterial: Wording(zh: "通知补正", en: "ask for material")
    case .bringMaterial: Wording(zh: "补交材料", en: "bring material")
    case .settleOnSpot: Wording(zh: "当场化解", en: "settle on the spot")
    case .assess: Wording(zh: "研判", en: "assess")
    case .reclassify: Wording(zh: "重新定性", en: "reclassify")
    case .convene: Wording(zh: "启动会商", en: "convene a consultation")
    case .conclude: Wording(zh: "会商结论", en: "conclude a consultation")
    case .decline: Wording(zh: "不予受理", en: "decline")
    case .referOut: Wording(zh: "引导至其他途径", en: "refer out")
    case .merge: Wording(zh: "并案", en: "merge with a duplicate")
    case .dispatch: Wording(zh: "派单", en: "dispatch")
    case .object: Wording(zh: "提出异议", en: "object")
    case .agreeReturn: Wording(zh: "同意退回", en: "agree to the return")
    case .refuseReturn: Wording(zh: "不同意退回", en: "refuse the return")
    case .accept: Wording(zh: "接单", en: "accept")
    case .giveNotice: Wording(zh: "书面告知", en: "give notice")
    case .startMediation: Wording(zh: "开始调解", en: "start mediation")
    case .refuseMediation: Wording(zh: "拒绝调解", en: "refuse mediation")
    case .endMediation: Wording(zh: "终止调解", en: "end mediation")
    case .agree: Wording(zh: "达成协议", en: "reach agreement")
    case .submit: Wording(zh: "上报结果", en: "submit the result")
    case .verify: Wording(zh: "核查通过", en: "verify")
    case .sendBack: Wording(zh: "核查退回", en: "send back")
    case .deliver: Wording(zh: "送达反馈", en: "deliver the feedback")
    case .requestReview: Wording(zh: "请求复查", en: "request review")
    case .decideReview: Wording(zh: "作出复查意见", en: "decide the review")
    case .requestReReview: Wording(zh: "请求复核", en: "request re-review")
    case .decideReReview: Wording(zh: "作出复核意见", en: "decide the re-review")
    case .remand: Wording(zh: "发回重办", en: "remand")
    case .close: Wording(zh: "办结", en: "close")
    case .withdraw: Wording(zh: "撤回", en: "withdraw")
    case .reopen: Wording(zh: "重新启动", en: "reopen")
    case .addSupport: Wording(zh: "增加协办", en: "add a supporting organ")
    case .completeOrder: Wording(zh: "完成任务单", en: "complete a work order")
    case .excuseOrder: Wording(zh: "免除任务单", en: "excuse a work order")
    case .replaceLead: Wording(zh: "更换牵头单位", en: "replace the lead")
    case .offerHandOver: Wording(zh: "提出移交", en: "offer a hand-over")
    case .acceptHandOver: Wording(zh: "接受移交", en: "accept a hand-over")
    case .declineHandOver: Wording(zh: "拒绝移交", en: "decline a hand-over")
    case .requestExtension: Wording(zh: "申请延期", en: "request an extension")
    case .grantExtension: Wording(zh: "批准延期", en: "grant an extension")
    case .denyExtension: Wording(zh: "不批准延期", en: "deny an extension")
    case .openHearing: Wording(zh: "启动听证", en: "open a hearing")
    case .closeHearing: Wording(zh: "结束听证", en: "close a hearing")
    case .suspend: Wording(zh: "中止", en: "suspend")
    case .resume: Wording(zh: "恢复", en: "resume")
    case .urge: Wording(zh: "催办", en: "urge")
    case .supervise: Wording(zh: "督办", en: "supervise")
    case .annulSupervision: Wording(zh: "撤销督办", en: "annul supervision")
    case .whistle: Wording(zh: "吹哨", en: "whistle")
    case .reportIn: Wording(zh: "报到", en: "report in")
    case .excuse: Wording(zh: "说明缺席", en: "excuse")
    case .rate: Wording(zh: "评哨", en: "rate")
    case .ascend: Wording(zh: "上报", en: "ascend")
    case .descend: Wording(zh: "下派", en: "descend")
    case .acceptCustody: Wording(zh: "接收", en: "accept custody")
    case .recuse: Wording(zh: "回避", en: "recuse")
    case .substitute: Wording(zh: "代理", en: "substitute")
    case .nameAccused: Wording(zh: "登记被检举人", en: "name the accused")
    case .nameRepresentatives: Wording(zh: "登记代表", en: "name representatives")
    case .recordPerformance: Wording(zh: "记录履行", en: "record performance")
    case .recordBreach: Wording(zh: "记录违约", en: "record a breach")
    case .followUp: Wording(zh: "回访", en: "follow up")
    case .applyConfirmation: Wording(zh: "申请司法确认", en: "apply for judicial confirmation")
    case .rateService: Wording(zh: "满意度评价", en: "rate the service")
    case .revealIdentity: Wording(zh: "查看身份", en: "reveal the identity")
    case .appointMediator: Wording(zh: "选聘调解员", en: "appoint a mediator")
    case .adoptProcedure:
      Wording(zh: "改用新版流程", en: "move to another version of the procedure")
    case .warn: Wording(zh: "到期预警", en: "warn")
    case .fallDue: Wording(zh: "到期", en: "fall due")
    }
  }
}
