/// One of the three kinds of mediation that work together (三调联动).
///
/// Code list: `people`, `administrative`, `judicial`.
public enum MediationKind: String, Hashable, Sendable, Codable, CaseIterable {
  /// 人民调解.
  case people
  /// 行政调解.
  case administrative
  /// 司法调解.
  case judicial
}

extension MediationKind: Described {
  /// The name shown to people.
  public var wording: Wording {
    switch self {
    case .people: Wording(zh: "人民调解", en: "people's mediation")
    case .administrative: Wording(zh: "行政调解", en: "administrative mediation")
    case .judicial: Wording(zh: "司法调解", en: "judicial mediation")
    }
  }
}
