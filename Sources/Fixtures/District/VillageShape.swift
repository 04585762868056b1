/// How a village is divided: units over grids, households over units, people over units.
struct VillageShape: Hashable, Sendable {
  /// How many units each grid has.
  let unitsPerGrid: [Int]
  /// How many units the grids before each one have.
  let unitsBefore: [Int]
  /// How many households each unit has.
  let sizes: [Int]
  /// How many people live in each unit.
  let residents: [Int]

  /// Divides a village's part by chance.
  init(_ quota: VillageQuota, using chance: inout SplitMix64) {
    let mean = quota.units / max(1, quota.groups)
    let perGrid = chance.shares(
      of: quota.units, within: Array(repeating: mean / 2...mean * 3 / 2 + 1, count: quota.groups))
    let sizes = chance.shares(
      of: quota.households, within: Array(repeating: Self.sizes, count: quota.units))
    var before = 0
    unitsPerGrid = perGrid
    unitsBefore = perGrid.map { count in
      defer { before += count }
      return before
    }
    self.sizes = sizes
    residents = chance.shares(of: quota.residents, within: sizes.map { $0 * 3...$0 * 5 })
  }

  /// The places of a grid's units among all of the village, or none if it has no such grid.
  func places(inGrid number: Int) -> Range<Int> {
    guard unitsPerGrid.indices.contains(number - 1) else { return 0..<0 }
    let first = unitsBefore[number - 1]
    return first..<first + unitsPerGrid[number - 1]
  }

  /// The usual sizes of a unit, so that none needs a reason.
  private static let sizes = 5...15
}
