import GovernanceFixtures
import GovernanceModel
import GovernanceWorkflow

/// The offices and people of a simulation by numbers, made from the fixture's district.
///
/// A smaller district has fewer villages; the county and what stands above it are always there.
package struct SimulatedDistrict: Sendable {
  /// A village with the offices around it.
  struct Village {
    let center: Int32
    let committee: Int32
    let township: Int32
    let grids: Range<Int32>
    let households: Int
  }

  /// The people of one role at one office.
  struct Pool {
    let office: Int32
    let role: CaseRole
    let workers: Range<Int32>
  }

  private(set) var offices: [SimulatedOffice] = []
  private(set) var villages: [Village] = []
  private(set) var pools: [Pool] = []
  /// The pool of each worker.
  private(set) var poolOfWorker: [Int32] = []
  /// The pools of each office, side by side.
  private(set) var poolsOfOffice: [Range<Int32>] = []
  /// The organs of a township, by the township's center, in the order of the kinds.
  private(set) var organsOfTownship: [Int32: [Int32]] = [:]
  private(set) var countyOrgans: [Int32] = []
  private(set) var countyCenter: Int32 = -1
  private(set) var petitionOffice: Int32 = -1
  /// The committee of mediation of a township, by the township's center.
  private(set) var committeeOfTownship: [Int32: Int32] = [:]
  private var poolByRole: [Int32] = []

  static let roles = CaseRole.allCases.count

  /// Makes so much of the district as has that many households.
  init(_ plan: SimulationPlan) {
    let district = District.shuicheng()
    guard let county = district.county else { return }
    addCounty(county)
    var left = plan[.households]
    for township in district.townships where left > 0 {
      let center = addTownship(township, under: county)
      for village in township.villages where left > 0 {
        let households = min(left, village.householdCount)
        left -= households
        add(village, of: center, households: households)
      }
    }
    addStaff(plan)
  }

  /// The pool of a role at an office, or -1.
  func pool(_ role: CaseRole, at office: Int32) -> Int32 {
    office < 0 ? -1 : poolByRole[Int(office) * Self.roles + role.ordinal]
  }

  /// The role in which a worker acts as themself.
  func role(of worker: Int32) -> CaseRole { pools[Int(poolOfWorker[Int(worker)])].role }

  /// The office of a worker.
  func office(of worker: Int32) -> Int32 { pools[Int(poolOfWorker[Int(worker)])].office }

  private mutating func add(
    _ office: Office, _ place: Assumption.Place, under superior: Int32, _ level: ResolutionLevel
  ) -> Int32 {
    let above = superior < 0 ? nil : offices[Int(superior)].office.unit
    let whole = Office(
      unit: office.unit, name: office.name, division: office.division, capacity: office.capacity,
      superior: above)
    offices.append(
      SimulatedOffice(office: whole, place: place, superior: superior, level: level))
    return Int32(offices.count - 1)
  }

  private mutating func addCounty(_ county: CountyFixture) {
    var above: Int32 = -1
    // The review organs above the district are no part of the fixture; no real office is meant.
    for (code, name) in [("520000000000", "省级机关"), ("520200000000", "市级机关")] {
      guard let division = DivisionCode(code) else { continue }
      let unit = UnitReference.organ(Identifier(unchecked: "\(code)-government"))
      above = add(
        Office(unit: unit, name: name, division: division, capacity: .organ), .above,
        under: above, .above)
    }
    countyCenter = add(Self.office(county.center), .county, under: -1, .district)
    for organ in county.organs {
      let place: Assumption.Place = organ.kind == .petition ? .petitionOffice : .countyOrgan
      let number = add(Self.office(organ), place, under: above, .district)
      if organ.kind == .petition { petitionOffice = number } else { countyOrgans.append(number) }
    }
  }

  private mutating func addTownship(
    _ township: TownshipFixture, under county: CountyFixture
  ) -> Int32 {
    let center = add(Self.office(township.center), .township, under: countyCenter, .township)
    var organs: [Int32] = []
    for organ in township.organs {
      // What a township's organ decided, the county's of the same kind reviews, or else its government.
      let same = county.organs.first { $0.kind == organ.kind && $0.kind != .petition }
      let superior = number(of: same?.organ.unit) ?? countyOrgans.first ?? -1
      let number = add(Self.office(organ), .townshipOrgan, under: superior, .township)
      if organ.kind == .mediation {
        committeeOfTownship[center] = number
      } else {
        organs.append(number)
      }
    }
    organsOfTownship[center] = organs
    return center
  }

  private mutating func add(_ village: VillageFixture, of township: Int32, households: Int) {
    let center = add(Self.office(village.center), .village, under: township, .village)
    let committee = village.organs.first.map { organ in
      add(
        Self.office(organ), .committee, under: committeeOfTownship[township] ?? -1, .village)
    }
    let first = Int32(offices.count)
    for grid in village.grids {
      let office = Office(
        unit: .grid(grid.id), name: grid.id.rawValue, division: grid.village,
        capacity: .centerOnly)
      _ = add(office, .grid, under: -1, .village)
    }
    villages.append(
      Village(
        center: center, committee: committee ?? center, township: township,
        grids: first..<Int32(offices.count), households: households))
  }

  private func number(of unit: UnitReference?) -> Int32? {
    countyOrgans.first { offices[Int($0)].office.unit == unit }
  }

  private mutating func addStaff(_ plan: SimulationPlan) {
    poolByRole = [Int32](repeating: -1, count: offices.count * Self.roles)
    for (index, office) in offices.enumerated() {
      let firstPool = Int32(pools.count)
      for (role, _) in office.place.posts {
        guard let assumption = Assumption.staff(office.place, role) else { continue }
        // A committee alone mediates: no other organ of a township has a mediator at work.
        if role == .mediator, !isCommittee(index) { continue }
        let first = Int32(poolOfWorker.count)
        poolOfWorker += [Int32](repeating: Int32(pools.count), count: plan[assumption])
        poolByRole[index * Self.roles + role.ordinal] = Int32(pools.count)
        pools.append(
          Pool(office: Int32(index), role: role, workers: first..<Int32(poolOfWorker.count)))
      }
      poolsOfOffice.append(firstPool..<Int32(pools.count))
    }
  }

  private func isCommittee(_ index: Int) -> Bool {
    offices[index].place == .committee || committeeOfTownship.values.contains(Int32(index))
  }

  private static func office(_ center: Center) -> Office {
    Office(
      unit: center.unit, name: center.name, division: center.division, capacity: .centerOnly)
  }

  private static func office(_ organ: StaffedOrgan) -> Office {
    Office(
      unit: organ.organ.unit, name: organ.organ.name, division: organ.organ.division,
      capacity: organ.organ.capacity)
  }
}
