public import GovernanceModel

/// The places that offices take in a case.
///
/// Code list: `receivingCenter`, `chairCenter`, `sender`, `leadOrgan`, `mediationBody`,
/// `verifyingCenter`, `reviewOrgan`, `offeredCenter`.
public enum CaseSeat: String, VocabularyCode {
  /// 受理中心.
  case receivingCenter
  /// 会商牵头中心.
  case chairCenter
  /// 派单单位.
  case sender
  /// 牵头单位.
  case leadOrgan
  /// 调解组织.
  case mediationBody
  /// 核查中心.
  case verifyingCenter
  /// 复查复核机关.
  case reviewOrgan
  /// 上报、下派的去向中心.
  case offeredCenter

  /// The codes with their ordinals.
  public static let order = CodeOrder<CaseSeat>()

  /// The name shown to people.
  public var wording: Wording {
    switch self {
    case .receivingCenter: Wording(zh: "受理中心", en: "receiving center")
    case .chairCenter: Wording(zh: "会商牵头中心", en: "center that chairs the consultation")
    case .sender: Wording(zh: "派单单位", en: "sender")
    case .leadOrgan: Wording(zh: "牵头单位", en: "lead organ")
    case .mediationBody: Wording(zh: "调解组织", en: "mediation body")
    case .verifyingCenter: Wording(zh: "核查中心", en: "verifying center")
    case .reviewOrgan: Wording(zh: "复查复核机关", en: "review organ")
    case .offeredCenter: Wording(zh: "移交的去向中心", en: "center that it is handed to")
    }
  }
}
