public import GovernanceModel

/// Who leaves the roll and who comes onto it.
public struct RollChange: Hashable, Sendable {
  /// The households that leave.
  public let struck: [Household.ID]
  /// The households that come.
  public let added: [RollAddition]

  /// Creates it.
  public init(
    striking struck: [Household.ID], adding added: [RollAddition]
  ) {
    self.struck = struck
    self.added = added
  }
}
