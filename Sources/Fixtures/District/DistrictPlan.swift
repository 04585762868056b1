/// How the published totals are shared out over the villages: all that is made up front.
///
/// A few hundred numbers; whatever stands on them is made when it is asked for.
struct DistrictPlan: Hashable, Sendable {
  /// The part of each township, in the order of ``OfficialTownship/all``.
  let townships: [TownshipQuota]

  /// Shares out the totals by a seed.
  init(seed: UInt64) {
    var chance = SplitMix64(seed: seed, place: OfficialTownship.county, purpose: .plan)
    let counts = chance.shares(
      of: Self.villages, within: Array(repeating: 4...9, count: OfficialTownship.all.count))
    let all = counts.reduce(0, +)
    let shalong = Self.place(of: .shalong, counts: counts)

    // The ranges of the other villages are this fixture's own; only their totals were published.
    var ranges = Array(repeating: 48...120, count: all)
    ranges[shalong] = Self.shalongUnits...Self.shalongUnits
    let units = chance.shares(of: Self.units, within: ranges)

    ranges = units.map { ($0 * 21 + 1) / 2...$0 * 61 / 5 }
    ranges[shalong] = Self.shalongHouseholds...Self.shalongHouseholds
    let households = chance.shares(of: Self.households, within: ranges)

    var residents = households.map { chance.number(in: $0 * 37 / 10...$0 * 45 / 10) }
    residents[shalong] = Self.shalongResidents
    let groups = units.map { chance.number(in: $0 / 14...$0 / 7) }

    let sites = Set(chance.choice(of: Self.demonstrationTownships, among: counts.count))
    var first = 0
    townships = counts.enumerated().map { township, count in
      let chosen =
        sites.contains(township)
        ? chance.choice(of: Self.demonstrationVillages, among: count) : []
      let villages = (0..<count).map { index in
        let ordinal = first + index
        return VillageQuota(
          ordinal: ordinal, groups: groups[ordinal], units: units[ordinal],
          households: households[ordinal], residents: residents[ordinal],
          isDemonstration: chosen.contains(index))
      }
      first += count
      return TownshipQuota(villages: villages, isDemonstration: sites.contains(township))
    }
  }

  // Where a published village stands among all: the published ones come first in their township.
  private static func place(of village: NamedVillage, counts: [Int]) -> Int {
    var first = 0
    for (township, count) in zip(OfficialTownship.all, counts) {
      if let index = NamedVillage.all(in: township).firstIndex(of: village) { return first + index }
      first += count
    }
    return 0
  }

  private static let villages = 189
  private static let units = 15_997
  /// The published lower bound, taken as the number.
  static let households = 181_300
  private static let shalongHouseholds = 2448
  private static let shalongResidents = 10_033
  /// Not published: the households at the district's mean of 11.33 a unit.
  private static let shalongUnits = 216
  private static let demonstrationTownships = 8
  private static let demonstrationVillages = 3
}
