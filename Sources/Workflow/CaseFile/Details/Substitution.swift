public import GovernanceModel

/// Somebody stands in for somebody who is absent: in this case alone, in one post, until a day.
public struct Substitution: Hashable, Sendable {
  /// Who is absent.
  public let absent: Actor.ID
  /// Who stands in.
  public let substitute: Actor.ID
  /// The role in which they stand in.
  public let role: CaseRole
  /// The office at which that role is held.
  public let unit: UnitReference
  /// The last day.
  public let through: CivilDate

  /// Creates a substitution.
  public init(
    of absent: Actor.ID, by substitute: Actor.ID, as role: CaseRole, at unit: UnitReference,
    through day: CivilDate
  ) {
    self.absent = absent
    self.substitute = substitute
    self.role = role
    self.unit = unit
    through = day
  }
}
