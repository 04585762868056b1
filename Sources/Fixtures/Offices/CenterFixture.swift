public import GovernanceModel
public import GovernanceWorkflow

/// What the fixture has at every tier: a division, its center, and who works there.
public protocol CenterFixture: Sendable {
  /// The division; every other part lies in it or serves it.
  var division: Division { get }
  /// The division's center, with every room, group and director that its tier asks for.
  var center: Center { get }
  /// The organs of this tier, each with its staff; those of the tiers below are not among them.
  var organs: [StaffedOrgan] { get }
  /// All that this tier adds to a directory; loaded after the tier above it, it is complete.
  var batch: DirectoryBatch { get }
}

extension CenterFixture {
  /// The center's staff, one for each role and two directors at a township.
  ///
  /// The names are the center's and the role, such as `520204002001-intake`; the second director's
  /// ends in `director2`.
  public var staff: [Actor] { center.staff }

  /// The member of the center's staff with a role, the first if there are two.
  public func actor(as role: CaseRole) -> Actor? {
    staff.first { $0.holds(Post(role: role.rawValue, at: center.unit)) }
  }

  /// The organ of a kind, if this tier has one.
  public func organ(_ kind: OrganKind) -> StaffedOrgan? { organs.first { $0.kind == kind } }
}
