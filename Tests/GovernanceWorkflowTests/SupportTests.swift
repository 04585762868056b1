import GovernanceModel
import GovernanceWorkflow
import Testing

@Suite("Offices that support the lead")
struct SupportTests {
  private func add(
    _ trial: Trial, _ unit: UnitReference = Village.police, explained: Bool = true
  ) throws -> CaseDecision {
    try trial.ask(
      .addSupport, by: "dispatcher", as: .dispatcher, at: Village.center, .support(unit),
      fields: explained ? [.reason] : [])
  }

  private func complete(
    _ trial: Trial, by actor: String = "police", at unit: UnitReference = Village.police,
    evidence: [String] = ["e-1"]
  ) throws -> CaseDecision {
    try trial.ask(
      .completeOrder, by: actor, as: .handler, at: unit,
      .completion(evidence: evidence.map { Village.id($0) }))
  }

  @Test func `hold up the result until each has done its part`() throws {
    var trial = try Trial.handling()
    trial.events += try add(trial).events
    trial.events += try add(trial, Village.committee).events
    #expect(try trial.submit().refusal?.unmetGuards == [.not(.fact(.hasOpenOrders))])
    trial.events += try complete(trial).events
    #expect(try trial.file.subject.supports[Village.police] == .done)
    #expect(try trial.submit().refusal?.unmetGuards == [.not(.fact(.hasOpenOrders))])
    trial.events += try complete(trial, by: "committee", at: Village.committee).events
    #expect(try trial.submit().refusal == nil)
  }

  @Test func `are excused by the sender, with a reason`() throws {
    var trial = try Trial.handling()
    trial.events += try add(trial).events
    let own = try trial.ask(
      .excuseOrder, by: "land", as: .handler, at: Village.landOffice, .support(Village.police),
      fields: [.reason])
    #expect(own.refusal?.reasons.map(\.code) == ["notPermitted"])
    let bare = try trial.ask(
      .excuseOrder, by: "dispatcher", as: .dispatcher, at: Village.center, .support(Village.police))
    #expect(bare.refusal?.unmetGuards == [.fact(.givesReason)])
    try trial.act(
      .excuseOrder, by: "dispatcher", as: .dispatcher, at: Village.center,
      .support(Village.police), fields: [.reason])
    #expect(try trial.file.subject.supports[Village.police] == .excused)
    #expect(try trial.submit().refusal == nil)
  }

  @Test func `are named once, and the lead is none`() throws {
    var trial = try Trial.handling()
    #expect(try add(trial, Village.landOffice).refusal?.unmetGuards == [.fact(.namesSupport)])
    #expect(try add(trial, explained: false).refusal?.unmetGuards == [.fact(.givesReason)])
    trial.events += try add(trial).events
    #expect(try add(trial).refusal?.unmetGuards == [.fact(.namesSupport)])
    let unknown = UnitReference.organ(Village.id("nobody"))
    #expect(try add(trial, unknown).refusal?.reasons == [.officeUnknown(unknown)])
  }

  @Test func `answer for their own part and for no other`() throws {
    var trial = try Trial.handling()
    let early = try complete(trial)
    #expect(early.refusal?.reasons.map(\.code).contains("notPermitted") == true)
    trial.events += try add(trial).events
    #expect(try complete(trial, evidence: []).refusal?.unmetGuards == [.fact(.givesEvidence)])
    let lead = try complete(trial, by: "land", at: Village.landOffice)
    #expect(lead.refusal?.reasons.map(\.code).contains("notPermitted") == true)
    trial.events += try complete(trial).events
    #expect(try complete(trial).refusal?.unmetGuards == [.fact(.isOrderOpen)])
  }

  @Test func `are never the accused`() throws {
    var trial = try Trial.handling()
    try trial.act(
      .nameAccused, by: "assessor", as: .assessor, at: Village.center,
      .accused(AccusedNamed(units: [Village.police])), fields: [.reason])
    #expect(try add(trial).refusal?.unmetGuards == [.not(.fact(.reachesAccused))])
  }

  @Test func `come with the order that names them`() throws {
    var trial = try Trial.petition()
    try trial.assess()
    var draft = Draft<WorkOrder>()
    draft.id = Village.id("order-1")
    draft.lead = Village.landOffice
    draft.isLeadCompetent = true
    draft.supports = [Village.police]
    try trial.act(
      .dispatch, by: "dispatcher", as: .dispatcher, at: Village.center,
      .order(try WorkOrder(validating: draft)))
    try trial.accept()
    #expect(try trial.file.subject.supports == [Village.police: .open])
    #expect(try trial.file.isBound(Bond(.support, of: Village.police)))
    #expect(try trial.submit().refusal?.unmetGuards == [.not(.fact(.hasOpenOrders))])
    trial.events += try complete(trial).events
    #expect(try trial.submit().refusal == nil)
  }
}
