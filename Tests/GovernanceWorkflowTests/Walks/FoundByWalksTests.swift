import GovernanceModel
import GovernanceWorkflow
import Testing

/// What walks have found, each as short as it can be told.
@Suite("The procedure, as walks have found it")
struct FoundByWalksTests {
  @Test func `lets an accused lead be replaced in a case that became major on the way`() throws {
    var trial = try Trial.handling()
    try trial.act(
      .reclassify, by: "assessor", as: .assessor, at: Village.center,
      .assessment(
        Assessment(
          petitionClass: .claim(.route6), severity: .major, complexity: .general,
          searchedDuplicates: true)),
      fields: [.reason])
    try trial.act(
      .nameAccused, by: "assessor", as: .assessor, at: Village.center,
      .accused(AccusedNamed(units: [Village.landOffice])), fields: [.reason])
    let decision = try trial.ask(
      .replaceLead, by: "dispatcher", as: .dispatcher, at: Village.center,
      .order(WorkOrder(id: Village.id("order-2"), lead: Village.police, isLeadCompetent: true)),
      fields: [.reason])
    #expect(decision.refusal?.unmetGuards == nil)
  }

  @Test func `lets an office do its part again in a case that was reopened`() throws {
    var trial = try Trial.petition()
    try trial.assess()
    func order() throws -> CaseDetail {
      var draft = Draft<WorkOrder>()
      draft.id = Village.id("order-1")
      draft.lead = Village.landOffice
      draft.isLeadCompetent = true
      draft.supports = [Village.police]
      return .order(try WorkOrder(validating: draft))
    }
    func complete(_ trial: Trial) throws -> CaseDecision {
      try trial.ask(
        .completeOrder, by: "police", as: .handler, at: Village.police,
        .completion(evidence: [Village.id("evidence-2")]))
    }
    try trial.act(.dispatch, by: "dispatcher", as: .dispatcher, at: Village.center, order())
    trial.events += try complete(trial).events
    try trial.act(
      .withdraw, by: Village.resident.rawValue, as: .party, fields: [.declaration])
    try trial.act(
      .reopen, by: Village.resident.rawValue, as: .party, .reopening(.petitionerResumes),
      fields: [.reason])
    try trial.act(.dispatch, by: "dispatcher", as: .dispatcher, at: Village.center, order())
    #expect(try trial.file.state == .dispatched)
    #expect(try trial.file.facts.contains(.hasOpenOrders))
    let decision = try complete(trial)
    #expect(decision.refusal?.unmetGuards == nil)
  }

  @Test func `ends the mediation of a petition that is withdrawn`() throws {
    var trial = try Trial.handling()
    try trial.startMediation(consenting: [Village.resident])
    #expect(try trial.file.subject.openMediation == .people)
    try trial.act(
      .withdraw, by: Village.resident.rawValue, as: .party, fields: [.declaration])
    let file = try trial.file
    #expect(file.state == .withdrawn)
    #expect(file.subject.openMediation == nil)
  }

  @Test func `answers a command on another case than the file's with a refusal`() throws {
    let trial = try Trial.petition()
    let command = CaseCommand(
      .urge, in: Village.id("case-2"), by: Village.resident, as: .party, fields: [.reason])
    let decision = trial.procedure.decide(
      command, on: try trial.file, in: Village.context(at: trial.now))
    #expect(decision.refusal != nil)
  }
}
