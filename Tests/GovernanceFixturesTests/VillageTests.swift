import GovernanceFixtures
import GovernanceModel
import GovernanceWorkflow
import Testing

@Suite("A village")
struct VillageTests {
  private let district = District.shuicheng()

  @Test(arguments: [
    ("沙龙社区", "双水街道", "520204002001", nil),
    ("新业社区", "新桥街道", "520204006001", Honour.provincialRuleOfLawVillage),
    ("滴水岩村", "以朵街道", "520204007001", .provincialCivilizedVillage),
    ("石桥社区", "石龙街道", "520204008001", nil),
    ("院坝村", "蟠龙镇", "520204100001", .provincialCivilizedVillage),
    ("旗帜村", "鸡场镇", "520204103001", .provincialRuleOfLawVillage),
    ("青松村", "玉舍镇", "520204108001", nil),
    ("前进村", "玉舍镇", "520204108002", .provincialRuleOfLawVillage),
    ("磋播村", "花戛乡", "520204204001", .provincialCivilizedVillage),
    ("天门村", "花戛乡", "520204204002", .provincialRuleOfLawVillage),
    ("姬官营村", "杨梅乡", "520204205001", .provincialRuleOfLawVillage),
    ("二台村", "新街乡", "520204206001", .provincialCivilizedVillage),
    ("新街村", "新街乡", "520204206002", .provincialCivilizedVillage),
    ("大元村", "新街乡", "520204206003", .provincialCivilizedVillage),
    ("响石村", "野钟乡", "520204207001", .provincialRuleOfLawVillage),
    ("兴隆村", "果布戛乡", "520204208001", .provincialRuleOfLawVillage),
  ])
  func `that was published lies in its own township, under one code for every seed`(
    name: String, township: String, code: String, honour: Honour?
  ) throws {
    for seed: UInt64 in [1, 77] {
      let district = District.shuicheng(seed: seed)
      let village = try #require(district.township(named: township)?.village(named: name))
      #expect(village.division.code.description == code)
      #expect(village.named?.honour == honour)
      #expect(village.named?.township == township)
      #expect(district.village(named: name) == village)
      #expect(district.village(named: code) == village)
    }
  }

  @Test func `that was published is in the table above`() {
    #expect(NamedVillage.all.count == 16)
  }

  @Test(arguments: ["", "水城区", "双水街道", "北京村", "520204002000", "520204999001"])
  func `is not found by what is no village's name`(name: String) {
    #expect(district.village(named: name) == nil)
  }

  @Test func `called Shalong has its published households and residents`() throws {
    let shalong = try #require(district.township(named: "双水街道")?.village(named: "沙龙社区"))
    let units = shalong.units
    let households = units.flatMap(shalong.households(of:))
    #expect(units.count == shalong.unitCount)
    #expect(households.count == 2448)
    #expect(households.map(\.residents).reduce(0, +) == 10_033)
    #expect(shalong.householdCount == 2448)
    #expect(shalong.residentCount == 10_033)
  }

  @Test func `is what its numbers say`() throws {
    for village in try #require(district.township(named: "花戛乡")).villages {
      let batch = village.batch
      #expect(batch.units == village.units)
      #expect(batch.units.count == village.unitCount)
      #expect(batch.households.count == village.householdCount)
      #expect(batch.households.map(\.residents).reduce(0, +) == village.residentCount)
      #expect(village.grids.allSatisfy { !village.units(in: $0).isEmpty })
    }
  }

  @Test func `names grids, units and households after one another`() throws {
    let village = try #require(district.village(named: "磋播村"))
    let grid = try #require(village.grids.first)
    let unit = try #require(village.units(in: grid).first)
    let household = try #require(village.households(of: unit).first)
    #expect(grid.id.rawValue == "520204204001001")
    #expect(unit.id.rawValue == "520204204001001001")
    #expect(household.id.rawValue == "52020420400100100101")
    #expect(household.unit == unit.id)
    #expect(unit.channel.rawValue == "520204204001001001-c")
    #expect(unit.headship.head?.id.rawValue == "520204204001001001-h1")
  }

  @Test func `has nothing of another village's`() throws {
    let village = try #require(district.village(named: "磋播村"))
    let other = try #require(district.village(named: "天门村"))
    let grid = try #require(other.grids.first)
    let unit = try #require(other.units.first)
    #expect(village.units(in: grid).isEmpty)
    #expect(village.households(of: unit).isEmpty)
  }

  @Test(arguments: [
    "520204204001", "520204204001999001", "520204204001001999", "520204204001000000",
  ])
  func `has no households for a unit that it does not have`(name: String) throws {
    let village = try #require(district.village(named: "磋播村"))
    let real = try #require(village.units.first)
    let unit = try HouseholdUnit(
      id: #require(HouseholdUnit.ID(name)), grid: #require(Grid.ID(String(name.prefix(9)))),
      size: 10,
      headship: .vacant(since: CivilDate(dayNumber: 20_000)), channel: real.channel)
    #expect(village.households(of: unit).isEmpty)
  }

  @Test func `elected its heads in 2021 or 2022`() throws {
    let village = try #require(district.village(named: "沙龙社区"))
    let days = village.units.compactMap(\.headship.head?.inOfficeSince)
    #expect(days.count == village.unitCount)
    #expect(Set(days.map(\.year)) == [2021, 2022])
  }
}
