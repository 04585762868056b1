public import GovernanceModel
public import GovernanceWorkflow

/// An organ of the fixture with its staff.
public struct StaffedOrgan: Hashable, Sendable {
  /// What kind of organ it is.
  public let kind: OrganKind
  /// The organ; its name is the division's code and the kind, such as `520204002000-police`.
  public let organ: Organ
  /// Its staff, one for each role, such as `520204002000-police-handler`.
  public let staff: [Actor]

  /// Creates the organ of a kind in a division, or nothing if its tier has none of the kind.
  init?(_ kind: OrganKind, in division: Division, isSubdistrict: Bool = false, prefix: String = "")
  {
    let place = division.aliases.first ?? division.name
    guard let tier = division.code.tier,
      let title = kind.title(at: tier, isSubdistrict: isSubdistrict),
      let organ = try? Organ(
        id: Identifier(unchecked: "\(division.code)-\(kind.rawValue)"), division: division.code,
        name: prefix + place + title, capacity: kind.capacity)
    else { return nil }
    self.kind = kind
    self.organ = organ
    staff = kind.roles(at: tier).map { role in
      Actor(
        id: Identifier(unchecked: "\(organ.id)-\(role.rawValue)"),
        posts: [Post(role: role.rawValue, at: organ.unit)])
    }
  }

  /// The member of staff with a role, if the organ has that role.
  public func actor(as role: CaseRole) -> Actor? {
    staff.first { $0.holds(Post(role: role.rawValue, at: organ.unit)) }
  }
}
