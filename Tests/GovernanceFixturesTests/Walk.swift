import GovernanceFixtures
import GovernanceModel
import GovernanceWorkflow

/// What one pass over a district's parts shows; made once, since many tests ask about the whole.
struct Walk {
  /// The district of the default seed.
  static let standard = Walk(of: .shuicheng())

  private(set) var counts = DirectoryCounts()
  private(set) var parts: [DivisionCode] = []
  private(set) var centers: [Center] = []
  private(set) var organs: [Organ] = []
  private(set) var villageNames: [String] = []
  private(set) var sizes: [Int] = []
  private(set) var people: [Int] = []
  private(set) var largestPart = 0
  /// Broken rules by their names, each with the names of what broke it.
  private(set) var faults: [String: [String]] = [:]
  /// A digest of what the seed decides: names, sizes, heads, residents and demonstration sites.
  private(set) var fingerprint: UInt64 = 0
  private var names: Set<String> = []

  init(of district: District) {
    for batch in district.batches() { visit(batch) }
  }

  private mutating func visit(_ batch: DirectoryBatch) {
    counts += batch.counts
    largestPart = max(largestPart, batch.households.count)
    parts += batch.divisions.map(\.code)
    centers += batch.centers
    organs += batch.organs
    villageNames += batch.divisions.filter { $0.code.tier == .village }.map(\.name)
    require(batch.divisions.count == 1 && batch.centers.count == 1, "one division a part", "part")
    guard let division = batch.divisions.first else { return }
    for center in batch.centers {
      unique(center.id.rawValue)
      require(
        center.id.rawValue == "\(division.code)", "center named after its division", center.name)
      require(center.division == division.code, "center serves its division", center.name)
    }
    for byte in division.name.utf8 { mix(Int(byte)) }
    mix(batch.centers.count { $0.demonstration != nil })
    for organ in batch.organs {
      unique(organ.id.rawValue)
      require(organ.division == division.code, "organ serves its division", organ.name)
    }
    for actor in batch.actors { unique(actor.id.rawValue) }
    for grid in batch.grids {
      unique(grid.id.rawValue)
      require(grid.village == division.code, "grid within its village", grid.id.rawValue)
      require(grid.groups.count == 1, "one group a grid", grid.id.rawValue)
      require(
        grid.mergedNetworks == Set(MergedNetwork.allCases), "all networks merged", grid.id.rawValue)
    }
    visit(batch.units, batch.households, grids: Set(batch.grids.map(\.id)))
  }

  private mutating func visit(
    _ units: [HouseholdUnit], _ households: [Household], grids: Set<Grid.ID>
  ) {
    var members: [HouseholdUnit.ID: Set<Household.ID>] = [:]
    for household in households {
      unique(household.id.rawValue)
      members[household.unit, default: []].insert(household.id)
      people.append(household.residents)
      mix(household.residents)
    }
    for unit in units {
      let name = unit.id.rawValue
      unique(name)
      unique(unit.channel.rawValue)
      sizes.append(unit.size)
      mix(unit.size)
      let own = members.removeValue(forKey: unit.id) ?? []
      require(grids.contains(unit.grid), "unit in a grid of its village", name)
      require(own.count == unit.size, "as many households as the size", name)
      require(unit.channel.rawValue == name + "-c", "channel named after its unit", name)
      guard let head = unit.headship.head else {
        require(false, "one head a unit", name)
        continue
      }
      unique(head.id.rawValue)
      mix(head.inOfficeSince.dayNumber)
      for byte in head.household.rawValue.utf8.suffix(2) { mix(Int(byte)) }
      require(head.id.rawValue == name + "-h1", "head named after its unit", name)
      require(own.contains(head.household), "head lives in the unit", name)
    }
    for unit in members.keys { require(false, "household in a unit", unit.rawValue) }
  }

  private mutating func unique(_ name: String) {
    require(names.insert(name).inserted, "no name twice", name)
  }

  private mutating func require(_ holds: Bool, _ rule: String, _ name: @autoclosure () -> String) {
    if !holds { faults[rule, default: []].append(name()) }
  }

  private mutating func mix(_ value: Int) {
    fingerprint = (fingerprint ^ UInt64(value)) &* 0x0000_0100_0000_01B3
  }
}
