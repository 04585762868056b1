import GovernanceModel
import GovernanceWorkflow
import Testing

@Suite("The procedure of another city")
struct CityProcedureTests {
  typealias Case = Procedure<CaseVocabulary>

  static let cities: [Case] = [.yuePingAn, .tieli]

  private static let agreement = CaseDetail.agreement(
    MediationAgreement(
      .written, effectiveOn: day("2026-03-04"), isSignedByAll: true, isRecordedByMediator: true,
      isSealed: true))

  @Test(arguments: cities)
  func `has no finding and its own stages`(procedure: Case) {
    #expect(procedure.findings(law: .national).isEmpty)
    let stages = procedure.stages.map(\.name.zh)
    #expect(stages != Case.shuicheng.stages.map(\.name.zh) && Set(stages).count == stages.count)
    for definition in procedure.states {
      #expect((procedure.stage(of: definition.state) == nil) == definition.isTerminal)
    }
  }

  @Test(arguments: cities)
  func `invents no number and says that it is no text of the city`(procedure: Case) {
    #expect(procedure.rules == Case.shuicheng.rules)
    #expect(procedure.parameters == Case.shuicheng.parameters)
    #expect(procedure.rules.allSatisfy { $0.provenance.code == "typical" })
    #expect(procedure.title.zh.contains("据公开介绍整理") && procedure.title.en.contains("not public"))
  }

  @Test func `of 粤平安 mediates a dispute at once and follows it to its end`() throws {
    var trial = try Trial.dispute(under: .yuePingAn)
    trial.now = at("2026-03-03 09:00")
    let one = try trial.startMediation(consenting: [Village.resident])
    #expect(one.refusal?.unmetGuards == [.fact(.hasEveryConsent)])
    try trial.startMediation()
    #expect(try trial.file.state == .inMediation)
    #expect(try trial.file.live(.assess) == nil)
    trial.now = at("2026-03-04 09:00")
    try trial.act(.agree, by: "mediator", as: .mediator, at: Village.committee, Self.agreement)
    #expect(try trial.file.state == .resultSubmitted)
    try trial.verify()
    try trial.deliver()
    #expect(try trial.close().refusal?.unmetGuards == [.not(.live(.jointConfirmation))])
    trial.now = at("2026-04-07 09:00")
    try trial.close()
    #expect(try trial.file.state == .closed)
    #expect(try trial.file.live(.followUp) != nil)
  }

  @Test func `of 粤平安 assesses what could not be mediated, and lets it be mediated again`() throws {
    var trial = try Trial.dispute(under: .yuePingAn)
    try trial.startMediation()
    try trial.act(.refuseMediation, by: "resident-2", as: .party)
    #expect(try trial.file.state == .registered)
    #expect(try trial.file.live(.assess) != nil && trial.file.live(.tellOtherRoutes) != nil)
    try trial.assess(nil)
    try trial.dispatch()
    try trial.accept()
    let clock = try trial.file.live(.handle)
    trial.now = at("2026-03-04 09:00")
    try trial.startMediation()
    #expect(try trial.file.state == .inHandling)
    #expect(try trial.file.live(.handle) == clock)
    #expect(try trial.startMediation().refusal?.unmetGuards == [.not(.live(.mediate))])
    #expect(
      try trial.submit(.failureNotice).refusal?.unmetGuards.contains(.not(.live(.mediate))) == true)
    // No agreement is older than the attempt that it comes from.
    let early = CaseDetail.agreement(
      MediationAgreement(
        .written, effectiveOn: day("2026-03-03"), isSignedByAll: true, isRecordedByMediator: true,
        isSealed: true))
    let refused = try trial.ask(
      .agree, by: "mediator", as: .mediator, at: Village.committee, early)
    #expect(refused.refusal?.unmetGuards == [.fact(.isAgreementDated)])
    try trial.act(.agree, by: "mediator", as: .mediator, at: Village.committee, Self.agreement)
    #expect(try trial.file.state == .resultSubmitted)
    #expect(try trial.file.live(.mediate) == nil)
  }

  @Test func `of 粤平安 gives what was mediated at once back to whoever mediated it`() throws {
    var trial = try Trial.dispute(under: .yuePingAn)
    trial.now = at("2026-03-04 09:00")
    try trial.startMediation()
    try trial.act(.agree, by: "mediator", as: .mediator, at: Village.committee, Self.agreement)
    try trial.act(
      .sendBack, by: "verifier", as: .verifier, at: Village.center, fields: [.reason])
    #expect(try trial.file.state == .inHandling)
    #expect(try trial.procedure.owner(of: trial.file) == Village.committee)
    #expect(try trial.file.live(.handle) != nil)
    try trial.startMediation()
    try trial.act(.agree, by: "mediator", as: .mediator, at: Village.committee, Self.agreement)
    #expect(try trial.file.state == .resultSubmitted)
  }

  @Test func `of 铁力 takes a petition from intake to its end without consultation`() throws {
    var trial = try Trial.petition(under: .tieli)
    try trial.act(
      .assess, by: "intake", as: .intake, at: Village.center,
      .assessment(
        Assessment(
          petitionClass: .claim(.route6), severity: .major, complexity: .general,
          searchedDuplicates: true, isRestricted: false, accusedUnits: [])))
    #expect(try trial.file.facts.contains(.isConsultationTriggered))
    let convened = try trial.ask(.convene, by: "dispatcher", as: .dispatcher, at: Village.center)
    #expect(convened.refusal?.reasons.map(\.code) == ["noSuchStep"])
    try trial.dispatch()
    trial.now = at("2026-03-03 10:00")
    try trial.accept()
    #expect(try trial.file.live(.concludePetition) != nil)
    try trial.act(
      .giveNotice, by: "land", as: .handler, at: Village.landOffice,
      .notice(Notice(answering: .acceptance, proof: Village.id("notice-1"))))
    trial.now = at("2026-03-20 10:00")
    try trial.submit()
    try trial.verify()
    try trial.deliver()
    #expect(try trial.close().refusal?.unmetGuards == [.not(.live(.requestReview))])
    trial.now = at("2026-04-21 09:00")
    try trial.close()
    #expect(try trial.file.state == .closed)
    #expect(trial.events.allSatisfy { $0.procedure == Case.tieli.id })
  }

  @Test func `may leave out a state that nothing names, and no other`() throws {
    #expect(!Case.tieli.states.contains { $0.state == .inConsultation })
    let compiled = try CompiledProcedure(Case.tieli, law: .national)
    #expect(compiled.isTerminal(.inConsultation))
    for action in CaseAction.allCases {
      #expect(!Case.tieli.states(for: action).contains(.inConsultation))
    }
  }
}
