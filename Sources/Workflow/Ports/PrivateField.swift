/// A personal or free-text field of a case, kept outside the events and erasable without them.
public struct PrivateField: Hashable, Sendable {
  /// The commitment by which an event refers to it.
  public let commitment: Commitment
  /// What the field is, such as `statement` or `reason`.
  public let name: String
  /// The random bytes that went into the commitment.
  public let salt: [UInt8]
  /// The text itself.
  public let value: String

  /// Creates a field.
  public init(commitment: Commitment, name: String, salt: [UInt8], value: String) {
    self.commitment = commitment
    self.name = name
    self.salt = salt
    self.value = value
  }
}
