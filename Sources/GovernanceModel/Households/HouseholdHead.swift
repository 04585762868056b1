/// A 联户长: the elected head of a household unit, a volunteer and a member of one of its households.
///
/// No certificate number, no record of the police review and no score stands here.
public struct HouseholdHead: Hashable, Sendable {
  /// The names of heads.
  public typealias ID = Identifier<HouseholdHead>

  /// The head's name in the kit.
  public let id: ID
  /// The household the head is a member of, one of the unit's.
  public let household: Household.ID
  /// The day the term began.
  public let inOfficeSince: CivilDate

  /// Creates a head.
  public init(id: ID, household: Household.ID, inOfficeSince: CivilDate) {
    self.id = id
    self.household = household
    self.inOfficeSince = inOfficeSince
  }
}
