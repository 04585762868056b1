public import GovernanceModel

/// Who is to stand, as far as is stated.
public struct Nomination: Hashable, Sendable {
  /// Who is to stand.
  public let candidate: Actor.ID
  /// The household they are a member of.
  public let household: Household.ID
  /// Whether they are an adult.
  public let isAdult: Bool
  /// Whether they are head of another unit.
  public let isHeadElsewhere: Bool
  /// Whether they agree to stand.
  public let consents: Bool

  /// Creates it.
  public init(
    of candidate: Actor.ID, household: Household.ID, isAdult: Bool, isHeadElsewhere: Bool,
    consents: Bool
  ) {
    self.candidate = candidate
    self.household = household
    self.isAdult = isAdult
    self.isHeadElsewhere = isHeadElsewhere
    self.consents = consents
  }
}
