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
  /// The office one level up, which reviews what this one decides, where the directory knows it.
  public let superior: UnitReference?

  /// Creates an office.
  public init(
    unit: UnitReference, name: String, division: DivisionCode, capacity: Capacity,
    superior: UnitReference? = nil
  ) {
    self.unit = unit
    self.name = name
    self.division = division
    self.capacity = capacity
    self.superior = superior
  }
}
