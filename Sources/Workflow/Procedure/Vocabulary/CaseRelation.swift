public import GovernanceModel

/// What a person or an office is to a case.
///
/// The last four bar whoever has them from acting. `party`, `handled` and `decided` are kept so that
/// guards can ask for them.
///
/// Code list: `firstAsked`, `lead`, `support`, `substituteFor`, `party`, `handled`,
/// `decided`, `interested`, `accused`, `accusedUnit`, `recused`.
public enum CaseRelation: String, VocabularyCode {
  /// 首问责任人.
  case firstAsked
  /// 牵头单位.
  case lead
  /// 协办单位.
  case support
  /// 代理人.
  case substituteFor
  /// 当事人.
  case party
  /// 经办人.
  case handled
  /// 核查、复查、复核过的人.
  case decided
  /// 利害关系人.
  case interested
  /// 被检举控告人.
  case accused
  /// 被检举控告单位.
  case accusedUnit
  /// 已回避.
  case recused

  /// The codes with their ordinals.
  public static let order = CodeOrder<CaseRelation>()

  /// The name shown to people.
  public var wording: Wording {
    switch self {
    case .firstAsked: Wording(zh: "首问责任人", en: "first asked")
    case .lead: Wording(zh: "牵头单位", en: "lead")
    case .support: Wording(zh: "协办单位", en: "support")
    case .substituteFor: Wording(zh: "代理人", en: "substitute")
    case .party: Wording(zh: "当事人", en: "party")
    case .handled: Wording(zh: "经办人", en: "handled it")
    case .decided: Wording(zh: "作过决定的人", en: "decided it before")
    case .interested: Wording(zh: "利害关系人", en: "interested")
    case .accused: Wording(zh: "被检举控告人", en: "accused")
    case .accusedUnit: Wording(zh: "被检举控告单位", en: "accused unit")
    case .recused: Wording(zh: "已回避", en: "recused")
    }
  }
}
