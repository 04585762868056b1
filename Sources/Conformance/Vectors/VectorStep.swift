public import GovernanceModel

/// One message of a vector, and what must come back.
public struct VectorStep: Hashable, Sendable {
  /// The message, as it is written in the vector.
  public let message: JSONValue
  /// What must come back.
  public let expectation: Expectation
  /// How the message is written down.
  public let spelling: Spelling

  /// Reads a step.
  ///
  /// - Throws: ``WireError`` naming the member that is missing or wrong.
  public init(json: JSONValue) throws(WireError) {
    message = try json.required("send")
    _ = try message.text("type")
    spelling =
      try json.optional("spelling") { (value) throws(WireError) in
        try value.parsed("a spelling") { Spelling(rawValue: $0) }
      } ?? .canonical
    expectation =
      try json.optional("expect") { (value) throws(WireError) in try Expectation(json: value) }
      ?? .ok(.object(JSONObject()))
  }
}
