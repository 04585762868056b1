public import GovernanceModel

/// That somebody was told of a decision on them.
public struct ElectionNotice: Hashable, Sendable {
  /// The proof.
  public let proof: Evidence.ID
  /// When they received it; the window to object counts from here.
  public let receivedAt: Instant

  /// Creates it.
  public init(
    proof: Evidence.ID, receivedAt: Instant
  ) {
    self.proof = proof
    self.receivedAt = receivedAt
  }
}
