public import GovernanceModel

/// The part of the directory that one decision reads, as it was at that moment.
public struct DirectorySnapshot: Hashable, Sendable {
  private let actors: [Actor.ID: Actor]
  private let offices: [UnitReference: Office]

  /// Creates a snapshot; a later entry for one name replaces an earlier one.
  public init(actors: [Actor] = [], offices: [Office] = []) {
    self.actors = Dictionary(actors.map { ($0.id, $0) }) { _, last in last }
    self.offices = Dictionary(offices.map { ($0.unit, $0) }) { _, last in last }
  }

  /// The actor with a name, if the snapshot holds one.
  public func actor(_ id: Actor.ID) -> Actor? { actors[id] }

  /// The office, if the snapshot holds it.
  public func office(_ unit: UnitReference) -> Office? { offices[unit] }

  /// The offices that the snapshot holds, in no order.
  var known: some Collection<Office> { offices.values }

  /// The offices above one, nearest first.
  public func offices(above unit: UnitReference) -> [UnitReference] {
    var (chain, next) = ([UnitReference](), office(unit)?.superior)
    while let unit = next, !chain.contains(unit) {
      chain.append(unit)
      next = office(unit)?.superior
    }
    return chain
  }

  /// The centers whose area holds an office, of those that the snapshot knows.
  func centers(around unit: UnitReference) -> [UnitReference] {
    offices.keys.filter { other in
      if case .center = other { isWithin(unit, areaOf: other) } else { false }
    }
  }

  /// Whether an office serves the division of another office, or one inside it.
  public func isWithin(_ unit: UnitReference, areaOf other: UnitReference) -> Bool {
    guard let inner = office(unit), let outer = office(other) else { return unit == other }
    return outer.division.contains(inner.division)
  }
}

extension DirectorySnapshot {
  /// The centers whose superior is an office, of those that the snapshot knows, in the order of their
  /// divisions.
  func centers(directlyBelow unit: UnitReference) -> [UnitReference] {
    known.filter { office in
      if case .center = office.unit { office.superior == unit } else { false }
    }.sorted { ($0.division, $0.unit) < ($1.division, $1.unit) }.map(\.unit)
  }

  /// Of some offices those in whose area another one lies, the one with the smallest area first, else in
  /// the order given.
  func nearest(_ units: [UnitReference], serving other: UnitReference) -> [UnitReference] {
    let serving = units.enumerated().filter { _, unit in
      office(unit) != nil && isWithin(other, areaOf: unit)
    }
    return serving.sorted { left, right in
      (area(of: left.element), left.offset) < (area(of: right.element), right.offset)
    }.map(\.element)
  }

  private func area(of unit: UnitReference) -> UInt64 {
    office(unit).map { $0.division.numbers.upperBound - $0.division.numbers.lowerBound } ?? .max
  }
}
