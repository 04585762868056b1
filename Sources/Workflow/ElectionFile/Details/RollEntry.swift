public import GovernanceModel

/// A household on the roll, and the adult who casts its one vote.
public struct RollEntry: Hashable, Sendable {
  /// The household.
  public let household: Household.ID
  /// Who votes for it.
  public let voter: Actor.ID

  /// Creates it.
  public init(
    _ household: Household.ID, by voter: Actor.ID
  ) {
    self.household = household
    self.voter = voter
  }
}
