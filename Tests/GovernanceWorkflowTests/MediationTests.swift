import GovernanceModel
import GovernanceWorkflow
import Testing

@Suite("Mediation of a dispute")
struct MediationTests {
  private func inHandling() throws -> Trial {
    var trial = try Trial.dispute()
    try trial.assess(nil)
    try trial.dispatch()
    try trial.accept()
    return trial
  }

  private func agreement(
    _ form: MediationAgreement.Form = .written, signed: Bool = true, recorded: Bool = true,
    sealed: Bool = true, on date: String = "2026-03-02"
  ) -> CaseDetail {
    .agreement(
      MediationAgreement(
        form, effectiveOn: day(date), isSignedByAll: signed, isRecordedByMediator: recorded,
        isSealed: sealed))
  }

  @Test func `begins with the consent of every party only`() throws {
    var trial = try inHandling()
    let one = try trial.startMediation(consenting: [Village.resident])
    #expect(one.refusal?.unmetGuards == [.fact(.hasEveryConsent)])
    let refused = try trial.startMediation(refusing: [Village.neighbour])
    #expect(refused.refusal?.unmetGuards == [.not(.fact(.hasRefusal))])
    #expect(try trial.startMediation().refusal == nil)
    #expect(try trial.file.state == .inMediation)
  }

  @Test func `runs beside the handling clock`() throws {
    var trial = try inHandling()
    let clock = try trial.file.live(.handle)
    try trial.startMediation()
    #expect(try trial.file.live(.handle) == clock)
    #expect(try trial.file.live(.mediate)?.deadline.due == .endOf(day("2026-04-02")))
  }

  @Test func `that succeeds leads to verification and opens the window for confirmation`() throws {
    var trial = try inHandling()
    try trial.startMediation()
    try trial.act(.agree, by: "mediator", as: .mediator, at: Village.committee, agreement())
    #expect(try trial.file.state == .resultSubmitted)
    #expect(try trial.file.live(.mediate) == nil)
    // Thirty days from 2 March is 1 April.
    #expect(try trial.file.live(.jointConfirmation)?.deadline.due == .endOf(day("2026-04-01")))
    try trial.verify()
    try trial.deliver()
    #expect(try trial.close().refusal?.unmetGuards == [.not(.live(.jointConfirmation))])
    trial.now = at("2026-04-02 09:00")
    try trial.close()
    #expect(try trial.file.state == .closed)
    // The follow-up lives on, and may still be done.
    #expect(try trial.file.live(.followUp)?.supervision == .red)
    let bare = try trial.ask(.followUp, by: "mediator", as: .mediator, at: Village.committee)
    #expect(bare.refusal?.unmetGuards == [.fact(.givesRecord)])
    try trial.act(
      .followUp, by: "mediator", as: .mediator, at: Village.committee,
      fields: [FieldInput("record", "已履行", salt: [1])])
    #expect(try trial.file.state == .closed)
    // Once more, thirty days after the agreement.
    #expect(try trial.file.live(.followUpLater)?.deadline.due == .endOf(day("2026-04-01")))
    try trial.act(
      .followUp, by: "mediator", as: .mediator, at: Village.committee,
      fields: [FieldInput("record", "仍在履行", salt: [2])])
    #expect(try trial.file.liveDuties.isEmpty)
    guard case .dispute(let dispute) = try trial.file.subject.matter else {
      Issue.record("The matter is no dispute.")
      return
    }
    #expect(dispute.attempts.map(\.outcome) == [.agreed])
  }

  @Test(arguments: [
    (MediationAgreement.Form.written, true, true, true, true), (.written, false, true, true, false),
    (.written, true, false, true, false), (.written, true, true, false, false),
    (.oral, false, true, false, true), (.oral, true, false, true, false),
  ])
  func `needs an agreement in its form`(
    form: MediationAgreement.Form, signed: Bool, recorded: Bool, sealed: Bool, allowed: Bool
  ) throws {
    var trial = try inHandling()
    try trial.startMediation()
    let decision = try trial.ask(
      .agree, by: "mediator", as: .mediator, at: Village.committee,
      agreement(form, signed: signed, recorded: recorded, sealed: sealed))
    #expect(decision.refusal?.unmetGuards == (allowed ? nil : [.fact(.isAgreementInForm)]))
  }

  @Test func `stops at once when a party refuses, who then hears of other routes`() throws {
    var trial = try inHandling()
    try trial.startMediation()
    try trial.act(.refuseMediation, by: "resident-2", as: .party)
    #expect(try trial.file.state == .inHandling)
    #expect(try trial.file.live(.tellOtherRoutes) != nil)
    #expect(try trial.file.live(.handle) != nil)
    let stranger = try trial.startMediation(consenting: [Village.resident])
    #expect(stranger.refusal != nil)
  }

  @Test func `that fails leaves the case with its lead, and may be tried again`() throws {
    var trial = try inHandling()
    try trial.startMediation()
    let bare = try trial.ask(
      .endMediation, by: "mediator", as: .mediator, at: Village.committee)
    #expect(bare.refusal?.unmetGuards == [.fact(.givesReason)])
    try trial.act(
      .endMediation, by: "mediator", as: .mediator, at: Village.committee, fields: [.reason])
    #expect(try trial.file.state == .inHandling)
    #expect(try trial.startMediation().refusal == nil)
    guard case .dispute(let dispute) = try trial.file.subject.matter else {
      Issue.record("The matter is no dispute.")
      return
    }
    #expect(dispute.attempts.map(\.outcome) == [.failed, nil])
  }

  @Test(arguments: DisputeNature.allCases)
  func `is for what parties may settle among themselves`(nature: DisputeNature) throws {
    var trial = try Trial.dispute(nature: nature)
    try trial.assess(nil)
    try trial.dispatch()
    try trial.accept()
    #expect((try trial.startMediation().refusal == nil) == nature.isMediable)
  }

  @Test func `on the spot needs the party's agreement and is verified like any result`() throws {
    var trial = try Trial.dispute()
    let refused = try trial.ask(
      .settleOnSpot, by: "intake", as: .intake, at: Village.center,
      .settlement(partyAgrees: false))
    #expect(refused.refusal?.unmetGuards == [.fact(.doesPartyAgree)])
    try trial.act(
      .settleOnSpot, by: "intake", as: .intake, at: Village.center,
      .settlement(partyAgrees: true))
    #expect(try trial.file.state == .resultSubmitted)
    #expect(try trial.file.liveDuties.map(\.duty) == [.verify])
    try trial.act(
      .sendBack, by: "verifier", as: .verifier, at: Village.center, fields: [.reason])
    #expect(try trial.file.state == .inHandling)
    #expect(try trial.procedure.owner(of: trial.file) == Village.center)
    #expect(try trial.file.liveDuties.map(\.duty) == [.handle])
  }
}
