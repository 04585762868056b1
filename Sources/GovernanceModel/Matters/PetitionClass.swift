/// What a petition asks for, which decides how it is treated (信访工作条例, Articles 29–31).
///
/// Code list: `suggestion`, `accusation`, `route1` to `route6` (a claim, by its route).
public enum PetitionClass: Hashable, Sendable {
  /// 建议意见, Article 29.
  case suggestion
  /// 检举控告, Article 30: nothing of it may reach the accused.
  case accusation
  /// 申诉求决, Article 31, by one of six routes.
  ///
  /// Code list: `route1` to `route6`, the code of the route itself.
  case claim(PetitionRoute)

  /// Creates a class from its code, or nothing if the code is unknown.
  public init?(code: String) {
    switch code {
    case "suggestion": self = .suggestion
    case "accusation": self = .accusation
    default:
      guard let route = PetitionRoute(rawValue: code) else { return nil }
      self = .claim(route)
    }
  }

  /// The stable code.
  public var code: String {
    switch self {
    case .suggestion: "suggestion"
    case .accusation: "accusation"
    case .claim(let route): route.rawValue
    }
  }
}

extension PetitionClass: Described {
  /// The name shown to people.
  public var wording: Wording {
    switch self {
    case .suggestion: Wording(zh: "建议意见", en: "suggestion")
    case .accusation: Wording(zh: "检举控告", en: "accusation")
    case .claim(let route):
      Wording(zh: "申诉求决·\(route.wording.zh)", en: "claim by \(route.wording.en)")
    }
  }
}

extension Form where Value == PetitionClass {
  /// The class of a petition, written as its code.
  static let petitionClass = written(
    "wire.code",
    pattern: "^(suggestion|accusation|"
      + PetitionRoute.allCases.map(\.rawValue).joined(separator: "|") + ")$",
    expected: Wording(
      zh: "suggestion、accusation 或 route1 至 route6",
      en: "suggestion, accusation or route1 to route6"),
    make: { PetitionClass(code: $0) }, text: { $0.code })
}
