public import GovernanceModel

/// Names that may stand in a directory.
public struct DirectoryNames: Hashable, Sendable {
  /// Names of grids.
  public var grids: Set<Grid.ID>
  /// Names of household units.
  public var units: Set<HouseholdUnit.ID>
  /// Names of households, each with the unit it is looked for in.
  public var households: [Household.ID: HouseholdUnit.ID]

  /// Creates names.
  public init(
    grids: Set<Grid.ID> = [], units: Set<HouseholdUnit.ID> = [],
    households: [Household.ID: HouseholdUnit.ID] = [:]
  ) {
    self.grids = grids
    self.units = units
    self.households = households
  }
}
