/// The event that sets a period running.
///
/// Code list: `receipt`, `transfer`, `acceptance`, `reply`, `reviewRequest`, `agreement`,
/// `mediationBegins`, `mediationFails`, `application`, `knowledge`, `consultation`, `materials`,
/// `finding`, `loss`, `docketing`, `order`, `assessment`, `result`, `report`, `whistle`, `meeting`, `monthEnd`, `judgment`.
public enum StartEvent: String, Hashable, Sendable, Codable, CaseIterable {
  /// 收到信访事项.
  case receipt
  /// 收到转送、交办.
  case transfer
  /// 受理.
  case acceptance
  /// 收到书面答复.
  case reply
  /// 收到复查、复核请求.
  case reviewRequest
  /// 调解协议生效.
  case agreement
  /// 开始调解.
  case mediationBegins
  /// 调解不成.
  case mediationFails
  /// 收到申请.
  case application
  /// 知道或者应当知道.
  case knowledge
  /// 收到征求意见书.
  case consultation
  /// 签收移交的材料.
  case materials
  /// 收到事故认定书.
  case finding
  /// 损失、伤残或丧事处理确定.
  case loss
  /// 立案或者公告期满.
  case docketing
  /// 下达任务单.
  case order
  /// 研判完成.
  case assessment
  /// 提交办理结果.
  case result
  /// 接到报告.
  case report
  /// 吹哨.
  case whistle
  /// 上次会议.
  case meeting
  /// 报告月份的最后一日.
  case monthEnd
  /// 文书生效或确定的履行期届满.
  case judgment
}

extension StartEvent: Described {
  /// The name shown to people.
  public var wording: Wording {
    switch self {
    case .receipt: Wording(zh: "收到之日", en: "receipt of the matter")
    case .transfer: Wording(zh: "收到转送、交办之日", en: "receipt of what was forwarded")
    case .acceptance: Wording(zh: "受理之日", en: "acceptance")
    case .reply: Wording(zh: "收到书面答复之日", en: "receipt of the written reply")
    case .reviewRequest: Wording(zh: "收到复查、复核请求之日", en: "receipt of the request for review")
    case .agreement: Wording(zh: "调解协议生效之日", en: "the day the agreement takes effect")
    case .mediationBegins: Wording(zh: "开始调解之日", en: "the beginning of mediation")
    case .mediationFails: Wording(zh: "调解终止之日", en: "the end of mediation")
    case .application: Wording(zh: "收到申请之日", en: "receipt of the application")
    case .knowledge: Wording(zh: "知道或应当知道之日", en: "knowledge of the act")
    case .consultation: Wording(zh: "收到征求意见书之日", en: "receipt of the request for an opinion")
    case .materials: Wording(zh: "签收移交材料之日", en: "receipt of the court's materials")
    case .finding: Wording(zh: "收到事故认定书之日", en: "receipt of the accident finding")
    case .loss: Wording(zh: "损失确定之日", en: "the day the loss is determined")
    case .docketing: Wording(zh: "立案或公告期满之日", en: "the docketing, or the end of public notice")
    case .order: Wording(zh: "下达任务单之时", en: "the work order")
    case .assessment: Wording(zh: "研判完成之时", en: "the assessment")
    case .result: Wording(zh: "提交结果之时", en: "the result")
    case .report: Wording(zh: "接到报告之时", en: "the report")
    case .whistle: Wording(zh: "吹哨之时", en: "the whistle")
    case .meeting: Wording(zh: "上次会议之日", en: "the last meeting")
    case .monthEnd: Wording(zh: "报告月份的末日", en: "the end of the month reported on")
    case .judgment: Wording(zh: "履行期届满之日", en: "the day by which it was to be performed")
    }
  }
}
