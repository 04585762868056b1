import GovernanceModel
import GovernanceWorkflow
import Testing

@Suite("A review")
struct ReviewTests {
  /// A petition whose result was received at a moment.
  private func fedBack(by handler: String = "land") throws -> Trial {
    var trial = try Trial.petition()
    try trial.assess()
    try trial.dispatch()
    try trial.act(.accept, by: handler, as: .handler, at: Village.landOffice)
    try trial.act(
      .submit, by: handler, as: .handler, at: Village.landOffice,
      .submission(
        Submission(
          .opinion, evidence: [Village.id("survey")], heardPetitioner: true,
          investigatedFacts: true)))
    try trial.verify()
    try trial.deliver()
    #expect(try trial.file.state == .fedBack)
    return trial
  }

  private func ask(
    _ trial: Trial, _ action: CaseAction = .requestReview,
    of organ: UnitReference = Village.countyLand
  ) throws -> CaseDecision {
    try trial.ask(
      action, by: Village.resident.rawValue, as: .party,
      .reviewRequest(ReviewRequest(to: organ)))
  }

  private func request(
    _ trial: inout Trial, _ action: CaseAction = .requestReview,
    of organ: UnitReference = Village.countyLand
  ) throws {
    let decision = try ask(trial, action, of: organ)
    #expect(decision.refusal == nil)
    trial.events += decision.events
  }

  private func decide(
    _ trial: inout Trial, _ action: CaseAction = .decideReview,
    by actor: String = "county-reviewer",
    at unit: UnitReference = Village.countyLand
  ) throws -> CaseDecision {
    try trial.act(
      action, by: actor, as: .reviewer, at: unit,
      .delivery(Delivery(proof: Village.id("receipt-2"), receivedAt: trial.now, statesRights: true))
    )
  }

  @Test func `goes from the first answer to the last, each in its own time`() throws {
    var trial = try fedBack()
    try request(&trial)
    #expect(try trial.file.state == .underReview)
    #expect(try trial.procedure.owner(of: trial.file) == Village.countyLand)
    #expect(try trial.file.live(.decideReview)?.deadline.rule == Village.id("XF-35b"))
    #expect(try trial.file.live(.requestReview) == nil)
    try #require(try decide(&trial).refusal == nil)
    #expect(try trial.file.state == .fedBack)
    #expect(try trial.file.facts.contains(.isReviewed))
    #expect(try trial.file.live(.requestReReview)?.deadline.rule == Village.id("XF-36a"))
    try request(&trial, .requestReReview, of: Village.cityLand)
    #expect(try trial.file.state == .underReReview)
    #expect(try trial.procedure.owner(of: trial.file) == Village.cityLand)
    let end = try decide(&trial, .decideReReview, by: "city-reviewer", at: Village.cityLand)
    #expect(end.refusal == nil)
    #expect(try trial.file.state == .finalised)
    #expect(try trial.file.liveDuties.isEmpty)
  }

  @Test func `can be asked for up to midnight of the thirtieth day after receipt`() throws {
    var trial = try fedBack()
    let due = try #require(try trial.file.live(.requestReview)?.deadline.due)
    trial.now = Instant(milliseconds: due.instant.milliseconds - 1)
    #expect(try ask(trial).refusal == nil)
    trial.now = due.instant
    #expect(try ask(trial).refusal?.unmetGuards == [.live(.requestReview)])
  }

  @Test(arguments: [Village.cityLand, Village.landOffice, Village.police, Village.center])
  func `is for the organ one level above the one that decided, and for no other`(
    organ: UnitReference
  ) throws {
    let trial = try fedBack()
    #expect(try ask(trial, of: organ).refusal?.unmetGuards == [.fact(.isOneLevelUp)])
  }

  @Test func `is asked for by the petitioner and by nobody else`() throws {
    let trial = try fedBack()
    for (actor, role, unit) in [
      ("land", CaseRole.handler, Village.landOffice as UnitReference?),
      ("resident-2", .party, nil), ("director", .director, Village.center),
    ] {
      let decision = try trial.ask(
        .requestReview, by: actor, as: role, at: unit,
        .reviewRequest(ReviewRequest(to: Village.countyLand)))
      #expect(decision.refusal?.reasons.map(\.code).contains("notPermitted") == true, "\(actor)")
    }
  }

  @Test func `is decided by nobody who handled the case`() throws {
    var trial = try fedBack(by: "handler-and-reviewer")
    try request(&trial)
    let own = try decide(&trial, by: "handler-and-reviewer")
    #expect(own.refusal?.unmetGuards == [.not(.fact(.didHandle))])
    #expect(try decide(&trial).refusal == nil)
  }

  @Test func `is answered with proof, a date and the rights that are left`() throws {
    var trial = try fedBack()
    try request(&trial)
    trial.now = trial.now.advanced(byHours: 48)
    let bare = try trial.ask(
      .decideReview, by: "county-reviewer", as: .reviewer, at: Village.countyLand,
      .delivery(
        Delivery(
          proof: nil, receivedAt: trial.now.advanced(byHours: 1), statesRights: false)))
    #expect(
      bare.refusal?.unmetGuards == [
        .fact(.isDeliveryProved), .fact(.isReceiptDated), .fact(.statesRights),
      ])
  }

  @Test func `may send the matter back to its lead, who then has a clock again`() throws {
    var trial = try fedBack()
    try request(&trial)
    let unreasoned = try trial.ask(
      .remand, by: "county-reviewer", as: .reviewer, at: Village.countyLand)
    #expect(unreasoned.refusal?.unmetGuards == [.fact(.givesReason)])
    try trial.act(
      .remand, by: "county-reviewer", as: .reviewer, at: Village.countyLand, fields: [.reason])
    let file = try trial.file
    #expect(file.state == .inHandling)
    #expect(trial.procedure.owner(of: file) == Village.landOffice)
    #expect(file.live(.handle)?.deadline.rule == Village.id("SC-REMAND"))
    #expect(file.live(.decideReview) == nil)
    #expect(!file.facts.contains(.isDelivered))
    // Handled anew it is answered anew, and may be reviewed anew.
    try trial.submit()
    try trial.verify()
    try trial.deliver()
    #expect(try trial.file.live(.requestReview) != nil)
    #expect(try trial.file.live(.handle) == nil)
  }

  @Test func `that nobody asks for ends with its window, and the case can be closed`() throws {
    var trial = try fedBack()
    try request(&trial)
    try #require(try decide(&trial).refusal == nil)
    #expect(try trial.close().refusal?.unmetGuards == [.not(.live(.requestReReview))])
    trial.now = at("2026-06-01 09:00")
    try trial.close()
    #expect(try trial.file.state == .closed)
  }

  @Test func `is no route where the law has another`() throws {
    var trial = try Trial.petition()
    try trial.assess(.claim(.route4))
    try trial.dispatch(due: day("2026-05-01"))
    try trial.accept()
    try trial.submit(.decision)
    try trial.verify()
    try trial.deliver()
    #expect(try trial.file.state == .fedBack)
    #expect(
      try ask(trial).refusal?.unmetGuards == [.live(.requestReview), .fact(.isOnRouteSix)])
  }
}
