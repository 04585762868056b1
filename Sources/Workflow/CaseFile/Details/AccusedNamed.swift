public import GovernanceModel

/// Who is accused in a case (信访工作条例, Article 30): from then on the case reaches none of them.
public struct AccusedNamed: Hashable, Sendable {
  /// The people.
  public let people: [Actor.ID]
  /// The offices.
  public let units: [UnitReference]

  /// Creates a list of the accused.
  public init(_ people: [Actor.ID] = [], units: [UnitReference] = []) {
    self.people = people
    self.units = units
  }
}
