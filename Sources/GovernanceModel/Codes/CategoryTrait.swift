/// What follows from the category of a dispute for the way it is handled.
///
/// It says something of the matter, never of a person.
///
/// Code list: `concernsCadres`, `litigationRelated`, `mediable`.
public enum CategoryTrait: String, Hashable, Sendable, Codable, CaseIterable {
  /// It is likely to concern cadres, so whoever is accused must be kept away from it.
  case concernsCadres
  /// It belongs to courts, procurators or the police and goes the way of their procedures
  /// (信访工作条例, Article 28).
  case litigationRelated
  /// It is a civil matter that the parties may settle by mediation.
  case mediable
}

extension CategoryTrait: Described {
  /// The name shown to people.
  public var wording: Wording {
    switch self {
    case .concernsCadres: Wording(zh: "可能涉及干部", en: "may concern cadres")
    case .litigationRelated: Wording(zh: "涉法涉诉", en: "related to litigation")
    case .mediable: Wording(zh: "可调解", en: "open to mediation")
    }
  }
}
