public import GovernanceModel

/// Which of the answers must come, and what must stand in it.
public enum Expectation: Hashable, Sendable {
  /// It is done, and the result matches.
  case ok(JSONValue)
  /// It is not done, and code, requirement and detail match.
  case rejected(JSONValue)
  /// The message is none that anybody can answer.
  case errored

  /// Reads an expectation: an object with the one member `ok`, `rejected` or `errored`.
  ///
  /// - Throws: ``WireError`` when it is none, or a pattern in it is none.
  public init(json: JSONValue) throws(WireError) {
    guard case .object(let object) = json, object.members.count == 1,
      let only = object.members.first
    else { throw WireError(path: "", found: json.kind, expected: "one of ok, rejected, errored") }
    do {
      try Pattern.check(only.value)
    } catch { throw error.under(only.name) }
    switch only.name {
    case "ok": self = .ok(only.value)
    case "rejected": self = .rejected(only.value)
    case "errored": self = .errored
    default:
      throw WireError(path: only.name, found: "another name", expected: "ok, rejected or errored")
    }
  }

  /// The expectation as a vector has it.
  public var json: JSONValue {
    switch self {
    case .ok(let pattern): ["ok": pattern]
    case .rejected(let pattern): ["rejected": pattern]
    case .errored: ["errored": .object(JSONObject())]
    }
  }

  /// The first place at which an answer is not what must come, or nothing; what it names is remembered.
  func mismatch(_ answer: SubjectAnswer, _ bindings: inout Bindings) -> PatternMismatch? {
    switch (self, answer) {
    case (.ok(let pattern), .ok(let result)):
      Pattern.mismatch(pattern, result, at: "result", &bindings)
    case (.rejected(let pattern), .rejected(let rejection)):
      Pattern.mismatch(pattern, .object(rejection.members), at: "", &bindings)
    case (.errored, .errored): nil
    default:
      PatternMismatch(path: "type", expected: json, found: answer.bare)
    }
  }
}
