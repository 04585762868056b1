public import GovernanceModel

/// How many votes a candidate has.
public struct CandidateVotes: Hashable, Sendable {
  /// The candidate.
  public let candidate: Actor.ID
  /// How many.
  public let votes: Int

  /// Creates it.
  public init(
    _ candidate: Actor.ID, votes: Int
  ) {
    self.candidate = candidate
    self.votes = votes
  }
}
