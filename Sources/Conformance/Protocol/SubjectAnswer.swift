public import GovernanceModel

/// What a subject answers: exactly one of four things.
public enum SubjectAnswer: Hashable, Sendable {
  /// It is done, with what was asked for.
  case ok(JSONValue)
  /// It is not done, for reasons that lie in what was asked; nothing has changed.
  case rejected(SubjectRejection)
  /// The subject cannot do such a thing at all; the capability is named.
  case unsupported(capability: String)
  /// Something went wrong; nobody can rely on the answer.
  case errored(message: String, trace: String?)

  /// An answer that says no more than that it is done.
  public static var done: SubjectAnswer { .ok(.object(JSONObject())) }

  /// The answer as one JSON object, to the message of a number.
  public func json(seq: Int) -> JSONValue {
    var object = JSONObject([("seq", .number(seq))])
    switch self {
    case .ok(let result):
      object["type"] = "ok"
      object["result"] = result
    case .rejected(let rejection):
      object["type"] = "rejected"
      for member in rejection.members.members { object[member.name] = member.value }
    case .unsupported(let capability):
      object["type"] = "unsupported"
      object["capability"] = .string(capability)
    case .errored(let message, let trace):
      object["type"] = "errored"
      object["message"] = .string(message)
      object["trace"] = trace.map { .string($0) }
    }
    return .object(object)
  }

  /// Reads an answer.
  ///
  /// - Throws: ``WireError`` when it is none of the four.
  public init(json: JSONValue) throws(WireError) {
    switch try json.text("type") {
    case "ok":
      let result = try json.required("result")
      guard case .object = result else {
        throw WireError(path: "result", found: result.kind, expected: "an object")
      }
      self = .ok(result)
    case "rejected": self = .rejected(try SubjectRejection(json: json))
    case "unsupported":
      self = .unsupported(
        capability: try json.parsed("capability", "a capability") {
          MessageKind.capabilities.contains($0) ? $0 : nil
        })
    case "errored":
      self = .errored(
        message: try json.text("message"),
        trace: try json.parsedIfPresent("trace", "a text") { $0 })
    default:
      throw WireError(
        path: "type", found: "another text", expected: "ok, rejected, unsupported or errored")
    }
  }
}
