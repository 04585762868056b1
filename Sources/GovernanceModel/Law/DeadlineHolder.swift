/// Whose a period is: it decides what happens when its last day is a day of rest.
///
/// Code list: `organ`, `citizen`.
public enum DeadlineHolder: String, Hashable, Sendable, Codable, CaseIterable {
  /// What an organ owes: due on the raw last day, the stricter reading.
  case organ
  /// What a citizen may do: open until the next working day (民法典, Article 203).
  case citizen

  /// What happens to the last day unless a rule says otherwise.
  public var endRolling: DeadlineRule.EndRolling {
    switch self {
    case .organ: .none
    case .citizen: .nextWorkday
    }
  }
}

extension DeadlineHolder: Described {
  /// The name shown to people.
  public var wording: Wording {
    switch self {
    case .organ: Wording(zh: "机关单位的义务", en: "what an organ owes")
    case .citizen: Wording(zh: "群众的权利", en: "what a citizen may do")
    }
  }
}
