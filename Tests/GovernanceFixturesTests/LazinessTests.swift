import GovernanceFixtures
import GovernanceModel
import GovernanceWorkflow
import Testing

@Suite("A township taken alone", .timeLimit(.minutes(1)))
struct LazinessTests {
  @Test func `keeps numbers and no grid, unit or household`() throws {
    let district = District.shuicheng()
    let township = try #require(district.township(named: "花戛乡"))
    let village = try #require(township.village(named: "磋播村"))
    #expect(Stored(in: district).leaves < 2500)
    #expect(Stored(in: township).leaves < 150)
    #expect(Stored(in: village).leaves < 600)
    for stored in [Stored(in: district), Stored(in: township), Stored(in: village)] {
      #expect(!stored.hasPlaces)
    }
  }

  @Test func `is the only one that a walk makes before it is asked for the next`() {
    var walk = District.shuicheng().batches().makeIterator()
    #expect(walk.next()?.counts.centers == 1)
    #expect(Stored(in: walk).leaves < 2500)
    #expect(walk.next()?.divisions.first?.name == "尖山街道")
    #expect(Stored(in: walk).leaves < 10_000)
    #expect(!Stored(in: walk).hasPlaces)
  }

  // A thousand whole districts would take minutes in a debug build, far over the time limit.
  @Test func `costs nothing of the others`() throws {
    for seed: UInt64 in 1...1000 {
      let township = try #require(District.shuicheng(seed: seed).township(named: "玉舍镇"))
      let village = try #require(township.village(named: "青松村"))
      let unit = try #require(village.units.first)
      #expect(village.households(of: unit).count == unit.size)
    }
  }
}

/// What a value holds, as far as reflection sees it.
private struct Stored {
  var leaves = 0
  var hasPlaces = false

  init(in value: Any) { visit(value) }

  private mutating func visit(_ value: Any) {
    if value is Grid || value is HouseholdUnit || value is Household { hasPlaces = true }
    let children = Mirror(reflecting: value).children
    if children.isEmpty { leaves += 1 }
    for child in children { visit(child.value) }
  }
}
