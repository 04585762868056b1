public import GovernanceModel

/// The places that offices take in an election.
///
/// Code list: `convenor`, `police`, `appeal`, `branch`, `township`.
public enum ElectionSeat: String, VocabularyCode {
  /// 村(居)委会或者村级中心.
  case convenor
  /// 派出所.
  case police
  /// 派出所的上级公安机关.
  case appeal
  /// 党支部.
  case branch
  /// 乡镇(街道).
  case township

  /// The codes with their ordinals.
  public static let order = CodeOrder<ElectionSeat>()

  /// The name shown to people.
  public var wording: Wording {
    switch self {
    case .convenor: Wording(zh: "选举主持单位", en: "convening office")
    case .police: Wording(zh: "派出所", en: "police station")
    case .appeal: Wording(zh: "上级公安机关", en: "police office above")
    case .branch: Wording(zh: "党支部", en: "party branch")
    case .township: Wording(zh: "乡镇(街道)", en: "township")
    }
  }
}
