import GovernanceModel
import GovernanceWorkflow
import Testing

@Suite("A petition")
struct PetitionLoopTests {
  @Test func `goes from registration to closing`() throws {
    var trial = try Trial.petition()
    #expect(try trial.file.state == .registered)
    try trial.assess()
    try trial.dispatch()
    trial.now = at("2026-03-03 10:00")
    try trial.accept()
    try trial.act(
      .giveNotice, by: "land", as: .handler, at: Village.landOffice,
      .notice(Notice(answering: .acceptance, proof: Village.id("notice-1"))))
    trial.now = at("2026-03-20 10:00")
    try trial.submit()
    try trial.verify()
    trial.now = at("2026-03-23 10:00")
    try trial.deliver()
    #expect(try trial.file.state == .fedBack)
    #expect(try trial.file.liveDuties.map(\.duty) == [.requestReview])
    // Received on 23 March; thirty days on is 22 April, a Wednesday.
    #expect(try trial.file.nextDue == Due.endOf(day("2026-04-22")).instant)
    #expect(try trial.close().refusal?.unmetGuards == [.not(.live(.requestReview))])
    trial.now = at("2026-04-23 00:00")
    try trial.close()
    #expect(try trial.file.state == .closed)
    #expect(try trial.file.liveDuties.isEmpty)
    #expect(
      trial.events.map(\.action) == [
        .register, .assess, .dispatch, .accept, .giveNotice, .submit, .verify, .deliver, .fallDue,
        .close,
      ])
  }

  @Test func `starts the clocks that the receiver's capacity picks`() throws {
    let atCenter = try Trial.petition()
    #expect(try atCenter.file.liveDuties.map(\.duty) == [.assess])
    let atOffice = try Trial.petition(
      receivedBy: Village.petitionOffice, intake: "petition-intake")
    #expect(try atOffice.file.liveDuties.map(\.duty) == [.assess, .forward])
    let atOrgan = try Trial.petition(receivedBy: Village.police, intake: "police-intake")
    #expect(try atOrgan.file.liveDuties.map(\.duty) == [.assess, .answerIntake])
  }

  @Test(arguments: [(false, false), (true, true), (false, true)])
  func `owes no answer on intake where name or address is unclear or other rules apply`(
    isAddressClear: Bool, ownNotice: Bool
  ) throws {
    let trial = try Trial.petition(
      receivedBy: Village.police, intake: "police-intake", isAddressClear: isAddressClear,
      ownNotice: ownNotice)
    #expect(try trial.file.liveDuties.map(\.duty) == [.assess])
  }

  @Test func `is told in writing when an organ has received it`() throws {
    var trial = try Trial.petition(receivedBy: Village.police, intake: "police-intake")
    let before = try trial.file.liveDuties.count
    try trial.act(
      .giveNotice, by: "police-intake", as: .intake, at: Village.police,
      .notice(Notice(answering: .intake, proof: Village.id("notice-1"))))
    #expect(try trial.file.live(.answerIntake) == nil)
    #expect(try trial.file.liveDuties.count == before - 1)
    let again = try trial.ask(
      .giveNotice, by: "police-intake", as: .intake, at: Village.police,
      .notice(Notice(answering: .intake, proof: Village.id("notice-1"))))
    #expect(again.refusal?.unmetGuards.count == 1)
  }

  @Test(arguments: [
    (PetitionRoute.route6, CaseDuty.concludePetition), (.route5, .ownProcedure),
    (.route4, .ownProcedure), (.route1, .handle),
  ])
  func `starts the one handling clock of its route on acceptance`(
    route: PetitionRoute, duty: CaseDuty
  ) throws {
    var trial = try Trial.petition()
    try trial.assess(.claim(route))
    try trial.dispatch(due: day("2026-03-31"))
    try trial.accept()
    let clocks: [CaseDuty] = [.concludePetition, .ownProcedure, .handle]
    #expect(try trial.file.liveDuties.map(\.duty).filter(clocks.contains) == [duty])
  }

  @Test func `cannot be ordered to a later day than the law allows`() throws {
    var trial = try Trial.petition()
    try trial.assess()
    let late = try trial.dispatch(due: day("2026-05-02"))
    #expect(late.refusal?.unmetGuards == [.fact(.isDueWithinLaw)])
    #expect(try trial.dispatch(due: day("2026-05-01")).refusal == nil)
  }

  @Test func `is declined with a ground, a reason and a destination`() throws {
    var trial = try Trial.petition()
    try trial.assess()
    let bare = try trial.ask(.decline, by: "assessor", as: .assessor, at: Village.center)
    #expect(
      bare.refusal?.unmetGuards == [
        .fact(.givesGround), .fact(.givesReason), .fact(.givesDestination),
      ])
    try trial.act(
      .decline, by: "assessor", as: .assessor, at: Village.center, .declination(.outOfScope),
      fields: [.reason, .destination])
    #expect(try trial.file.state == .declined)
    #expect(try trial.file.liveDuties.map(\.duty) == [.tellReason])
    #expect(try trial.procedure.owner(of: trial.file) == nil)
  }

  @Test(arguments: [
    (PetitionClass.claim(.route1), false, true), (.claim(.route3), true, true),
    (.claim(.route4), false, false), (.claim(.route4), true, true), (.claim(.route6), true, false),
    (.suggestion, true, false), (.accusation, false, false), (.accusation, true, true),
  ])
  func `is referred out only where the law names another route`(
    petitionClass: PetitionClass, outside: Bool, allowed: Bool
  ) throws {
    var trial = try Trial.petition()
    try trial.assess(petitionClass, restricted: petitionClass == .accusation)
    let decision = try trial.act(
      .referOut, by: "dispatcher", as: .dispatcher, at: Village.center,
      .referral(Referral(to: Village.police, isOutside: outside)))
    #expect((decision.refusal == nil) == allowed)
    if allowed { #expect(try trial.file.liveDuties.map(\.duty) == [.tellDestination]) }
  }

  @Test func `goes on where it was when a defect of its ending is named`() throws {
    var trial = try Trial.petition()
    try trial.assess()
    try trial.act(
      .decline, by: "assessor", as: .assessor, at: Village.center, .declination(.outOfScope),
      fields: [.reason, .destination])
    let bare = try trial.ask(.reopen, by: "resident-1", as: .party)
    #expect(bare.refusal?.unmetGuards == [.fact(.namesDefect), .fact(.givesReason)])
    try trial.act(
      .reopen, by: "resident-1", as: .party, .reopening(.wrongRefusal), fields: [.reason])
    #expect(try trial.file.state == .assessed)
    #expect(try trial.file.facts.contains(.isReopened))
    #expect(try trial.file.live(.dispatch) != nil)
  }

  @Test func `is withdrawn by its own party's declaration alone`() throws {
    var trial = try Trial.petition()
    let staff = try trial.ask(
      .withdraw, by: "intake", as: .intake, at: Village.center, fields: [.declaration])
    #expect(staff.refusal?.reasons.map(\.code) == ["notPermitted", "unmet"])
    let stranger = try trial.ask(
      .withdraw, by: "resident-2", as: .party, fields: [.declaration])
    #expect(stranger.refusal?.reasons.map(\.code) == ["notPermitted", "unmet"])
    try trial.act(.withdraw, by: "resident-1", as: .party, fields: [.declaration])
    #expect(try trial.file.state == .withdrawn)
  }

  @Test func `waits for material without any clock standing still`() throws {
    var trial = try Trial.petition(
      receivedBy: Village.petitionOffice, intake: "petition-intake")
    let before = try trial.file.liveDuties
    try trial.act(
      .askMaterial, by: "petition-intake", as: .intake, at: Village.petitionOffice,
      .materials(["landCertificate"]))
    #expect(try trial.file.state == .awaitingMaterial)
    #expect(try trial.file.liveDuties == before)
    try trial.act(
      .bringMaterial, by: "resident-1", as: .party, .materials(["landCertificate"]))
    #expect(try trial.file.state == .registered)
  }
}
