public import GovernanceModel
public import GovernanceWorkflow

/// A village or community of the fixture, whose grids, units and households are made when asked for.
///
/// `division.isSynthetic` is always true: the code is made up, as no official list of village codes
/// was at hand. The name is made up too unless ``named`` says otherwise. No person has a name here.
public struct VillageFixture: CenterFixture, Hashable {
  /// The village.
  public let division: Division
  /// Its center.
  public let center: Center
  /// The published village it is, or nothing if its name is made up.
  public let named: NamedVillage?

  let seed: UInt64
  let shape: VillageShape
  private let quota: VillageQuota
  private let township: String

  /// Creates the village at a place of its township, or nothing if a part of it were refused.
  init?(seed: UInt64, township: OfficialTownship, index: Int, quota: VillageQuota) {
    let name = VillageNames(seed: seed).name(at: index, in: township, ordinal: quota.ordinal)
    guard let code = DivisionCode(number: township.code + UInt64(index + 1)),
      let division = try? Division(code: code, name: name, isSynthetic: true),
      let center = try? Center(
        serving: division, prefix: township.shortName,
        demonstration: quota.isDemonstration ? .township : nil)
    else { return nil }
    var chance = SplitMix64(seed: seed, place: code.number, purpose: .shape)
    self.division = division
    self.center = center
    named = NamedVillage.all(in: township).first { $0.name == name }
    self.seed = seed
    shape = VillageShape(quota, using: &chance)
    self.quota = quota
    self.township = township.shortName
  }

  /// How many household units it has.
  public var unitCount: Int { quota.units }
  /// How many households it has.
  public var householdCount: Int { quota.households }
  /// How many people live in its households.
  public var residentCount: Int { quota.residents }

  /// The village's people's mediation committee.
  public var organs: [StaffedOrgan] {
    [StaffedOrgan(.mediation, in: division, prefix: township)].compactMap(\.self)
  }

  /// The grids, one for each villager group.
  ///
  /// The published sentence can also be read as one grid for all groups of a village. One a group
  /// is taken here, since the heads of the groups are the grid workers.
  public var grids: [Grid] {
    (1...max(1, quota.groups)).compactMap { number in
      try? Grid(
        village: division.code, number: number, groups: [number],
        mergedNetworks: Set(MergedNetwork.allCases))
    }
  }

  /// The member of staff who looks after a grid.
  public func gridWorker(of grid: Grid) -> Actor {
    Actor(
      id: Identifier(unchecked: "\(grid.id)-gridWorker"),
      posts: [Post(role: CaseRole.gridWorker.rawValue, at: .grid(grid.id))])
  }

  /// The village as a part of a directory, with all it has.
  public var batch: DirectoryBatch {
    let (grids, organs) = (grids, organs)
    let units = grids.flatMap(units(in:))
    return DirectoryBatch(
      divisions: [division], centers: [center], organs: organs.map(\.organ), grids: grids,
      units: units, households: units.flatMap(households(of:)),
      actors: staff + organs.flatMap(\.staff) + grids.map(gridWorker(of:)))
  }
}
