public import GovernanceModel

/// Where a mandate can stand.
///
/// Code list: `announced`, `voted`, `reviewed`, `endorsed`, `filed`, `failed`, `vacant`,
/// `recalled`.
public enum ElectionState: String, VocabularyCode {
  /// 已公告,投票期间.
  case announced
  /// 已选出,待片警审查.
  case voted
  /// 审查通过,待支部把关.
  case reviewed
  /// 支部同意,待乡镇备案.
  case endorsed
  /// 已备案,在任.
  case filed
  /// 本次未选成,待递补或重新选举.
  case failed
  /// 职位空缺.
  case vacant
  /// 已罢免.
  case recalled

  /// The codes with their ordinals.
  public static let order = CodeOrder<ElectionState>()

  /// The name shown to people.
  public var wording: Wording {
    switch self {
    case .announced: Wording(zh: "已公告", en: "announced")
    case .voted: Wording(zh: "已选出待审查", en: "voted, awaiting review")
    case .reviewed: Wording(zh: "审查通过待把关", en: "reviewed, awaiting endorsement")
    case .endorsed: Wording(zh: "已把关待备案", en: "endorsed, awaiting filing")
    case .filed: Wording(zh: "在任", en: "filed, in office")
    case .failed: Wording(zh: "未选成", en: "failed")
    case .vacant: Wording(zh: "空缺", en: "vacant")
    case .recalled: Wording(zh: "已罢免", en: "recalled")
    }
  }
}
