import GovernanceModel
import Testing

@Suite("The door")
struct DoorTests {
  @Test(arguments: [
    ("520204000000", [Directorship.politicalLegalSecretary], true),
    ("520204108000", [.partySecretary, .governmentHead], true),
    ("520204108000", [.partySecretary], false),
    ("520204108001", [.villageSecretary], true),
    ("520204108001", [.villageSecretary, .villageSecretary], false),
  ])
  func `lets a center in with the directors of its tier only`(
    code: String, directors: [Directorship], allowed: Bool
  ) {
    #expect(center(code, directors: directors) == (allowed ? [] : ["center.directors"]))
  }

  @Test func `lists everything that is wrong with a center`() throws {
    let findings = center("520204108001", rooms: [try FunctionRoom(code: "archive")], groups: [])
    #expect(findings.count { $0 == "center.rooms.missing" } == 5)
    #expect(findings.count { $0 == "center.groups.missing" } == 5)
    #expect(center("520200000000") == ["center.division.tier"])
  }

  private func center(
    _ code: String, rooms: [FunctionRoom] = FunctionRoom.required,
    groups: Set<WorkingGroup> = Set(WorkingGroup.allCases),
    directors: [Directorship] = [.villageSecretary]
  ) -> [String] {
    refusals { () throws(ValidationError) in
      try Center(
        id: id(code), division: division(code), name: "综治中心", rooms: rooms, groups: groups,
        directors: directors)
    }
  }

  @Test(
    arguments: [
      (4, nil, ["unit.size.reason"]), (4, "山区散居", []), (16, nil, ["unit.size.reason"]),
      (2, "山区散居", ["unit.size.hard"]), (21, "集中安置", ["unit.size.hard"]), (10, nil, []),
    ] as [(Int, String?, [String])])
  func `lets a unit in with a usual size, or an unusual one with its reason`(
    size: Int, reason: String?, codes: [String]
  ) {
    let found = refusals { () throws(ValidationError) in
      try HouseholdUnit(
        id: id("520204108001001001"), grid: id("520204108001001"), size: size, sizeReason: reason,
        headship: .vacant(since: day("2026-01-01")), channel: id("channel-1"))
    }
    #expect(found == codes)
  }

  @Test func `keeps a unit within its grid and a household within its unit`() {
    let unit = refusals { () throws(ValidationError) in
      try HouseholdUnit(
        id: id("520204108002001001"), grid: id("520204108001001"), size: 10,
        headship: .vacant(since: day("2026-01-01")), channel: id("channel-1"))
    }
    #expect(unit == ["unit.grid"])
    let household = refusals { () throws(ValidationError) in
      try Household(id: id("52020410800100200101"), unit: id("520204108001001001"), residents: 0)
    }
    #expect(household == ["household.residents", "household.unit"])
  }

  @Test func `keeps a grid within one village, with groups that occur once`() throws {
    let codes = refusals { () throws(ValidationError) in
      try Grid(village: division("520204108000"), number: 0, groups: [1, 1], mergedNetworks: [])
    }
    #expect(codes == ["grid.village.level", "grid.number", "grid.groups"])
    let grid = try Grid(
      village: division("520204108001"), number: 7, groups: [1, 2],
      mergedNetworks: Set(MergedNetwork.allCases))
    #expect(grid.id.rawValue == "520204108001007")
  }

  @Test(arguments: [(6, 5, true), (6, 6, false), (5, 0, true), (3, 4, false), (1, 1, true)])
  func `refuses a delegation of more than five, never the petition`(
    people: Int, delegates: Int, allowed: Bool
  ) {
    #expect(
      petition(people: people, delegates: delegates) == (allowed ? [] : ["petition.delegates"]))
    #expect(petition(people: people, delegates: 0).isEmpty)
  }

  private func petition(people: Int, delegates: Int) -> [String] {
    refusals { () throws(ValidationError) in
      try Petition(
        channel: .visit, isNameClear: true, isAddressClear: true, people: people,
        delegates: delegates)
    }
  }

  @Test func `opens one attempt at mediation at a time`() throws {
    let dispute = try Dispute(channel: .visit, parties: 2, people: 3, nature: .civil)
    let attempt = MediationAttempt(kind: .people, beganOn: day("2026-03-02"))
    let open = try #require(dispute.opening(attempt))
    #expect(open.opening(attempt) == nil)
    #expect(dispute.ending(.failed) == nil)
    let ended = try #require(open.ending(.failed))
    #expect(ended.openAttempt == nil)
    #expect(ended.opening(attempt)?.attempts.count == 2)
    let codes = refusals { () throws(ValidationError) in
      try Dispute(channel: .visit, parties: 1, people: 0, nature: .civil)
    }
    #expect(codes == ["dispute.parties", "dispute.people"])
  }

  @Test(arguments: [
    ("520204002000", DivisionLevel.township, Tier.township, "520204000000"),
    ("520204002001", .village, .village, "520204002000"),
    ("520204000000", .county, .county, "520200000000"),
  ])
  func `reads the level from the digits of a division code`(
    text: String, level: DivisionLevel, tier: Tier, parent: String
  ) {
    let code = division(text)
    #expect(code.level == level)
    #expect(code.tier == tier)
    #expect(code.parent?.description == parent)
    #expect(division(parent).contains(code))
    #expect(!code.contains(division(parent)))
    #expect(!code.contains(division("520303003001")))
  }

  @Test(arguments: ["", "52020400200", "5202040020000", "52020400200x", "020204002000"])
  func `refuses what is no division code`(text: String) {
    #expect(DivisionCode(text) == nil)
  }

  @Test(arguments: ["", "张三", "a b", String(repeating: "x", count: 65), "a/b", "名"])
  func `refuses an identifier that could spell a name or a path`(text: String) {
    #expect(Center.ID(text) == nil)
  }

  @Test func `says in a sentence what is wrong, in both languages`() {
    let error = #expect(throws: ValidationError.self) {
      try Petition(
        channel: .visit, isNameClear: true, isAddressClear: true, people: 9, delegates: 6)
    }
    #expect(error?.message(.zh) == "代表人数超出规定:现为6,应为0 至 5 人。")
    #expect(error?.message(.en) == "The delegation is too large: found 6, expected 0 to 5.")
  }
}
