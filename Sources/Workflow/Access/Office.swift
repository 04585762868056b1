public import GovernanceModel

/// What a decision needs to know of an office.
public struct Office: Hashable, Sendable {
  /// The office.
  public let unit: UnitReference
  /// The name on its door.
  public let name: String
  /// The division it serves.
  public let division: DivisionCode
  /// In which capacity it receives matters.
  public let capacity: Capacity

  /// Creates an office.
  public init(unit: UnitReference, name: String, division: DivisionCode, capacity: Capacity) {
    self.unit = unit
    self.name = name
    self.division = division
    self.capacity = capacity
  }
}
