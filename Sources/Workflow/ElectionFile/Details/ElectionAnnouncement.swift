public import GovernanceModel

/// What is announced: for which unit, by which offices, who votes, why and until when.
public struct ElectionAnnouncement: Hashable, Sendable {
  /// The unit.
  public let unit: HouseholdUnit.ID
  /// The office that holds the vote.
  public let convenor: UnitReference
  /// The police station that reviews.
  public let police: UnitReference
  /// The party branch that endorses.
  public let branch: UnitReference
  /// The township that files.
  public let township: UnitReference
  /// The member households, each with who votes for it.
  public let roll: [RollEntry]
  /// Why the election is held.
  public let occasion: ElectionOccasion
  /// The last day on which a vote may be cast.
  public let closesOn: CivilDate

  /// Creates it.
  public init(
    of unit: HouseholdUnit.ID, convenor: UnitReference, police: UnitReference,
    branch: UnitReference, township: UnitReference, roll: [RollEntry], occasion: ElectionOccasion,
    closesOn: CivilDate
  ) {
    self.unit = unit
    self.convenor = convenor
    self.police = police
    self.branch = branch
    self.township = township
    self.roll = roll
    self.occasion = occasion
    self.closesOn = closesOn
  }
}
