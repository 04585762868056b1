public import GovernanceModel

/// Why somebody cannot stand, take office or stay in it.
///
/// Code list: `died`, `movedAway`, `lostCapacity`, `unitDissolved`.
public enum LossGround: String, Hashable, Sendable, Codable, CaseIterable, Described {
  /// 死亡.
  case died
  /// 迁出该单元.
  case movedAway
  /// 丧失行为能力.
  case lostCapacity
  /// 单元撤销.
  case unitDissolved

  /// The name shown to people.
  public var wording: Wording {
    switch self {
    case .died: Wording(zh: "死亡", en: "died")
    case .movedAway: Wording(zh: "迁出该单元", en: "moved away")
    case .lostCapacity: Wording(zh: "丧失行为能力", en: "lost capacity")
    case .unitDissolved: Wording(zh: "单元撤销", en: "the unit was dissolved")
    }
  }
}
