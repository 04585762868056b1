public import GovernanceModel

/// A number of a procedure and its source.
public struct ProcedureNumber: Hashable, Sendable, Codable {
  /// The number.
  public let amount: Int
  /// Where it comes from.
  public let provenance: Provenance

  /// Creates a number.
  public init(_ amount: Int, _ provenance: Provenance) {
    self.amount = amount
    self.provenance = provenance
  }
}
