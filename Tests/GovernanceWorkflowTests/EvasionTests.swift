import GovernanceModel
import GovernanceWorkflow
import Testing

@Suite("An attempt to get round the rules")
struct EvasionTests {
  private static let details: [CaseDetail] = [
    .materials(["certificate"]), .settlement(partyAgrees: true),
    .assessment(
      Assessment(
        petitionClass: .suggestion, severity: .ordinary, complexity: .simple,
        searchedDuplicates: true, accusedUnits: [Village.center])),
    .declination(.outOfScope), .referral(Referral(to: Village.police, isOutside: true)),
    .order(WorkOrder(id: Village.id("o"), lead: Village.police, isLeadCompetent: true)),
    .notice(Notice(answering: .acceptance, proof: Village.id("n"))),
    .mediation(MediationStart(.people, consenting: [Village.resident])),
    .agreement(
      MediationAgreement(
        .oral, effectiveOn: day("2026-03-02"), isSignedByAll: true, isRecordedByMediator: true,
        isSealed: true)),
    .submission(
      Submission(.opinion, evidence: [], heardPetitioner: true, investigatedFacts: true)),
    .verification(.party),
    .delivery(Delivery(proof: nil, receivedAt: at("2026-03-02 09:00"), statesRights: true)),
    .reopening(.breach),
  ]

  @Test func `by what belongs to another act is refused for every act`() throws {
    var trial = try Trial.petition()
    try trial.assess()
    try trial.dispatch()
    for detail in Self.details {
      let decision = try trial.ask(
        .accept, by: "land", as: .handler, at: Village.landOffice, detail)
      #expect(decision.refusal?.reasons == [.foreignDetail])
    }
    for action in CaseAction.allCases {
      #expect(Self.details.count { $0.fits(action) } <= 1)
      #expect(CaseDetail.nothing.fits(action))
    }
  }

  @Test func `by naming a field after a person is refused`() throws {
    let trial = try Trial.petition()
    let decision = try trial.ask(
      .assess, by: "assessor", as: .assessor, at: Village.center,
      fields: [FieldInput("张三说的", "…", salt: [1])])
    #expect(decision.refusal?.reasons == [.malformedField])
  }

  @Test func `by writing sentences where codes belong is refused`() throws {
    let trial = try Trial.petition()
    let decision = try trial.ask(
      .askMaterial, by: "intake", as: .intake, at: Village.center, .materials(["张三的身份证"]))
    #expect(decision.refusal?.unmetGuards == [.fact(.listsItems)])
  }

  @Test(arguments: [
    ("2022-06-01 09:00", false), ("2026-03-01 09:00", false), ("2026-03-02 09:00", true),
    ("2026-03-04 09:00", false),
  ])
  func `by dating the receipt so that the window is over is refused`(
    received: String, allowed: Bool
  ) throws {
    var trial = try Trial.petition()
    try trial.assess()
    try trial.dispatch()
    try trial.accept()
    try trial.submit()
    try trial.verify()
    let decision = try trial.deliver(receivedAt: at(received))
    #expect(decision.refusal?.unmetGuards == (allowed ? nil : [.fact(.isReceiptDated)]))
  }

  @Test(arguments: [("2023-01-01", false), ("2026-03-02", true), ("2026-03-03", false)])
  func `by dating an agreement so that its window is over is refused`(
    date: String, allowed: Bool
  ) throws {
    var trial = try Trial.dispute()
    try trial.assess(nil)
    try trial.dispatch()
    try trial.accept()
    try trial.startMediation()
    let decision = try trial.ask(
      .agree, by: "mediator", as: .mediator, at: Village.committee,
      .agreement(
        MediationAgreement(
          .oral, effectiveOn: day(date), isSignedByAll: true, isRecordedByMediator: true,
          isSealed: true)))
    #expect(decision.refusal?.unmetGuards == (allowed ? nil : [.fact(.isAgreementDated)]))
  }

  @Test func `by an office where somebody accused works is refused`() throws {
    var trial = try Trial.petition()
    try trial.act(
      .assess, by: "assessor", as: .assessor, at: Village.center,
      .assessment(
        Assessment(
          petitionClass: .accusation, severity: .ordinary, complexity: .general,
          searchedDuplicates: true, isRestricted: true, accused: [Village.id("land")])))
    #expect(try trial.dispatch().refusal?.unmetGuards == [.not(.fact(.reachesAccused))])
    let referral = try trial.ask(
      .referOut, by: "dispatcher", as: .dispatcher, at: Village.center,
      .referral(Referral(to: Village.landOffice, isOutside: true)))
    #expect(referral.refusal?.unmetGuards == [.not(.fact(.isDestinationAccused))])
    let inWords = try trial.ask(
      .referOut, by: "dispatcher", as: .dispatcher, at: Village.center, fields: [.destination])
    #expect(inWords.refusal?.unmetGuards.contains(.fact(.givesDestination)) == true)
    let inside = try trial.ask(
      .referOut, by: "dispatcher", as: .dispatcher, at: Village.center,
      .referral(Referral(to: Village.otherCenter, isOutside: true)))
    #expect(inside.refusal?.unmetGuards.count == 1)
    #expect(try trial.dispatch(to: Village.police).refusal == nil)
  }

  @Test func `by withdrawing before the assessment and going on after it is refused`() throws {
    var trial = try Trial.petition()
    try trial.act(.withdraw, by: "resident-1", as: .party, fields: [.declaration])
    try trial.act(
      .reopen, by: "resident-1", as: .party, .reopening(.petitionerResumes), fields: [.reason])
    #expect(try trial.file.liveDuties.map(\.duty) == [.assess])
    #expect(try trial.dispatch().refusal?.unmetGuards.contains(.fact(.isAssessed)) == true)
    try trial.assess()
    #expect(try trial.assess().refusal?.unmetGuards == [.not(.fact(.isAssessed))])
    #expect(try trial.dispatch().refusal == nil)
  }

  @Test func `by a clerk who names themself a party is refused`() throws {
    let trial = try Trial(at: at("2026-03-02 09:00"))
    let decision = try trial.ask(
      .register, by: "intake", as: .intake, at: Village.center,
      .registration(
        Registration(
          .petition(try Petition(channel: .visit, isNameClear: true, isAddressClear: true)),
          receivedBy: Village.center, parties: [Village.resident, Village.id("intake")])),
      fields: [.statement])
    #expect(decision.refusal?.unmetGuards == [.not(.fact(.isRecorderParty))])
  }

  @Test func `by leaving a party out of the consent is refused`() throws {
    var trial = try Trial(at: at("2026-03-02 09:00"))
    try trial.act(
      .register, by: "resident-1", as: .party,
      .registration(
        Registration(
          .dispute(try Dispute(channel: .online, parties: 2, people: 2, nature: .civil)),
          receivedBy: Village.center, parties: [Village.neighbour])),
      fields: [.statement])
    try trial.assess(nil)
    try trial.dispatch()
    try trial.accept()
    let without = try trial.startMediation(consenting: [Village.neighbour])
    #expect(without.refusal?.unmetGuards == [.fact(.hasEveryConsent)])
    let against = try trial.startMediation(refusing: [Village.resident])
    #expect(against.refusal != nil)
    #expect(try trial.startMediation().refusal == nil)
  }

  @Test func `by one side of a dispute that withdraws it alone is refused`() throws {
    let trial = try Trial.dispute()
    let decision = try trial.ask(.withdraw, by: "resident-2", as: .party, fields: [.declaration])
    #expect(decision.refusal?.unmetGuards == [.fact(.isJoint)])
  }

  @Test func `by dating an act before the one it follows is refused`() throws {
    var trial = try Trial.petition(at: "2026-03-02 09:00")
    trial.now = at("2026-03-02 12:00")
    try trial.assess()
    trial.now = at("2026-03-02 15:00")
    let order = CaseDetail.order(
      WorkOrder(id: Village.id("o"), lead: Village.landOffice, isLeadCompetent: true))
    let early = try trial.ask(
      .dispatch, by: "dispatcher", as: .dispatcher, at: Village.center, order,
      fields: [FieldInput("backdatingReason", "补录", salt: [1])],
      occurredAt: at("2026-03-02 10:00"))
    #expect(early.refusal?.reasons == [.beforePrevious(at("2026-03-02 12:00"))])
    trial.now = at("2026-03-02 11:00")
    #expect(try trial.dispatch().refusal?.reasons == [.clockBehind(at("2026-03-02 12:00"))])
  }

  @Test func `by answering what another office owes is refused`() throws {
    var trial = try Trial.petition()
    try trial.assess()
    try trial.dispatch()
    let decision = try trial.ask(
      .giveNotice, by: "intake", as: .intake, at: Village.center,
      .notice(Notice(answering: .acceptance, proof: Village.id("n"))))
    #expect(decision.refusal?.unmetGuards.count == 1)
  }

  @Test func `by an agreement that its own mediator verifies is refused`() throws {
    var trial = try Trial.dispute()
    try trial.assess(nil)
    try trial.dispatch()
    try trial.accept()
    try trial.startMediation()
    try trial.act(
      .agree, by: "mediator-and-verifier", as: .mediator, at: Village.committee,
      .agreement(
        MediationAgreement(
          .oral, effectiveOn: day("2026-03-02"), isSignedByAll: true, isRecordedByMediator: true,
          isSealed: true)))
    #expect(
      try trial.verify(by: "mediator-and-verifier").refusal?.unmetGuards == [
        .not(.fact(.didHandle))
      ])
  }
}
