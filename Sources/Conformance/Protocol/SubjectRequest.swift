public import GovernanceModel

/// One message of a suite to a subject: a JSON object with a number, a type and the members of the type.
///
/// Each type has a schema in `Published/protocol`.
public struct SubjectRequest: Hashable, Sendable {
  /// The number of the message in its conversation, from 1; the answer repeats it.
  public let seq: Int
  /// What is asked.
  public let kind: MessageKind
  /// The message without its number.
  public let body: JSONValue
  /// How the message is written down.
  public var spelling = Spelling.canonical

  /// Creates a message of a body, which is an object whose `type` says what is asked.
  ///
  /// - Throws: ``WireError`` when the body has no type, or one that there is not.
  public init(seq: Int, body: JSONValue) throws(WireError) {
    self.seq = seq
    self.body = body
    kind = try body.parsed("type", "the type of a message") { MessageKind(rawValue: $0) }
  }

  /// The message as one JSON object.
  public var json: JSONValue {
    guard case .object(var object) = body else { return body }
    object["seq"] = .number(seq)
    return .object(object)
  }

  /// The message as it is sent, without the end of the line.
  public var bytes: [UInt8] { spelling.bytes(of: json) }
}
