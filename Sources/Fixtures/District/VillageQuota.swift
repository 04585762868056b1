/// A village's part in the district's totals.
struct VillageQuota: Hashable, Sendable {
  /// Its place in the district, from 0.
  let ordinal: Int
  /// How many villager groups it has, and so how many grids.
  let groups: Int
  /// How many household units it has.
  let units: Int
  /// How many households its units have together.
  let households: Int
  /// How many people live in those households.
  let residents: Int
  /// Whether it is one of its township's demonstration sites.
  let isDemonstration: Bool
}
