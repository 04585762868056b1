public import GovernanceModel

/// A candidate who cannot serve, and why.
public struct CandidateStruck: Hashable, Sendable {
  /// The candidate.
  public let candidate: Actor.ID
  /// Why.
  public let ground: LossGround

  /// Creates it.
  public init(
    _ candidate: Actor.ID, ground: LossGround
  ) {
    self.candidate = candidate
    self.ground = ground
  }
}
