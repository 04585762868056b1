public import GovernanceModel

/// Where a case can stand.
///
/// Code list: `registered`, `awaitingMaterial`, `assessed`, `inConsultation`, `dispatched`,
/// `returned`, `inHandling`, `inMediation`, `resultSubmitted`, `verified`, `fedBack`,
/// `underReview`, `underReReview`, `closed`, `declined`, `referredOut`, `mergedAsDuplicate`,
/// `withdrawn`, `finalised`.
public enum CaseState: String, VocabularyCode {
  /// 已登记.
  case registered
  /// 待补材料.
  case awaitingMaterial
  /// 已研判.
  case assessed
  /// 会商中.
  case inConsultation
  /// 已派单.
  case dispatched
  /// 已退回.
  case returned
  /// 办理中.
  case inHandling
  /// 调解中.
  case inMediation
  /// 已报结果.
  case resultSubmitted
  /// 已核查.
  case verified
  /// 已反馈.
  case fedBack
  /// 复查中.
  case underReview
  /// 复核中.
  case underReReview
  /// 已办结.
  case closed
  /// 不予受理.
  case declined
  /// 已引导.
  case referredOut
  /// 已并案.
  case mergedAsDuplicate
  /// 已撤回.
  case withdrawn
  /// 已终结.
  case finalised

  /// The codes with their ordinals.
  public static let order = CodeOrder<CaseState>()

  /// The name shown to people.
  public var wording: Wording {
    switch self {
    case .registered: Wording(zh: "已登记", en: "registered")
    case .awaitingMaterial: Wording(zh: "待补材料", en: "awaiting material")
    case .assessed: Wording(zh: "已研判", en: "assessed")
    case .inConsultation: Wording(zh: "会商中", en: "in consultation")
    case .dispatched: Wording(zh: "已派单", en: "dispatched")
    case .returned: Wording(zh: "已退回", en: "returned")
    case .inHandling: Wording(zh: "办理中", en: "in handling")
    case .inMediation: Wording(zh: "调解中", en: "in mediation")
    case .resultSubmitted: Wording(zh: "已报结果", en: "result submitted")
    case .verified: Wording(zh: "已核查", en: "verified")
    case .fedBack: Wording(zh: "已反馈", en: "fed back")
    case .underReview: Wording(zh: "复查中", en: "under review")
    case .underReReview: Wording(zh: "复核中", en: "under re-review")
    case .closed: Wording(zh: "已办结", en: "closed")
    case .declined: Wording(zh: "不予受理", en: "declined")
    case .referredOut: Wording(zh: "已引导", en: "referred out")
    case .mergedAsDuplicate: Wording(zh: "已并案", en: "merged as duplicate")
    case .withdrawn: Wording(zh: "已撤回", en: "withdrawn")
    case .finalised: Wording(zh: "已终结", en: "finalised")
    }
  }
}
