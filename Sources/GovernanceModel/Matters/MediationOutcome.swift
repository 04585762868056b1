/// How an attempt at mediation ended.
///
/// Code list: `agreed`, `failed`, `refused`.
public enum MediationOutcome: String, Hashable, Sendable, Codable, CaseIterable {
  /// The parties agreed.
  case agreed
  /// The mediator ended it without agreement.
  case failed
  /// A party refused, which ends it at once (人民调解法, Article 17) and counts against nobody.
  case refused
}

extension MediationOutcome: Described {
  /// The name shown to people.
  public var wording: Wording {
    switch self {
    case .agreed: Wording(zh: "达成协议", en: "agreed")
    case .failed: Wording(zh: "调解不成", en: "failed")
    case .refused: Wording(zh: "一方拒绝", en: "refused by a party")
    }
  }
}
