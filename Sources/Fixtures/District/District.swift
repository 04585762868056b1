/// Shuicheng District at true scale: 220 centers, 15,997 household units and 181,300 households.
///
/// The totals, the townships and the villages that were published by name are real; all else is made
/// up by a seed, and the same seed makes the same district everywhere. Nobody in it has a name.
///
/// It is lazy: a district holds how the totals are shared out, and each township, village, unit and
/// household is made when it is asked for. Every value has passed its validating initializer. One
/// that had not would be missing, and missing it would be found by counting; hence the optionals.
public struct District: Hashable, Sendable {
  /// What all that is made up comes from.
  public let seed: UInt64
  private let plan: DistrictPlan

  private init(seed: UInt64) {
    self.seed = seed
    plan = DistrictPlan(seed: seed)
  }

  /// Shuicheng District, Liupanshui, Guizhou (水城区, 520204000000).
  public static func shuicheng(seed: UInt64 = 1) -> District { District(seed: seed) }

  /// The county tier.
  public var county: CountyFixture? { CountyFixture() }

  /// The thirty townships, by code.
  public var townships: [TownshipFixture] { plan.townships.indices.compactMap(township(at:)) }

  /// The township with a full name, a short name such as 花戛乡, or a code of twelve digits.
  public func township(named name: String) -> TownshipFixture? {
    OfficialTownship.all.firstIndex { $0.answers(to: name) }.flatMap(township(at:))
  }

  /// The village or community with a name, of which there is one in the district, or with a code.
  public func village(named name: String) -> VillageFixture? {
    for index in plan.townships.indices {
      if let village = township(at: index)?.village(named: name) { return village }
    }
    return nil
  }

  /// The district part by part: the county, then each township and after it each of its villages.
  ///
  /// Divisions come in the order of their codes, so that each stands before what lies in it. A part
  /// is made when it is asked for and kept by nobody.
  public func batches() -> DistrictBatches { DistrictBatches(of: self) }

  /// The township at a place of the official list.
  func township(at index: Int) -> TownshipFixture? {
    guard plan.townships.indices.contains(index) else { return nil }
    return TownshipFixture(
      seed: seed, official: OfficialTownship.all[index], quota: plan.townships[index])
  }
}
