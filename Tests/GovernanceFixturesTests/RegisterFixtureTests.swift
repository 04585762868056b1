import GovernanceFixtures
import GovernanceModel
import Testing

@Suite("The registers of the fixture")
struct RegisterFixtureTests {
  private let planted = PlantedFault.october2026
  private let checked = Charter.shuicheng.regulations.flatMap(\.clauses).filter { $0.check != nil }

  @Test func `are of all centers, and of over two hundred thousand lines`() {
    #expect(RegisterWalk.standard.centers == 220)
    #expect(RegisterWalk.standard.lines == 228_295)
    #expect(RegisterWalk.standard.repeating == [])
  }

  @Test func `keep every clause where nothing is planted`() {
    #expect(RegisterWalk.standard.clean == [])
  }

  @Test func `show an audit what is planted, and nothing else`() {
    let found = RegisterWalk.standard.found
    let (missed, extra) = (Set(planted).subtracting(found), Set(found).subtracting(planted))
    #expect(missed.isEmpty, "missed: \(missed.map(\.description).sorted())")
    #expect(extra.isEmpty, "not planted: \(extra.map(\.description).sorted())")
    // Nothing is found twice, and no row of the list went missing.
    #expect(found.count == planted.count)
    #expect(planted.count == 109)
  }

  @Test func `show the quarter without a joint meeting in the month in which it ends`() throws {
    let september = DayRange(CivilDate(dayNumber: 20_697), CivilDate(dayNumber: 20_726))
    let (district, faults) = (District.shuicheng(), PlantedFault.september2026)
    let township = try #require(district.township(named: "花戛乡"))
    let county = try #require(district.county)
    let found = [
      RegisterFixture.record(
        of: county.center, below: district.townships.map(\.center), period: september),
      RegisterFixture.record(
        of: township.center, below: township.villages.map(\.center), period: september),
    ].flatMap { record in
      [record, RegisterFixture.plant(faults, in: record)].flatMap {
        CompiledCharter.shuicheng.findings(
          in: $0, on: AuditTerms(september, calendar: .national))
      }
    }
    #expect(found.map { PlantedFault($0) } == faults)
  }

  @Test func `break every clause that is checked at least once`() {
    let broken = Set((planted + PlantedFault.september2026).map(\.clause))
    #expect(checked.filter { !broken.contains($0.id) }.map(\.id) == [])
    #expect(broken.isSubset(of: checked.map(\.id)))
  }

  @Test func `are broken at every tier, and at one center more than once`() {
    let byCenter = Dictionary(grouping: planted, by: \.center)
    #expect(byCenter.count >= 70)
    #expect(byCenter.values.contains { $0.count > 10 })
    let tiers = byCenter.keys.map { DivisionCode($0.rawValue)?.tier }
    #expect(Set(tiers) == [.county, .township, .village])
  }

  @Test func `come with the faults planted in them where that is asked for`() {
    let district = District.shuicheng()
    let clean = district.registers(in: RegisterWalk.october).prefix(6)
    let asked = district.registers(in: RegisterWalk.october, planting: planted).prefix(6)
    #expect(Array(asked) == clean.map { RegisterFixture.plant(planted, in: $0) })
    #expect(Array(asked) != Array(clean))
  }

  // Others keep results that rest on these registers. A new fingerprint is a change for them.
  @Test func `are the ones that they were in every release`() {
    var fingerprint: UInt64 = 0
    for record in District.shuicheng().registers(in: RegisterWalk.october).prefix(6) {
      for byte in record.canonicalJSON {
        fingerprint = (fingerprint ^ UInt64(byte)) &* 0x0000_0100_0000_01B3
      }
    }
    #expect(fingerprint == 4_969_314_651_654_152_198)
  }

  @Test func `come back through their door line by line`() throws {
    let names = ["520204001000", "520204001001", "520204001002"]
    let records = District.shuicheng().registers(in: RegisterWalk.october, planting: planted)
      .prefix(10).filter { names.contains($0.center.rawValue) }
    #expect(records.count == names.count)
    let lost = try records.flatMap(\.lines).filter {
      try RegisterLine(json: $0.canonicalJSON) != $0
    }
    #expect(lost.map(\.id) == [])
  }
}
