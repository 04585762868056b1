public import GovernanceModel

/// How the feedback reached the petitioner.
public struct Delivery: Hashable, Sendable {
  /// The proof of delivery; without one, no window begins.
  public let proof: Evidence.ID?
  /// When the petitioner received it; the window for review counts from here.
  public let receivedAt: Instant
  /// Whether it states what the petitioner may do against it, and until when.
  public let statesRights: Bool

  /// Creates a delivery.
  public init(proof: Evidence.ID?, receivedAt: Instant, statesRights: Bool) {
    self.proof = proof
    self.receivedAt = receivedAt
    self.statesRights = statesRights
  }
}
