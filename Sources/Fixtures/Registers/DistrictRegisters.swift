public import GovernanceModel

/// The records of a district's centers, each made when it is asked for and kept by nobody.
public struct DistrictRegisters: Sequence, Sendable {
  private let district: District
  private let period: DayRange
  private let calendar: WorkCalendar
  private let faults: [PlantedFault]

  init(
    of district: District, period: DayRange, calendar: WorkCalendar, faults: [PlantedFault]
  ) {
    self.district = district
    self.period = period
    self.calendar = calendar
    self.faults = faults
  }

  /// Begins with the first village of the first township.
  public func makeIterator() -> Iterator { Iterator(district, period, calendar, faults) }

  /// A walk through the centers of a district, from below.
  public struct Iterator: IteratorProtocol, Sendable {
    private let district: District
    private let period: DayRange
    private let calendar: WorkCalendar
    private let faults: [PlantedFault]
    private var townships: [TownshipFixture]
    private var villages: [VillageFixture]
    private var isAtCounty = false

    init(
      _ district: District, _ period: DayRange, _ calendar: WorkCalendar, _ faults: [PlantedFault]
    ) {
      self.district = district
      self.period = period
      self.calendar = calendar
      self.faults = faults
      townships = district.townships.reversed()
      villages = townships.last?.villages.reversed() ?? []
    }

    /// The next center's records, or nothing after the county's.
    public mutating func next() -> CenterRecord? {
      if let village = villages.popLast() {
        return record(of: village.center, graders: village.grids.count)
      }
      if let township = townships.popLast() {
        let below = township.villages.map(\.center)
        villages = townships.last?.villages.reversed() ?? []
        return record(of: township.center, below: below)
      }
      guard !isAtCounty, let county = district.county else { return nil }
      isAtCounty = true
      return record(of: county.center, below: district.townships.map(\.center))
    }

    private func record(
      of center: Center, below: [Center] = [], graders: Int = 0
    ) -> CenterRecord {
      let clean = RegisterFixture.record(
        of: center, below: below, graders: graders, period: period, calendar: calendar,
        seed: district.seed)
      return RegisterFixture.plant(faults, in: clean)
    }
  }
}
