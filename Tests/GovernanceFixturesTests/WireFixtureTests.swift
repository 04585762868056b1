import GovernanceFixtures
import GovernanceModel
import GovernanceWorkflow
import Testing

@Suite("A fixture on the wire")
struct WireFixtureTests {
  @Test func `comes back through its door as it was made`() throws {
    for batch in District.shuicheng().batches().prefix(20) {
      try expectSame(batch.divisions)
      try expectSame(batch.centers)
      try expectSame(batch.organs)
      try expectSame(batch.grids)
      try expectSame(Array(batch.units.prefix(20)))
      try expectSame(Array(batch.households.prefix(100)))
      try expectSame(batch.actors)
    }
  }

  private func expectSame<Value: WireType & Equatable>(_ values: [Value]) throws {
    for value in values { #expect(try Value(json: value.canonicalJSON) == value) }
  }
}
