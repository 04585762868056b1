import GovernanceModel
import GovernanceWorkflow
import Testing

@Suite("A resident")
struct ResidentTests {
  private func agreed() throws -> Trial {
    var trial = try Trial.dispute()
    try trial.assess(nil)
    try trial.dispatch()
    try trial.accept()
    try trial.startMediation()
    try trial.act(
      .agree, by: "mediator", as: .mediator, at: Village.committee,
      .agreement(
        MediationAgreement(
          .written, effectiveOn: day("2026-03-02"), isSignedByAll: true,
          isRecordedByMediator: true, isSealed: true)))
    return trial
  }

  private func confirm(_ trial: Trial, by applicants: [Actor.ID]) throws -> CaseDecision {
    try trial.ask(.applyConfirmation, by: "resident-1", as: .party, .confirmation(by: applicants))
  }

  @Test func `applies for confirmation together with every other party, in time`() throws {
    var trial = try agreed()
    #expect(try confirm(trial, by: [Village.resident]).refusal?.unmetGuards == [.fact(.isJoint)])
    let both = [Village.resident, Village.neighbour]
    trial.now = at("2026-04-02 00:00")
    #expect(try confirm(trial, by: both).refusal?.unmetGuards == [.live(.jointConfirmation)])
    trial.now = at("2026-04-01 23:59")
    trial.events += try confirm(trial, by: both).events
    #expect(try trial.file.live(.jointConfirmation) == nil)
  }

  @Test func `urges, with a reason, and moves no clock by it`() throws {
    var trial = try Trial.petition()
    let before = try trial.file.duties
    #expect(
      try trial.ask(.urge, by: "resident-1", as: .party).refusal?.unmetGuards == [
        .fact(.givesReason)
      ])
    try trial.act(.urge, by: "resident-1", as: .party, fields: [.reason])
    #expect(try trial.file.duties == before)
    let stranger = try trial.ask(.urge, by: "resident-2", as: .party, fields: [.reason])
    #expect(stranger.refusal?.reasons.map(\.code) == ["notPermitted"])
  }

  @Test(arguments: [(0, false), (1, true), (5, true), (6, false)])
  func `rates what was delivered, from one to five`(stars: Int, allowed: Bool) throws {
    var trial = try Trial.petition()
    try trial.assess()
    try trial.dispatch()
    try trial.accept()
    try trial.submit()
    try trial.verify()
    func rate() throws -> CaseDecision {
      try trial.ask(.rateService, by: "resident-1", as: .party, .rating(stars))
    }
    #expect(try rate().refusal?.unmetGuards.contains(.fact(.isDelivered)) == true)
    try trial.deliver()
    #expect(try (rate().refusal == nil) == allowed)
    trial.events += try rate().events
    #expect(try trial.file.subject.rating == (allowed ? stars : nil))
  }

  @Test func `has a breach of the agreement recorded, also after the case is closed`() throws {
    var trial = try agreed()
    try trial.verify()
    try trial.deliver()
    trial.now = at("2026-05-04 09:00")
    try trial.close()
    #expect(try trial.file.state == .closed)
    try trial.act(
      .recordBreach, by: "resident-1", as: .party,
      fields: [FieldInput("record", "未按期付款", salt: [1])])
    #expect(try trial.file.state == .closed)
    let none = try Trial.petition().ask(
      .recordBreach, by: "resident-1", as: .party,
      fields: [FieldInput("record", "x", salt: [1])])
    #expect(none.refusal?.unmetGuards == [.fact(.isAgreementReached)])
  }
}
