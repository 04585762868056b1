import GovernanceModel
import GovernanceWorkflow

/// The territory, the households and the staff, each by its name.
struct Directory {
  private(set) var divisions: [DivisionCode: Division] = [:]
  private(set) var centers: [Center.ID: Center] = [:]
  private(set) var organs: [Organ.ID: Organ] = [:]
  private(set) var grids: [Grid.ID: Grid] = [:]
  private(set) var units: [HouseholdUnit.ID: HouseholdUnit] = [:]
  private(set) var households: [Household.ID: Household] = [:]
  private(set) var actors: [Actor.ID: Actor] = [:]

  /// The centers of a division; where there are several, the first name stands for them.
  private var byDivision: [DivisionCode: Set<Center.ID>] = [:]
  /// The names of a unit's households; a household moves when it comes again in another unit.
  private var members: [HouseholdUnit.ID: Set<Household.ID>] = [:]

  /// Adds a batch; what lies in something that is not there is refused.
  mutating func add(_ batch: DirectoryBatch) throws(StoreError) {
    for division in batch.divisions { divisions[division.code] = division }
    for center in batch.centers {
      try check(divisions[center.division] != nil, "Center \(center.id)", "\(center.division)")
      if let earlier = centers.updateValue(center, forKey: center.id) {
        byDivision[earlier.division]?.remove(center.id)
      }
      byDivision[center.division, default: []].insert(center.id)
    }
    for organ in batch.organs {
      try check(divisions[organ.division] != nil, "Organ \(organ.id)", "\(organ.division)")
      organs[organ.id] = organ
    }
    for grid in batch.grids {
      try check(divisions[grid.village] != nil, "Grid \(grid.id)", "\(grid.village)")
      grids[grid.id] = grid
    }
    for unit in batch.units {
      try check(grids[unit.grid] != nil, "Unit \(unit.id)", "grid \(unit.grid)")
      units[unit.id] = unit
    }
    for household in batch.households {
      try check(units[household.unit] != nil, "Household \(household.id)", "unit \(household.unit)")
      if let earlier = households.updateValue(household, forKey: household.id) {
        members[earlier.unit]?.remove(household.id)
      }
      members[household.unit, default: []].insert(household.id)
    }
    for actor in batch.actors { actors[actor.id] = actor }
  }

  private func check(_ isThere: Bool, _ part: String, _ whole: String) throws(StoreError) {
    guard isThere else { throw .invalidDirectory(part, in: whole) }
  }

  var counts: DirectoryCounts {
    DirectoryCounts(
      divisions: divisions.count, centers: centers.count, organs: organs.count, grids: grids.count,
      units: units.count, heads: units.values.count { $0.headship.head != nil },
      households: households.count, actors: actors.count)
  }

  func households(of unit: HouseholdUnit.ID) -> [Household] {
    (members[unit] ?? []).sorted().compactMap { households[$0] }
  }

  /// The center of the nearest division around another that has one.
  private func center(above division: DivisionCode) -> UnitReference? {
    var next = division.parent
    while let division = next {
      if let center = byDivision[division]?.min() { return .center(center) }
      next = division.parent
    }
    return nil
  }

  /// An office and all above it, nearest first; a circle in what was entered ends it.
  func chain(from unit: UnitReference) -> [Office] {
    var (chain, next) = ([Office](), UnitReference?.some(unit))
    while let unit = next, let office = office(unit), !chain.contains(where: { $0.unit == unit }) {
      chain.append(office)
      next = office.superior
    }
    return chain
  }

  /// The office behind a reference; a grid receives matters for its village's center.
  func office(_ unit: UnitReference) -> Office? {
    switch unit {
    case .center(let id):
      centers[id].map {
        Office(
          unit: unit, name: $0.name, division: $0.division, capacity: .centerOnly,
          superior: center(above: $0.division) ?? $0.superior.map { .organ($0) })
      }
    case .organ(let id):
      organs[id].map {
        Office(
          unit: unit, name: $0.name, division: $0.division, capacity: $0.capacity,
          superior: $0.superior.map { .organ($0) })
      }
    case .grid(let id):
      grids[id].map {
        Office(unit: unit, name: $0.id.rawValue, division: $0.village, capacity: .centerOnly)
      }
    }
  }
}
