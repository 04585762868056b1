public import GovernanceModel

extension Guard: Described {
  /// The condition as people read it, put together from the sentences of its facts.
  public var wording: Wording {
    switch self {
    case .fact(let fact): fact.wording
    case .live(let duty):
      Wording(zh: "“\(duty.wording.zh)”期限内", en: "\"\(duty.wording.en)\" is running")
    case .overdue(let duty):
      Wording(zh: "“\(duty.wording.zh)”已逾期", en: "\"\(duty.wording.en)\" is overdue")
    case .not(.live(let duty)):
      Wording(zh: "“\(duty.wording.zh)”期限已过", en: "\"\(duty.wording.en)\" is no longer running")
    case .not(.fact(let fact)): fact.denial
    case .not(let inner): Wording(zh: "并非:\(inner.wording.zh)", en: "not: \(inner.wording.en)")
    case .all(let inner): Self.joined(inner, zh: ",且", en: ", and ")
    case .any(let inner): Self.joined(inner, zh: ",或", en: ", or ")
    case .when(let condition, let requirement):
      Wording(
        zh: "若\(condition.wording.zh),则\(requirement.wording.zh)",
        en: "if \(condition.wording.en), then \(requirement.wording.en)")
    }
  }

  private static func joined(_ parts: [Guard], zh: String, en: String) -> Wording {
    Wording(
      zh: parts.map(\.wording.zh).joined(separator: zh),
      en: parts.map(\.wording.en).joined(separator: en))
  }
}
