/// A stored or sent value could not be read: where, what was found, what was expected.
public struct WireError: Error, Hashable, Sendable, CustomStringConvertible {
  /// The path to the value, such as `duties[0].deadline`.
  public let path: String
  /// What was found there.
  public let found: String
  /// What was expected there.
  public let expected: String
  /// The byte at which the text stops being JSON, where that is the fault.
  public let offset: Int?

  /// Creates an error.
  public init(path: String, found: String, expected: String, offset: Int? = nil) {
    self.path = path
    self.found = found
    self.expected = expected
    self.offset = offset
  }

  /// The fault as a sentence.
  public var description: String {
    "At \(path.isEmpty ? "the top" : path): found \(found), expected \(expected)."
  }

  /// The same fault seen from one level up.
  public func under(_ key: String) -> WireError {
    let joined = path.isEmpty ? key : path.hasPrefix("[") ? key + path : "\(key).\(path)"
    return WireError(path: joined, found: found, expected: expected, offset: offset)
  }
}
