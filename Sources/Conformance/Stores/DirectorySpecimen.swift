import GovernanceModel
import GovernanceWorkflow

/// A made-up directory of one township, small enough to be written down by hand.
struct DirectorySpecimen {
  static let county = code(520_221_000_000)
  static let township = code(520_221_001_000)
  static let villages = [code(520_221_001_001), code(520_221_001_002)]
  /// A township without a center of its own, over a village that has one.
  static let gap = code(520_221_002_000)
  static let beyond = code(520_221_002_001)

  // All twelve digits, so the fallback is never taken.
  private static func code(_ number: UInt64) -> DivisionCode {
    DivisionCode(number: number) ?? county
  }

  /// The divisions, the first of the villages made up and the second with an interval.
  static func divisions() throws(ValidationError) -> [Division] {
    [
      try Division(code: county, name: "某区", isSynthetic: true),
      try Division(
        code: township, name: "某乡", aliases: ["甲乡", "甲\"乡\n旧名"], isSynthetic: true),
      try Division(code: villages[0], name: "东村", isSynthetic: true),
      try Division(
        code: villages[1], name: "西村",
        inForce: try ForcePeriod(from: CivilDate(dayNumber: 19_000))),
      try Division(code: gap, name: "另一乡", isSynthetic: true),
      try Division(code: beyond, name: "南村", isSynthetic: true),
    ]
  }

  /// The directory in five parts, each thing after what it lies in.
  static func batches() throws(ValidationError) -> [DirectoryBatch] {
    var households: [Household] = []
    for unit in try units() { households += try members(of: unit) }
    return [
      DirectoryBatch(divisions: try divisions()),
      DirectoryBatch(centers: try centers(), organs: try organs()),
      DirectoryBatch(grids: try grids()),
      DirectoryBatch(units: try units(), households: households),
      DirectoryBatch(actors: actors),
    ]
  }

  static func centers() throws(ValidationError) -> [Center] {
    var centers: [Center] = []
    for (index, division) in try divisions().enumerated() where division.code != gap {
      let extra = index == 1 ? [try FunctionRoom(code: "调解二室, \"东\"")] : []
      centers.append(
        try Center(
          id: Identifier(unchecked: "C-\(division.code)"), division: division.code,
          name: "\(division.name)综治中心", rooms: FunctionRoom.required + extra,
          groups: Set(WorkingGroup.allCases),
          directors: Directorship.required(at: division.code.tier ?? .county),
          demonstration: index == 2 ? .county : nil,
          // It counts for the county's alone, which has no center above it.
          superior: index < 2 ? Identifier(unchecked: "O-organ") : nil))
    }
    return centers
  }

  static func organs() throws(ValidationError) -> [Organ] {
    var organs: [Organ] = []
    for capacity in Capacity.allCases {
      organs.append(
        try Organ(
          id: Identifier(unchecked: "O-\(capacity.rawValue)"), division: township,
          name: capacity.wording.zh, capacity: capacity, superior: organs.last?.id))
    }
    return organs
  }

  static func grids() throws(ValidationError) -> [Grid] {
    var grids: [Grid] = []
    for village in villages {
      for number in 1...2 {
        grids.append(
          try Grid(
            village: village, number: number, groups: [number * 2, number * 2 - 1],
            mergedNetworks: number == 1 ? [] : [.fireSafety, .publicSecurity],
            leader: GridLeader(Identifier(unchecked: "A-leader"), background: .villageCadre),
            workers: number == 1
              ? [] : [GridWorker(Identifier(unchecked: "A-worker"), employment: .fullTime)]))
      }
    }
    return grids
  }

  /// Two units a grid, one with a head and one with an open vacancy.
  ///
  /// The very first head has a term that ends, the very first vacancy a size of the district's own.
  static func units() throws(ValidationError) -> [HouseholdUnit] {
    var units: [HouseholdUnit] = []
    let own = try UnitSizePolicy(
      soft: 3...30, hard: 2...40, provenance: .local(Wording(zh: "某区规定", en: "a local rule")))
    for grid in try grids() {
      for ordinal in 1...2 {
        let name = "\(grid.id)00\(ordinal)"
        let head = try HouseholdHead(
          id: Identifier(unchecked: "H-\(name)"), household: Identifier(unchecked: "\(name)01"),
          inOfficeSince: CivilDate(dayNumber: 20_000),
          through: units.isEmpty ? CivilDate(dayNumber: 21_000) : nil)
        units.append(
          try HouseholdUnit(
            id: Identifier(unchecked: name), grid: grid.id,
            size: ordinal == 1 ? 5 : units.count == 1 ? 2 : 3,
            sizeReason: ordinal == 1 ? nil : "独居户多",
            headship: ordinal == 1 ? .held(head) : .vacant(since: CivilDate(dayNumber: 20_100)),
            channel: Identifier(unchecked: "Q-\(name)"), policy: units.count == 1 ? own : .standard)
        )
      }
    }
    return units
  }

  /// The households of a unit, not in the order of their names, and one whose name is out of pattern.
  static func members(of unit: HouseholdUnit) throws(ValidationError) -> [Household] {
    var households: [Household] = []
    for suffix in ["03", "01", "02", "-annex"] {
      households.append(
        try Household(
          id: Identifier(unchecked: "\(unit.id)\(suffix)"), unit: unit.id,
          residents: suffix.utf8.count))
    }
    return households
  }

  static let actors = [
    Actor(
      id: Identifier(unchecked: "A-1"),
      posts: [
        Post(role: "receptionist", at: .center(Identifier(unchecked: "C-520221001000"))),
        Post(role: "gridWorker", at: .grid(Identifier(unchecked: "520221001001001"))),
      ]),
    Actor(
      id: Identifier(unchecked: "A-2"),
      posts: [Post(role: "handler", at: .organ(Identifier(unchecked: "O-organ")))]),
    Actor(id: Identifier(unchecked: "A-3")),
  ]
}
