/// An organ that can be competent for a matter: a department, a police station, a committee.
///
/// A center only moves a matter forward; what is decided, an organ decides. The two are therefore
/// separate types.
public struct Organ: Hashable, Sendable {
  /// The names of organs.
  public typealias ID = Identifier<Organ>

  /// The organ's name in the kit.
  public let id: ID
  /// The division it serves.
  public let division: DivisionCode
  /// The name on its door.
  public let name: String
  /// What the law sees in it when a petition is forwarded to it.
  public let capacity: Capacity

  /// Creates an organ.
  public init(id: ID, division: DivisionCode, name: String, capacity: Capacity) {
    self.id = id
    self.division = division
    self.name = name
    self.capacity = capacity
  }

  /// The organ as an office that can hold a case.
  public var unit: UnitReference { .organ(id) }
}
