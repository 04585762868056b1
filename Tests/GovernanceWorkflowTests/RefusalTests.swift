import GovernanceModel
import GovernanceWorkflow
import Testing

@Suite("A refusal")
struct RefusalTests {
  @Test func `lists every guard that does not hold`() throws {
    var trial = try Trial.petition()
    let decision = try trial.act(.assess, by: "assessor", as: .assessor, at: Village.center)
    #expect(
      decision.refusal?.unmetGuards == [
        .fact(.setsClass), .fact(.setsSeverity), .fact(.searchedDuplicates),
      ])
  }

  @Test func `records nothing, not even what time has brought about`() throws {
    var trial = try Trial.petition()
    let before = trial.events
    trial.now = at("2026-03-30 09:00")
    try trial.act(.assess, by: "assessor", as: .assessor, at: Village.center)
    #expect(trial.events == before)
  }

  @Test func `names the states in which the act is possible`() throws {
    let trial = try Trial.petition()
    let decision = try trial.ask(.deliver, by: "feedback", as: .feedbackOfficer, at: Village.center)
    #expect(decision.refusal?.reasons == [.noSuchStep(possibleIn: [.verified])])
    #expect(decision.refusal?.state == .registered)
  }

  @Test(arguments: [
    ("assessor", CaseRole.intake, Village.center, ["postNotHeld", "notPermitted"]),
    ("other-assessor", .assessor, Village.otherCenter, ["notPermitted"]),
    ("assessor", .assessor, Village.otherCenter, ["postNotHeld", "notPermitted"]),
    ("nobody", .assessor, Village.center, ["actorUnknown"]),
  ])
  func `says whether the person, the post or the office is wrong`(
    actor: String, role: CaseRole, unit: UnitReference, codes: [String]
  ) throws {
    let trial = try Trial.petition()
    let decision = try trial.ask(
      .assess, by: actor, as: role, at: unit,
      .assessment(
        Assessment(
          petitionClass: .suggestion, severity: .ordinary, complexity: .simple,
          searchedDuplicates: true)))
    #expect(decision.refusal?.reasons.map(\.code) == codes)
  }

  @Test func `meets whoever acts in the name of the clock`() throws {
    var trial = try Trial.petition()
    try trial.assess()
    try trial.dispatch()
    let decision = try trial.ask(.accept, by: "resident-1", as: .clock)
    #expect(decision.refusal?.reasons.map(\.code) == ["notPermitted"])
  }

  @Test func `meets a verifier who has handled the case`() throws {
    var trial = try Trial.petition()
    try trial.assess()
    try trial.dispatch()
    try trial.act(.accept, by: "two-hats", as: .handler, at: Village.landOffice)
    try trial.submit()
    #expect(try trial.verify(by: "two-hats").refusal?.unmetGuards == [.not(.fact(.didHandle))])
    #expect(try trial.verify().refusal == nil)
  }

  @Test func `keeps an accusation from the accused unit`() throws {
    var trial = try Trial.petition()
    let open = try trial.assess(.accusation, accusedUnits: [Village.landOffice])
    #expect(
      open.refusal?.unmetGuards == [.when(.fact(.isAccusation), then: .fact(.isRestricted))])
    try trial.assess(.accusation, restricted: true, accusedUnits: [Village.landOffice])
    let decision = try trial.dispatch(to: Village.landOffice)
    #expect(decision.refusal?.unmetGuards == [.not(.fact(.reachesAccused))])
    let referral = try trial.ask(
      .referOut, by: "dispatcher", as: .dispatcher, at: Village.center,
      .referral(Referral(to: Village.landOffice, isOutside: true)))
    #expect(referral.refusal?.unmetGuards == [.not(.fact(.isDestinationAccused))])
    let byAccused = try trial.ask(
      .reopen, by: "land", as: .handler, at: Village.landOffice)
    #expect(byAccused.refusal != nil)
  }

  @Test func `bars a center that is itself accused, whatever it is asked to do`() throws {
    var trial = try Trial.petition()
    try trial.assess(.accusation, restricted: true, accusedUnits: [Village.center])
    #expect(try trial.dispatch().refusal?.reasons.contains(.vetoed(.accusedUnit)) == true)
    // A resident is never barred from their own matter.
    try trial.act(.withdraw, by: "resident-1", as: .party, fields: [.declaration])
    #expect(try trial.file.state == .withdrawn)
  }

  @Test func `keeps a matter that must be consulted on from being sent out before`() throws {
    var trial = try Trial.dispute(people: 10)
    try trial.assess(nil)
    #expect(
      try trial.dispatch().refusal?.unmetGuards == [
        .when(.fact(.isConsultationTriggered), then: .fact(.isConsulted))
      ])
  }

  @Test func `meets a first act on a case that exists, and any other on one that does not`() throws
  {
    let trial = try Trial.petition()
    let again = try trial.ask(.register, by: "intake", as: .intake, at: Village.center)
    #expect(again.refusal?.reasons == [.caseExists])
    let none = try Trial(at: at("2026-03-02 09:00"))
    let early = try none.ask(.assess, by: "assessor", as: .assessor, at: Village.center)
    #expect(early.refusal?.reasons == [.caseUnknown])
  }

  @Test(arguments: [
    ("2026-03-05 08:59", false, ["tooFarBack"]), ("2026-03-06 09:00", true, []),
    ("2026-03-06 09:00", false, ["backdatingUnexplained"]),
    ("2026-03-08 09:01", true, ["inFuture"]),
  ])
  func `meets an act that is dated wrongly`(moment: String, explained: Bool, codes: [String]) throws
  {
    var trial = try Trial.petition(at: "2026-03-04 09:00")
    trial.now = at("2026-03-08 09:00")
    let detail = CaseDetail.assessment(
      Assessment(
        petitionClass: .suggestion, severity: .ordinary, complexity: .simple,
        searchedDuplicates: true))
    let fields = explained ? [FieldInput("backdatingReason", "停电补录", salt: [1])] : []
    let decision = try trial.ask(
      .assess, by: "assessor", as: .assessor, at: Village.center, detail, fields: fields,
      occurredAt: at(moment))
    let expected = codes == ["tooFarBack"] ? ["tooFarBack", "backdatingUnexplained"] : codes
    #expect((decision.refusal?.reasons.map(\.code) ?? []) == expected)
  }

  @Test func `meets a rule that was not yet in force`() throws {
    var trial = try Trial(at: at("2022-04-29 09:00"))
    let petition = try Petition(channel: .letter, isNameClear: true, isAddressClear: true)
    let decision = try trial.act(
      .register, by: "petition-intake", as: .intake, at: Village.petitionOffice,
      .registration(
        Registration(
          .petition(petition), receivedBy: Village.petitionOffice, parties: [Village.resident])),
      fields: [.statement])
    #expect(
      decision.refusal?.reasons.map(\.code) == ["procedureNotInForce", "ruleNotInForce"])
  }

  @Test func `meets a seat for an office that nobody knows`() throws {
    let unknown = UnitReference.center(Village.id("520204999000"))
    let trial = try Trial(at: at("2026-03-02 09:00"))
    let decision = try trial.ask(
      .register, by: "resident-1", as: .party,
      .registration(
        Registration(
          .petition(try Petition(channel: .online, isNameClear: true, isAddressClear: true)),
          receivedBy: unknown, parties: [Village.resident])),
      fields: [.statement])
    #expect(decision.refusal?.reasons == [.officeUnknown(unknown)])
  }

  @Test func `reads as a sentence in both languages`() throws {
    var trial = try Trial.petition()
    try trial.assess()
    let refusal = try #require(try trial.dispatch(due: day("2027-01-01")).refusal)
    #expect(refusal.reasons.map(\.wording.zh) == ["未满足:期限不晚于法定期限"])
    #expect(refusal.reasons.map(\.wording.en) == ["unmet: it is due no later than the law allows"])
  }

  @Test func `is foretold for every action without a command`() throws {
    var trial = try Trial.petition()
    try trial.assess()
    let answers = try trial.procedure.permittedActions(
      for: Village.id("dispatcher"), as: .dispatcher, at: Village.center, on: trial.file,
      in: Village.context(at: trial.now))
    #expect(answers.count == CaseAction.allCases.count)
    let allowed = answers.filter(\.isAllowed)
    #expect(
      allowed.map(\.action) == [.dispatch, .urge, .ascend, .descend, .recuse, .revealIdentity])
    #expect(allowed.first?.asks.contains(.fact(.namesOneLead)) == true)
    let refer = try #require(answers.first { $0.action == .referOut })
    #expect(refer.reasons.count == 1)
    #expect(refer.reasons.first?.code == "unmet")
    let close = try #require(answers.first { $0.action == .close })
    #expect(close.reasons == [.noSuchStep(possibleIn: [.fedBack])])
  }
}
