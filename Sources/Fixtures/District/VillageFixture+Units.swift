public import GovernanceModel

extension VillageFixture {
  /// All household units, by name.
  public var units: [HouseholdUnit] { grids.flatMap(units(in:)) }

  /// The units of one of the village's grids, by name; of another village's grid none.
  public func units(in grid: Grid) -> [HouseholdUnit] {
    guard grid.village == division.code else { return [] }
    var names = SerialNames(grid.id.rawValue, width: 3)
    return shape.places(inGrid: grid.number).enumerated().compactMap { index, place in
      let name = names.name(index + 1)
      return try? unit(name, grid: grid, number: index + 1, size: shape.sizes[place])
    }
  }

  /// The households of one of the village's units, by name; of another village's unit none.
  public func households(of unit: HouseholdUnit) -> [Household] {
    guard let (grid, number) = place(of: unit), number > 0 else { return [] }
    let places = shape.places(inGrid: grid)
    guard number <= places.count else { return [] }
    let place = places.lowerBound + number - 1
    let size = shape.sizes[place]
    var chance = chance(grid: grid, unit: number, for: .residents)
    let residents = chance.shares(
      of: shape.residents[place], within: Array(repeating: 1...7, count: size))
    var names = SerialNames(unit.id.rawValue, width: 2)
    return residents.enumerated().compactMap { index, people in
      try? Household(
        id: Identifier(unchecked: names.name(index + 1)), unit: unit.id, residents: people)
    }
  }

  private func unit(
    _ name: String, grid: Grid, number: Int, size: Int
  ) throws(ValidationError) -> HouseholdUnit {
    var chance = chance(grid: grid.number, unit: number, for: .head)
    var households = SerialNames(name, width: 2)
    let head = HouseholdHead(
      id: Identifier(unchecked: name + "-h1"),
      household: Identifier(unchecked: households.name(chance.number(in: 1...size))),
      inOfficeSince: Self.firstElections.advanced(byDays: chance.number(in: 0...729)))
    return try HouseholdUnit(
      id: Identifier(unchecked: name), grid: grid.id, size: size, headship: .held(head),
      channel: Identifier(unchecked: name + "-c"))
  }

  private func chance(grid: Int, unit: Int, for purpose: SplitMix64.Purpose) -> SplitMix64 {
    let place = division.code.number * 1_000_000 + UInt64(grid * 1000 + unit)
    return SplitMix64(seed: seed, place: place, purpose: purpose)
  }

  // A unit's name is the village's twelve digits, three of the grid and three of its own.
  private func place(of unit: HouseholdUnit) -> (grid: Int, number: Int)? {
    let digits = unit.id.rawValue.utf8
    guard digits.count == 18, Digits.number(digits.prefix(12)) == Int(division.code.number),
      let place = Digits.number(digits.suffix(6))
    else { return nil }
    return (place / 1000, place % 1000)
  }

  /// 2021-01-01, made up: no day was published.
  private static let firstElections = CivilDate(dayNumber: 18_628)
}
