/// How an event refers to a field that stands outside it.
public struct FieldReference: Hashable, Sendable {
  /// What the field is.
  public let name: String
  /// The commitment to its text.
  public let commitment: Commitment

  /// Creates a reference.
  public init(name: String, commitment: Commitment) {
    self.name = name
    self.commitment = commitment
  }
}
