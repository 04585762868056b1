public import GovernanceModel

/// In which role somebody acts in a case.
///
/// Code list: `party`, `intake`, `gridWorker`, `assessor`, `dispatcher`, `chair`, `handler`,
/// `mediator`, `verifier`, `feedbackOfficer`, `unitHead`, `director`, `supervisor`, `reviewer`,
/// `auditor`, `clock`.
public enum CaseRole: String, VocabularyCode {
  /// 当事人.
  case party
  /// 受理员.
  case intake
  /// 网格员.
  case gridWorker
  /// 研判员.
  case assessor
  /// 派单员.
  case dispatcher
  /// 会商主持人.
  case chair
  /// 承办人.
  case handler
  /// 调解员.
  case mediator
  /// 核查员.
  case verifier
  /// 反馈员.
  case feedbackOfficer
  /// 单位负责人.
  case unitHead
  /// 中心主任.
  case director
  /// 督办员.
  case supervisor
  /// 复查复核人.
  case reviewer
  /// 审计员.
  case auditor
  /// 时限.
  case clock

  /// The codes with their ordinals.
  public static let order = CodeOrder<CaseRole>()

  /// The name shown to people.
  public var wording: Wording {
    switch self {
    case .party: Wording(zh: "当事人", en: "party")
    case .intake: Wording(zh: "受理员", en: "intake clerk")
    case .gridWorker: Wording(zh: "网格员", en: "grid worker")
    case .assessor: Wording(zh: "研判员", en: "assessor")
    case .dispatcher: Wording(zh: "派单员", en: "dispatcher")
    case .chair: Wording(zh: "会商主持人", en: "chair")
    case .handler: Wording(zh: "承办人", en: "handler")
    case .mediator: Wording(zh: "调解员", en: "mediator")
    case .verifier: Wording(zh: "核查员", en: "verifier")
    case .feedbackOfficer: Wording(zh: "反馈员", en: "feedback officer")
    case .unitHead: Wording(zh: "单位负责人", en: "head of the unit")
    case .director: Wording(zh: "中心主任", en: "director")
    case .supervisor: Wording(zh: "督办员", en: "supervisor")
    case .reviewer: Wording(zh: "复查复核人", en: "reviewer")
    case .auditor: Wording(zh: "审计员", en: "auditor")
    case .clock: Wording(zh: "时限", en: "clock")
    }
  }
}
