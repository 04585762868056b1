import GovernanceModel
import GovernanceWorkflow
import Testing

@Suite("Whoever was asked first")
struct FirstAskedTests {
  private func offer(
    _ trial: Trial, by actor: String = "intake", as role: CaseRole = .intake,
    to other: String = "assessor", explained: Bool = true
  ) throws -> CaseDecision {
    try trial.ask(
      .offerHandOver, by: actor, as: role, at: Village.center, .handOver(to: Village.id(other)),
      fields: explained ? [.reason] : [])
  }

  private func answer(
    _ trial: Trial, _ action: CaseAction = .acceptHandOver, by actor: String = "assessor",
    fields: [FieldInput] = []
  ) throws -> CaseDecision {
    try trial.ask(action, by: actor, as: .assessor, at: Village.center, fields: fields)
  }

  @Test func `answers for the case until somebody else has accepted it`() throws {
    var trial = try Trial.petition()
    #expect(try trial.file.subject.firstAsked.holder == Village.id("intake"))
    trial.events += try offer(trial).events
    #expect(try trial.file.subject.firstAsked.holder == Village.id("intake"))
    trial.events += try answer(trial).events
    #expect(try trial.file.subject.firstAsked.holder == Village.id("assessor"))
    // It has moved once and is no longer the first one's to give.
    #expect(try offer(trial, to: "other-intake").refusal?.unmetGuards == [.fact(.isFirstAsked)])
  }

  @Test func `still answers for it where the other one declines`() throws {
    var trial = try Trial.petition()
    trial.events += try offer(trial).events
    #expect(
      try answer(trial, .declineHandOver).refusal?.unmetGuards == [.fact(.givesReason)])
    trial.events += try answer(trial, .declineHandOver, fields: [.reason]).events
    #expect(try trial.file.subject.firstAsked.holder == Village.id("intake"))
    #expect(try answer(trial).refusal?.unmetGuards == [.fact(.isHandOverMine)])
  }

  @Test func `never gets it back in a circle`() throws {
    var trial = try Trial.petition()
    trial.events += try offer(trial).events
    trial.events += try answer(trial).events
    let back = try offer(trial, by: "assessor", as: .assessor, to: "intake")
    #expect(back.refusal?.unmetGuards == [.fact(.isNewlyAsked)])
    let own = try offer(trial, by: "assessor", as: .assessor, to: "assessor")
    #expect(own.refusal?.unmetGuards == [.fact(.isNewlyAsked)])
  }

  @Test func `is accepted by whom it was offered to, and given with a reason`() throws {
    var trial = try Trial.petition()
    #expect(try offer(trial, explained: false).refusal?.unmetGuards == [.fact(.givesReason)])
    trial.events += try offer(trial, to: "dispatcher").events
    #expect(try answer(trial).refusal?.unmetGuards == [.fact(.isHandOverMine)])
  }
}
