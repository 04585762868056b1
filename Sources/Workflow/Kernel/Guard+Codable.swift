/// Written as a bare code for a fact, else as an object with one key: `live`, `overdue`, `not`,
/// `all`, `any`, or the two keys `when` and `then`.
extension Guard: Codable {
  private enum Key: String, CodingKey {
    case live, overdue, not, all, any, when, then
  }

  /// Reads a condition.
  ///
  /// - Throws: `DecodingError` when the form or a code is unknown.
  public init(from decoder: any Decoder) throws {
    if let fact = try? decoder.singleValueContainer().decode(V.Fact.self) {
      self = .fact(fact)
      return
    }
    let container = try decoder.container(keyedBy: Key.self)
    if container.contains(.when) {
      self = .when(
        try container.decode(Guard.self, forKey: .when),
        then: try container.decode(Guard.self, forKey: .then))
      return
    }
    guard container.allKeys.count == 1, let key = container.allKeys.first else {
      throw DecodingError.dataCorrupted(
        DecodingError.Context(
          codingPath: container.codingPath,
          debugDescription: "Expected a fact, or exactly one of live, overdue, not, all, any."))
    }
    switch key {
    case .live: self = .live(try container.decode(V.Duty.self, forKey: key))
    case .overdue: self = .overdue(try container.decode(V.Duty.self, forKey: key))
    case .not: self = .not(try container.decode(Guard.self, forKey: key))
    case .all: self = .all(try container.decode([Guard].self, forKey: key))
    case .any: self = .any(try container.decode([Guard].self, forKey: key))
    case .when, .then:
      throw DecodingError.dataCorruptedError(
        forKey: key, in: container, debugDescription: "Expected \"when\" and \"then\" together.")
    }
  }

  /// Writes the condition.
  ///
  /// - Throws: Whatever the encoder throws.
  public func encode(to encoder: any Encoder) throws {
    if case .fact(let fact) = self {
      var container = encoder.singleValueContainer()
      try container.encode(fact)
      return
    }
    var container = encoder.container(keyedBy: Key.self)
    switch self {
    case .fact: break
    case .live(let duty): try container.encode(duty, forKey: .live)
    case .overdue(let duty): try container.encode(duty, forKey: .overdue)
    case .not(let inner): try container.encode(inner, forKey: .not)
    case .all(let inner): try container.encode(inner, forKey: .all)
    case .any(let inner): try container.encode(inner, forKey: .any)
    case .when(let condition, let requirement):
      try container.encode(condition, forKey: .when)
      try container.encode(requirement, forKey: .then)
    }
  }
}
