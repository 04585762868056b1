import GovernanceModel
import Testing

@Suite("Matters and what tells them apart")
struct MatterTests {
  private func key(
    _ subject: Character, _ facts: Character, under secret: String = "key-1"
  ) throws -> MatterKey {
    try MatterKey(
      validating: Draft {
        $0.secret = id(secret)
        $0.subject = String(repeating: subject, count: 64)
        $0.facts = String(repeating: facts, count: 64)
      })
  }

  @Test func `are the same only on the same facts, and new facts are never refused`() throws {
    let first = try key("a", "b")
    #expect(first.relation(to: try key("a", "b")) == .same)
    #expect(first.relation(to: try key("a", "c")) == .newFacts)
    #expect(first.relation(to: try key("c", "b")) == .different)
    #expect(first.relation(to: try key("a", "b", under: "key-2")) == .incomparable)
    for ground in DuplicateGround.allCases {
      #expect(DuplicateRelation.allCases.filter { ground.canHold($0) } == [.same])
    }
    #expect(Set(DuplicateGround.allCases.map(\.citation)).count == 2)
  }

  @Test func `are ranked by severity in the order of the list`() {
    let all = Severity.allCases
    for (place, severity) in all.enumerated() {
      #expect(all.filter { severity.isGraver(than: $0) } == Array(all.prefix(place)))
    }
    #expect(all.map { WarningColourPolicy.standard[$0] } == [.blue, .yellow, .orange, .red])
    #expect(WarningColourPolicy.standard.provenance.kind == .typical)
  }

  @Test func `name as many representatives as they count, or none`() {
    let five = (1...5).map { id("r-\($0)") as Actor.ID }
    for (delegates, named, codes) in [
      (5, five, []), (5, [], []), (4, five, ["petition.representatives"]),
      (2, [five[0], five[0]], ["petition.representatives"]),
      (0, five, ["petition.representatives"]),
    ] {
      let found = refusals { () throws(ValidationError) in
        try Petition(
          channel: .visit, isNameClear: true, isAddressClear: true, people: 9,
          delegates: delegates, representatives: named)
      }
      #expect(found == codes)
    }
  }

  @Test func `let nothing in that could not be read back`() {
    let codes = refusals { () throws(ValidationError) in
      try Petition(
        channel: .sensor, isNameClear: true, isAddressClear: true, people: .max, delegates: 1,
        representatives: [id("13800138000")], follows: id("case-11010519491231002X"))
    }
    #expect(
      codes == [
        "petition.channel", "petition.people", "identifier.personal", "identifier.personal",
      ])
  }

  @Test func `lose what only handling adds, and nothing else`() throws {
    let petition = try Petition(
      channel: .visit, isNameClear: true, isAddressClear: false, people: 6, delegates: 1,
      representatives: [id("r-1")], matterKey: try key("a", "b"), follows: id("case-1"),
      accommodations: [.oral])
    #expect(Matter.petition(petition.classified(as: .accusation)).asBrought == .petition(petition))
    let incident = try Incident(
      validating: Draft {
        $0.channel = .sensor
        $0.kind = .naturalDisaster
        $0.division = division("520204108001")
      })
    #expect(Matter.incident(incident.graded(.major)).asBrought == .incident(incident))
  }
}
