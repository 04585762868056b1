import GovernanceFixtures
import GovernanceModel
import GovernanceWorkflow
import Testing

@Suite("The staff")
struct StaffTests {
  private let district = District.shuicheng()
  private let loop: [CaseRole] = [
    .intake, .assessor, .dispatcher, .verifier, .feedbackOfficer, .director, .supervisor,
  ]

  @Test func `of a county center is one a role`() throws {
    let county = try #require(district.county)
    for role in loop {
      let actor = try #require(county.actor(as: role))
      #expect(actor.id.rawValue == "520204000000-\(role.rawValue)")
      #expect(actor.posts == [Post(role: role.rawValue, at: county.center.unit)])
    }
    #expect(county.staff.count == loop.count)
    #expect(county.actor(as: .mediator) == nil)
    #expect(county.organ(.petition)?.organ.capacity == .petitionOffice)
    #expect(county.organ(.mediation) == nil)
  }

  @Test func `of a township center has two directors`() throws {
    let township = try #require(district.township(named: "花戛乡"))
    let director = Post(role: "director", at: township.center.unit)
    #expect(
      township.staff.filter { $0.holds(director) }.map(\.id.rawValue)
        == ["520204204000-director", "520204204000-director2"])
    #expect(township.staff.count == loop.count + 1)
    #expect(loop.allSatisfy { township.actor(as: $0) != nil })
  }

  @Test func `of a village center has a mediator`() throws {
    let village = try #require(district.village(named: "沙龙社区"))
    #expect(village.actor(as: .intake)?.id.rawValue == "520204002001-intake")
    #expect(village.actor(as: .mediator)?.id.rawValue == "520204002001-mediator")
    #expect(loop.allSatisfy { village.actor(as: $0) != nil })
    #expect(village.staff.count == loop.count + 1)
  }

  @Test(arguments: [
    (OrganKind.government, "双水街道办事处", Capacity.organ),
    (.police, "双水街道派出所", .organ),
    (.justice, "双水街道司法所", .organ),
    (.civilAffairs, "双水街道民政办", .organ),
    (.naturalResources, "双水街道自然资源所", .organ),
    (.mediation, "双水街道人民调解委员会", .centerOnly),
  ])
  func `of a township's organ can handle and approve`(
    kind: OrganKind, name: String, capacity: Capacity
  ) throws {
    let township = try #require(district.township(named: "双水街道"))
    let organ = try #require(township.organ(kind))
    #expect(organ.organ.id.rawValue == "520204002000-\(kind.rawValue)")
    #expect(organ.organ.name == name)
    #expect(organ.organ.capacity == capacity)
    #expect(organ.actor(as: .handler)?.id.rawValue == "520204002000-\(kind.rawValue)-handler")
    #expect(organ.actor(as: .unitHead) != nil)
    #expect((organ.actor(as: .mediator) != nil) == (kind == .mediation))
  }

  @Test func `of a village's committee is a handler and a mediator`() throws {
    let committee = try #require(district.village(named: "磋播村")?.organ(.mediation))
    #expect(committee.organ.name == "花戛乡磋播村人民调解委员会")
    #expect(committee.organ.capacity == .centerOnly)
    #expect(
      committee.staff.map(\.id.rawValue)
        == ["520204204001-mediation-handler", "520204204001-mediation-mediator"])
  }

  @Test func `has one grid worker a grid`() throws {
    let village = try #require(district.village(named: "沙龙社区"))
    let grids = village.grids
    let workers = grids.map(village.gridWorker(of:))
    #expect(workers.first?.id.rawValue == "520204002001001-gridWorker")
    #expect(workers.map(\.posts) == grids.map { [Post(role: "gridWorker", at: .grid($0.id))] })
    #expect(Set(workers).isSubset(of: village.batch.actors))
  }

  @Test func `is all in the district's parts`() {
    let walk = Walk.standard
    let townships = 30 * 8 + 30 * (5 * 2 + 3)
    let villages = 189 * 8 + 189 * 2 + walk.counts.grids
    #expect(walk.counts.actors == 7 + 12 * 2 + townships + villages)
    #expect(walk.organs.count == 12 + 30 * 6 + 189)
    #expect(walk.organs.count { $0.capacity == .petitionOffice } == 1)
  }

  @Test(arguments: OrganKind.allCases)
  func `works at organs that have a name in both languages`(kind: OrganKind) {
    #expect(!kind.wording.zh.isEmpty)
    #expect(!kind.wording.en.isEmpty)
    #expect(OrganKind.allCases.count { $0.wording == kind.wording } == 1)
  }
}
