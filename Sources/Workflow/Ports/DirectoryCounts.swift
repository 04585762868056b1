/// How much of each kind a directory holds.
public struct DirectoryCounts: Hashable, Sendable {
  /// Administrative divisions.
  public var divisions: Int
  /// Centers of all tiers.
  public var centers: Int
  /// Organs.
  public var organs: Int
  /// Grids.
  public var grids: Int
  /// Household units; each has one channel.
  public var units: Int
  /// Heads in office.
  public var heads: Int
  /// Households.
  public var households: Int
  /// Staff and residents who act.
  public var actors: Int

  /// Creates counts, zero where none is given.
  public init(
    divisions: Int = 0, centers: Int = 0, organs: Int = 0, grids: Int = 0, units: Int = 0,
    heads: Int = 0, households: Int = 0, actors: Int = 0
  ) {
    self.divisions = divisions
    self.centers = centers
    self.organs = organs
    self.grids = grids
    self.units = units
    self.heads = heads
    self.households = households
    self.actors = actors
  }

  /// Adds what another part holds.
  public static func += (left: inout DirectoryCounts, right: DirectoryCounts) {
    left.divisions += right.divisions
    left.centers += right.centers
    left.organs += right.organs
    left.grids += right.grids
    left.units += right.units
    left.heads += right.heads
    left.households += right.households
    left.actors += right.actors
  }
}
