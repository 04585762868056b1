public import GovernanceModel
public import GovernanceWorkflow

/// The county tier of the fixture: the district's own center and the bureaus beside it.
public struct CountyFixture: CenterFixture, Hashable {
  /// The district.
  public let division: Division
  /// The district's center.
  public let center: Center

  /// Creates the county tier of Shuicheng, or nothing if a part of it were refused.
  init?() {
    guard let code = DivisionCode(number: OfficialTownship.county),
      let division = try? Division(code: code, name: "水城区"),
      let center = try? Center(serving: division, demonstration: nil)
    else { return nil }
    self.division = division
    self.center = center
  }

  /// The district's bureaus, in the order of their kinds.
  public var organs: [StaffedOrgan] {
    OrganKind.allCases.compactMap { StaffedOrgan($0, in: division) }
  }

  /// The county tier as a part of a directory, the first to be loaded.
  public var batch: DirectoryBatch {
    let organs = organs
    return DirectoryBatch(
      divisions: [division], centers: [center], organs: organs.map(\.organ),
      actors: staff + organs.flatMap(\.staff))
  }
}
