import GovernanceFixtures
import GovernanceModel
import GovernanceWorkflow
import Testing

@Suite("A district")
struct DistrictTests {
  private let walk = Walk.standard

  @Test(arguments: [(Tier.county, 1), (.township, 30), (.village, 189)])
  func `has a center for every division`(tier: Tier, count: Int) {
    #expect(walk.centers.count { $0.tier == tier } == count)
  }

  @Test func `adds up to the published totals`() {
    #expect(walk.counts.divisions == 220)
    #expect(walk.counts.centers == 220)
    #expect(walk.counts.units == 15_997)
    #expect(walk.counts.heads == 15_997)
    #expect(walk.counts.households == 181_300)
  }

  @Test func `breaks no rule of households, units, grids, centers and names`() {
    #expect(walk.faults == [:])
  }

  @Test func `has units of the usual sizes and a mean of 11.33 households`() {
    #expect(walk.sizes.count == 15_997)
    #expect(walk.sizes.allSatisfy { (5...15).contains($0) })
    #expect(Set(walk.sizes).count == 11)
    let mean = Double(walk.sizes.reduce(0, +)) / Double(walk.sizes.count)
    #expect((11.325...11.335).contains(mean))
  }

  @Test func `has somebody in every household`() {
    #expect(walk.people.count == 181_300)
    #expect(walk.people.allSatisfy { (1...7).contains($0) })
    #expect(Set(walk.people).count == 7)
  }

  @Test func `comes part by part in the order of its codes`() {
    #expect(walk.parts.count == 220)
    #expect(walk.parts.first?.level == .county)
    #expect(walk.parts == walk.parts.sorted())
  }

  @Test func `never has more than one village in a part`() {
    #expect(walk.largestPart == 2448)
  }

  @Test func `has no village name twice`() {
    #expect(Set(walk.villageNames).count == 189)
  }

  @Test func `has eight demonstration townships with three demonstration villages each`() throws {
    let townships = District.shuicheng().townships
    let chosen = townships.filter { $0.center.demonstration == .county }
    #expect(chosen.count == 8)
    for township in townships {
      let villages = township.villages.filter { $0.center.demonstration == .township }
      #expect(villages.count == (chosen.contains(township) ? 3 : 0))
    }
    #expect(walk.centers.count { $0.demonstration != nil } == 8 + 24)
  }

  @Test(arguments: [0, 2, 7, 42, 1 << 32, .max] as [UInt64])
  func `shares out the same totals for any seed`(seed: UInt64) {
    let townships = District.shuicheng(seed: seed).townships
    let villages = townships.flatMap(\.villages)
    #expect(townships.count == 30)
    #expect(villages.count == 189)
    #expect(Set(villages.map(\.division.name)).count == 189)
    #expect(villages.compactMap(\.named).count == NamedVillage.all.count)
    #expect(villages.map(\.unitCount).reduce(0, +) == 15_997)
    #expect(villages.map(\.householdCount).reduce(0, +) == 181_300)
    #expect(townships.count { $0.center.demonstration == .county } == 8)
    #expect(villages.count { $0.center.demonstration == .township } == 24)
  }
}
