/// A JSON value as it was read; numbers are integers, since no wire type of the kit has others.
public indirect enum JSONValue: Hashable, Sendable {
  /// `null`.
  case null
  /// `true` or `false`.
  case bool(Bool)
  /// An integer.
  case number(Int)
  /// A string.
  case string(String)
  /// An array.
  case array([JSONValue])
  /// An object; a key that is written twice does not get this far.
  case object([String: JSONValue])

  /// What the value is, for messages; never its content, which might be personal.
  public var kind: String {
    switch self {
    case .null: "null"
    case .bool: "a truth value"
    case .number: "a number"
    case .string: "a string"
    case .array: "an array"
    case .object: "an object"
    }
  }
}
