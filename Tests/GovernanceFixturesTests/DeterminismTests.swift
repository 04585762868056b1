import GovernanceFixtures
import GovernanceModel
import GovernanceWorkflow
import Testing

@Suite("A seed")
struct DeterminismTests {
  @Test func `makes the same district again`() throws {
    let first = try #require(District.shuicheng(seed: 9).village(named: "磋播村"))
    let second = try #require(District.shuicheng(seed: 9).village(named: "磋播村"))
    #expect(first == second)
    #expect(first.batch == second.batch)
  }

  @Test func `makes the same village whether it is asked for alone or in its turn`() throws {
    let district = District.shuicheng()
    let alone = try #require(district.village(named: "天门村")).batch
    let inTurn = district.batches().first { $0.divisions.first?.name == "天门村" }
    #expect(inTurn == alone)
  }

  @Test func `makes another district than another seed, with the same totals`() {
    let other = Walk(of: .shuicheng(seed: 2))
    let standard = Walk.standard
    #expect(other.faults == [:])
    #expect(other.fingerprint != standard.fingerprint)
    #expect(Set(other.villageNames) != Set(standard.villageNames))
    #expect(other.sizes != standard.sizes)
    #expect(other.counts.units == standard.counts.units)
    #expect(other.counts.heads == standard.counts.heads)
    #expect(other.counts.households == standard.counts.households)
    #expect(other.counts.centers == standard.counts.centers)
  }

  // Others keep results that rest on the default district. A new fingerprint is a change for them.
  @Test func `makes the district that it made in every release`() throws {
    #expect(Walk.standard.fingerprint == 8_490_302_476_476_975_771)
    let village = try #require(District.shuicheng().village(named: "520204205005"))
    #expect(village.division.name == "枫泽寨村")
  }
}
