/// A personal or free-text field of a command, with the random bytes its commitment takes.
public struct FieldInput: Hashable, Sendable {
  /// What the field is, such as `statement` or `reason`.
  public let name: String
  /// The text.
  public let value: String
  /// Random bytes, at least sixteen outside tests; without them a short text could be guessed from
  /// its commitment.
  public let salt: [UInt8]

  /// Creates a field; without a salt, the desk draws one.
  public init(_ name: String, _ value: String, salt: [UInt8] = []) {
    self.name = name
    self.value = value
    self.salt = salt
  }
}
