import GovernanceModel
import GovernanceWorkflow
import Testing

@Suite("A whistle")
struct WhistleTests {
  private func blow(
    _ trial: inout Trial, to called: [UnitReference] = [Village.police],
    requestedBy requester: String = "dispatcher", fields: [FieldInput] = [.reason]
  ) throws -> CaseDecision {
    try trial.act(
      .whistle, by: "director", as: .director, at: Village.center,
      .whistle(WhistleCall(.jointEnforcement, to: called, requestedBy: Village.id(requester))),
      fields: fields)
  }

  @Test func `is answered by each office that was called, once, and by no other`() throws {
    var trial = try Trial.handling()
    #expect(try blow(&trial, to: [Village.police, Village.committee]).refusal == nil)
    let stranger = try trial.ask(.reportIn, by: "land", as: .handler, at: Village.landOffice)
    #expect(stranger.refusal?.unmetGuards == [.fact(.isCalled)])
    try trial.act(.reportIn, by: "police", as: .handler, at: Village.police)
    let again = try trial.ask(.reportIn, by: "police", as: .handler, at: Village.police)
    #expect(again.refusal?.unmetGuards == [.fact(.isCalled)])
    let unexplained = try trial.ask(.excuse, by: "committee", as: .handler, at: Village.committee)
    #expect(unexplained.refusal?.unmetGuards == [.fact(.givesReason)])
    try trial.act(
      .excuse, by: "committee", as: .handler, at: Village.committee, fields: [.reason])
    #expect(
      try trial.file.subject.calls
        == [Village.police: .reported, Village.committee: .excused])
  }

  @Test func `is approved by somebody else than the one who asks for it`() throws {
    var trial = try Trial.handling()
    #expect(
      try blow(&trial, requestedBy: "director").refusal?.unmetGuards
        == [.fact(.isRequestedByOther)])
  }

  @Test(arguments: [[], [Village.police, Village.police], [Village.center]] as [[UnitReference]])
  func `calls at least one other office, and none twice`(called: [UnitReference]) throws {
    var trial = try Trial.handling()
    #expect(try blow(&trial, to: called).refusal?.unmetGuards == [.fact(.callsOffices)])
    #expect(try blow(&trial).refusal == nil)
    #expect(try blow(&trial).refusal?.unmetGuards == [.fact(.callsOffices)])
  }

  @Test func `never reaches the accused`() throws {
    var trial = try Trial.handling()
    try trial.act(
      .nameAccused, by: "intake", as: .intake, at: Village.center,
      .accused(AccusedNamed([], units: [Village.police])), fields: [.reason])
    #expect(try blow(&trial).refusal?.unmetGuards == [.not(.fact(.reachesAccused))])
  }

  @Test(arguments: [(0, false), (1, true), (5, true), (6, false)])
  func `is rated once it is known what came of it, where the office came`(
    stars: Int, allowed: Bool
  ) throws {
    var trial = try Trial.handling()
    _ = try blow(&trial, to: [Village.police, Village.committee])
    try trial.act(.reportIn, by: "police", as: .handler, at: Village.police)
    func rate(_ unit: UnitReference) throws -> CaseDecision {
      try trial.ask(
        .rate, by: "director", as: .director, at: Village.center, .whistleRating(unit, stars))
    }
    #expect(try rate(Village.police).refusal?.reasons.map(\.code) == ["noSuchStep"])
    try trial.submit()
    try trial.verify()
    try trial.deliver()
    #expect(try (rate(Village.police).refusal == nil) == allowed)
    #expect(try rate(Village.committee).refusal?.unmetGuards.first == .fact(.hasReported))
  }
}
