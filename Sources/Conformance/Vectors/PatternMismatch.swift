public import GovernanceModel

/// Where an answer is not what was expected.
public struct PatternMismatch: Hashable, Sendable {
  /// The path into the answer.
  public let path: String
  /// What was expected there.
  public let expected: JSONValue
  /// What stood there; nothing where there was nothing.
  public let found: JSONValue?

  /// Creates a mismatch.
  public init(path: String, expected: JSONValue, found: JSONValue?) {
    self.path = path
    self.expected = expected
    self.found = found
  }

  /// The mismatch as a sentence.
  public var sentence: String {
    "At \(path.isEmpty ? "the top" : path): found \(found?.text ?? "nothing"), expected \(expected.text)."
  }
}

extension JSONValue {
  /// The value as canonical JSON text.
  var text: String {
    var json = JSONWriter()
    json.value(self)
    return String(decoding: json.bytes, as: UTF8.self)
  }
}
