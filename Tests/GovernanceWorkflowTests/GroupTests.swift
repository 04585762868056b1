import GovernanceModel
import GovernanceWorkflow
import Testing

@Suite("A group of petitioners")
struct GroupTests {
  private static func group(of people: Int) throws -> Trial {
    var trial = try Trial(at: at("2026-03-02 09:00"))
    let petition = try Petition(
      channel: .visit, isNameClear: true, isAddressClear: true, people: people)
    try trial.act(
      .register, by: "intake", as: .intake, at: Village.center,
      .registration(
        Registration(.petition(petition), receivedBy: Village.center, parties: [Village.resident])),
      fields: [.statement])
    return trial
  }

  private static func people(_ count: Int) -> [Actor.ID] {
    (0..<count).map { Village.id("member-\($0)") }
  }

  @Test(arguments: [
    (6, 5, true), (6, 6, false), (40, 5, true), (40, 6, false), (3, 4, false), (6, 0, false),
  ])
  func `may send five: a larger delegation is refused, and never the petition`(
    people: Int, delegates: Int, allowed: Bool
  ) throws {
    var trial = try Self.group(of: people)
    #expect(try trial.file.state == .registered)
    let named = try trial.act(
      .nameRepresentatives, by: "intake", as: .intake, at: Village.center,
      .representatives(Self.people(delegates)))
    #expect((named.refusal == nil) == allowed)
    if !allowed { #expect(named.refusal?.unmetGuards == [.fact(.isDelegationLawful)]) }
    #expect(try trial.assess().refusal == nil)
  }

  @Test func `that signed online needs nobody to speak for it`() throws {
    let petition = try Petition(
      channel: .online, isNameClear: true, isAddressClear: true, people: 5)
    #expect(petition.delegates == 0)
    var trial = try Self.group(of: 5)
    #expect(try trial.assess().refusal == nil)
  }

  @Test func `keeps the rights of those who are not named`() throws {
    var trial = try Self.group(of: 6)
    try trial.act(
      .nameRepresentatives, by: "resident-1", as: .party, .representatives(Self.people(2)))
    #expect(try trial.file.subject.representatives == Self.people(2))
    let one = try trial.ask(.urge, by: "resident-1", as: .party, fields: [.reason])
    let other = try trial.ask(.urge, by: "member-1", as: .party, fields: [.reason])
    #expect(one.refusal == nil && other.refusal == nil)
  }

  @Test func `is taken back by all of its parties together`() throws {
    var trial = try Self.group(of: 6)
    try trial.act(
      .nameRepresentatives, by: "resident-1", as: .party, .representatives(Self.people(1)))
    let alone = try trial.ask(.withdraw, by: "resident-1", as: .party, fields: [.declaration])
    #expect(alone.refusal?.unmetGuards == [.fact(.isJoint)])
    let together = try trial.ask(
      .withdraw, by: "resident-1", as: .party, .withdrawal(by: Self.people(1)),
      fields: [.declaration])
    #expect(together.refusal == nil)
  }
}

@Suite("A matter that is taken back")
struct WithdrawalTests {
  @Test func `ends a dispute by the word of all its parties, never of one`() throws {
    var trial = try Trial.dispute()
    let alone = try trial.ask(.withdraw, by: "resident-1", as: .party, fields: [.declaration])
    #expect(alone.refusal?.unmetGuards == [.fact(.isJoint)])
    try trial.act(
      .withdraw, by: "resident-1", as: .party, .withdrawal(by: [Village.neighbour]),
      fields: [.declaration])
    #expect(try trial.file.state == .withdrawn)
  }

  @Test(arguments: [(Severity.ordinary, false), (.larger, false), (.major, true), (.gravest, true)])
  func `leaves what is dangerous to others to the center, which carries it on as an incident`(
    severity: Severity, isCarriedOn: Bool
  ) throws {
    var trial = try Trial.petition()
    try trial.assess(severity: severity)
    try trial.act(.withdraw, by: "resident-1", as: .party, fields: [.declaration])
    #expect(try (trial.file.live(.carryOn) != nil) == isCarriedOn)
    let told = try trial.act(
      .giveNotice, by: "intake", as: .intake, at: Village.center,
      .notice(Notice(answering: .incident, proof: Village.id("incident-7"))))
    #expect((told.refusal == nil) == isCarriedOn)
    #expect(try trial.file.live(.carryOn) == nil)
  }
}
