import GovernanceModel
import GovernanceWorkflow
import Testing

@Suite("Reading who petitions")
struct DisclosureTests {
  private func reveal(
    _ trial: Trial, by actor: String = "land", as role: CaseRole = .handler,
    at unit: UnitReference = Village.landOffice, _ detail: CaseDetail = .reveal(for: .handling),
    fields: [FieldInput] = [.reason]
  ) throws -> CaseDecision {
    try trial.ask(.revealIdentity, by: actor, as: role, at: unit, detail, fields: fields)
  }

  @Test func `stands in the history with its purpose`() throws {
    var trial = try Trial.handling()
    trial.events += try reveal(trial).events
    let file = try trial.file
    #expect(file.subject.disclosures.map(\.purpose) == [.handling])
    #expect(file.subject.disclosures.map(\.actor) == [Village.id("land")])
    #expect(file.state == .inHandling)
  }

  @Test func `needs a purpose and a reason`() throws {
    let trial = try Trial.handling()
    #expect(try reveal(trial, .nothing).refusal?.unmetGuards == [.fact(.namesPurpose)])
    #expect(try reveal(trial, fields: []).refusal?.unmetGuards == [.fact(.givesReason)])
  }

  @Test func `is for those who work on the case`() throws {
    let trial = try Trial.handling()
    let elsewhere = try reveal(trial, by: "police", at: Village.police)
    #expect(elsewhere.refusal?.reasons.map(\.code) == ["notPermitted"])
  }
}

@Suite("A mediator")
struct MediatorTests {
  private func appoint(_ trial: inout Trial, _ actor: Actor.ID) throws -> CaseDecision {
    try trial.act(
      .appointMediator, by: "dispatcher", as: .dispatcher, at: Village.center,
      .appointment(Mediator(actor, as: .villageElder, appointedFor: .people)))
  }

  private func dispute() throws -> Trial {
    var trial = try Trial.dispute()
    try trial.assess(nil)
    try trial.dispatch()
    try trial.accept()
    return trial
  }

  @Test func `is appointed by kind, once, and stands in the attempt`() throws {
    var trial = try dispute()
    #expect(try appoint(&trial, Village.id("elder")).refusal == nil)
    #expect(
      try appoint(&trial, Village.id("elder")).refusal?.unmetGuards == [.fact(.isMediatorFree)])
    try trial.startMediation()
    guard case .dispute(let dispute) = try trial.file.subject.matter else {
      Issue.record("the matter is no dispute")
      return
    }
    #expect(dispute.attempts.last?.mediators.map(\.actor) == [Village.id("elder")])
  }

  @Test func `does not work for an accused office`() throws {
    var trial = try dispute()
    try trial.act(
      .nameAccused, by: "intake", as: .intake, at: Village.center,
      .accused(AccusedNamed(units: [Village.police])), fields: [.reason])
    #expect(
      try appoint(&trial, Village.id("police")).refusal?.unmetGuards == [.fact(.isMediatorFree)])
  }

  @Test func `is no party and nobody who must step back`() throws {
    var trial = try dispute()
    #expect(try appoint(&trial, Village.resident).refusal?.unmetGuards == [.fact(.isMediatorFree)])
    try trial.act(
      .nameAccused, by: "intake", as: .intake, at: Village.center,
      .accused(AccusedNamed([Village.id("elder")], units: [])), fields: [.reason])
    #expect(
      try appoint(&trial, Village.id("elder")).refusal?.unmetGuards == [.fact(.isMediatorFree)])
  }
}
