public import GovernanceModel

/// A household that comes onto the roll.
public struct RollAddition: Hashable, Sendable {
  /// The household and its voter.
  public let entry: RollEntry
  /// The mandate of the unit that it comes from, or nothing where it comes from none.
  public let origin: CaseID?

  /// Creates it.
  public init(
    _ entry: RollEntry, from origin: CaseID?
  ) {
    self.entry = entry
    self.origin = origin
  }
}
