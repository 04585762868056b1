public import GovernanceModel

/// A part of a directory: divisions, offices, grids, household units, households and staff.
public struct DirectoryBatch: Hashable, Sendable {
  /// Administrative divisions.
  public var divisions: [Division]
  /// Centers.
  public var centers: [Center]
  /// Organs.
  public var organs: [Organ]
  /// Grids.
  public var grids: [Grid]
  /// Household units, each with its head or vacancy and its channel.
  public var units: [HouseholdUnit]
  /// Households.
  public var households: [Household]
  /// Staff and residents who act.
  public var actors: [Actor]

  /// Creates a batch.
  public init(
    divisions: [Division] = [], centers: [Center] = [], organs: [Organ] = [], grids: [Grid] = [],
    units: [HouseholdUnit] = [], households: [Household] = [], actors: [Actor] = []
  ) {
    self.divisions = divisions
    self.centers = centers
    self.organs = organs
    self.grids = grids
    self.units = units
    self.households = households
    self.actors = actors
  }

  /// How much of each the batch holds.
  public var counts: DirectoryCounts {
    DirectoryCounts(
      divisions: divisions.count, centers: centers.count, organs: organs.count, grids: grids.count,
      units: units.count, heads: units.count { $0.headship.head != nil },
      households: households.count, actors: actors.count)
  }
}
