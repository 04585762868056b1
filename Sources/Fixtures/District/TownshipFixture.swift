public import GovernanceModel
public import GovernanceWorkflow

/// A township of the fixture, whose code and names are real and whose villages are made on demand.
///
/// Which townships are demonstration sites is made up: eight were published as a number, not by
/// name. They are chosen by the seed, and so are their villages.
public struct TownshipFixture: CenterFixture, Hashable {
  /// The township.
  public let division: Division
  /// Its center.
  public let center: Center

  private let seed: UInt64
  private let official: OfficialTownship
  private let quota: TownshipQuota

  /// Creates a township by its part in the totals, or nothing if a part of it were refused.
  init?(seed: UInt64, official: OfficialTownship, quota: TownshipQuota) {
    guard let code = DivisionCode(number: official.code),
      let division = try? Division(
        code: code, name: official.name, aliases: [official.alias].compactMap(\.self)),
      let center = try? Center(
        serving: division, demonstration: quota.isDemonstration ? .county : nil)
    else { return nil }
    self.division = division
    self.center = center
    self.seed = seed
    self.official = official
    self.quota = quota
  }

  /// The organs of the township, in the order of their kinds.
  public var organs: [StaffedOrgan] {
    OrganKind.allCases.compactMap { kind in
      StaffedOrgan(kind, in: division, isSubdistrict: official.isSubdistrict)
    }
  }

  /// The villages and communities, by code.
  public var villages: [VillageFixture] { quota.villages.indices.compactMap(village(at:)) }

  /// The village or community with a name or a code of twelve digits; only that one is made.
  public func village(named name: String) -> VillageFixture? {
    let names = VillageNames(seed: seed)
    let index = quota.villages.indices.first { index in
      name == String(official.code + UInt64(index + 1))
        || name == names.name(at: index, in: official, ordinal: quota.villages[index].ordinal)
    }
    return index.flatMap(village(at:))
  }

  /// The township as a part of a directory, without its villages.
  public var batch: DirectoryBatch {
    let organs = organs
    return DirectoryBatch(
      divisions: [division], centers: [center], organs: organs.map(\.organ),
      actors: staff + organs.flatMap(\.staff))
  }

  private func village(at index: Int) -> VillageFixture? {
    VillageFixture(seed: seed, township: official, index: index, quota: quota.villages[index])
  }
}
