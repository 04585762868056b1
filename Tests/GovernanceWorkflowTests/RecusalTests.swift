import GovernanceModel
import GovernanceWorkflow
import Testing

@Suite("Stepping back from a case")
struct RecusalTests {
  private func recuse(
    _ trial: Trial, _ whom: String, by actor: String, as role: CaseRole, at unit: UnitReference,
    explained: Bool = true
  ) throws -> CaseDecision {
    try trial.ask(
      .recuse, by: actor, as: role, at: unit, .recusal(of: Village.id(whom)),
      fields: explained ? [.reason] : [])
  }

  @Test func `bars whoever did so from every act`() throws {
    var trial = try Trial.handling()
    trial.events += try recuse(
      trial, "land", by: "land", as: .handler, at: Village.landOffice
    ).events
    #expect(try trial.submit().refusal?.reasons.map(\.code).contains("vetoed") == true)
  }

  @Test func `needs a reason`() throws {
    let trial = try Trial.handling()
    let decision = try recuse(
      trial, "land", by: "land", as: .handler, at: Village.landOffice, explained: false)
    #expect(decision.refusal?.unmetGuards == [.fact(.givesReason)])
  }

  @Test func `is decided for another by the head of the office alone`() throws {
    let trial = try Trial.handling()
    let colleague = try recuse(
      trial, "verifier", by: "land", as: .handler, at: Village.landOffice)
    #expect(colleague.refusal?.unmetGuards == [.fact(.mayRecuse)])
    #expect(
      try recuse(trial, "land", by: "land-head", as: .unitHead, at: Village.landOffice).refusal
        == nil)
  }

  @Test func `is open to whoever has an interest, though nothing else is`() throws {
    var trial = try Trial.handling()
    try trial.act(
      .nameAccused, by: "assessor", as: .assessor, at: Village.center,
      .accused(AccusedNamed([Village.id("land")])), fields: [.reason])
    #expect(
      try recuse(trial, "land", by: "land", as: .handler, at: Village.landOffice).refusal == nil)
  }
}
