/// A township's part in the district's totals.
struct TownshipQuota: Hashable, Sendable {
  /// The part of each of its villages.
  let villages: [VillageQuota]
  /// Whether it is one of the district's demonstration sites.
  let isDemonstration: Bool
}
