public import GovernanceModel

/// Who is elected, and by how many votes.
public struct ElectionResult: Hashable, Sendable {
  /// The elected.
  public let elected: Actor.ID
  /// The count.
  public let tally: ElectionTally

  /// Creates it.
  public init(
    electing elected: Actor.ID, by tally: ElectionTally
  ) {
    self.elected = elected
    self.tally = tally
  }
}
