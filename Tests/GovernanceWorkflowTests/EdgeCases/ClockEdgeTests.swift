import GovernanceModel
import GovernanceWorkflow
import Testing

@Suite("At the edge of a period,")
struct ClockEdgeTests {
  @Test(arguments: [
    ("2026-03-02 23:59", "2026-03-17"), ("2026-03-03 00:00", "2026-03-18"),
  ])
  func `a petition of 23:59 is of that day and one of 00:00 of the next, which is not counted`(
    moment: String, due: String
  ) throws {
    let trial = try Trial.petition(
      at: moment, receivedBy: Village.police, intake: "police-intake")
    #expect(try trial.file.live(.answerIntake)?.deadline.due == .endOf(day(due)))
  }

  /// A petition that a petition office sends to its lead on a day.
  private func sent(on date: String) throws -> Trial {
    var trial = try Trial.petition(at: "\(date) 09:00")
    try trial.assess()
    try trial.dispatch()
    return trial
  }

  // 20 September 2026 is a Sunday that is worked; the 25th is the first of three days of rest.
  @Test func `an order received on a Sunday that is worked is counted from the Monday`() throws {
    let trial = try sent(on: "2026-09-20")
    #expect(WorkCalendar.national.isWorking(day("2026-09-20")))
    #expect(try trial.file.live(.objection)?.deadline.due == .endOf(day("2026-09-28")))
  }

  @Test(arguments: [
    ("2026-02-12", "2026-02-26", "2026-02-27"), ("2026-09-23", "2026-10-08", "2026-10-08"),
    ("2026-09-24", "2026-10-09", "2026-10-09"),
  ])
  func `objection and notice run side by side through a long holiday`(
    date: String, objection: String, notice: String
  ) throws {
    let file = try sent(on: date).file
    #expect(file.live(.objection)?.deadline.due == .endOf(day(objection)))
    #expect(file.live(.noticeOfAcceptance)?.deadline.due == .endOf(day(notice)))
  }

  /// A case whose lead has asked for more days, under a law that grants them once or in parts.
  private func extended(_ splitting: ExtensionTerms.Splitting, by second: Int) throws -> [String] {
    let law = try Self.law(splitting)
    var trial = try Trial.handling()
    trial.now = at("2026-03-20 09:00")
    for amount in [10, second] {
      for (action, actor, role, detail) in [
        (
          CaseAction.requestExtension, "land", CaseRole.handler,
          CaseDetail.extensionRequest(ExtensionRequest(by: amount, reason: "complex"))
        ),
        (.grantExtension, "land-head", .unitHead, .extensionGrant(notifiedAt: trial.now)),
      ] {
        let village = Village.context(at: trial.now)
        let context = Context(
          now: village.now, calendar: village.calendar, directory: village.directory,
          charter: village.charter, law: law, seal: village.seal)
        let decision = trial.procedure.decide(
          CaseCommand(
            action, in: trial.caseID, by: Village.id(actor), as: role, at: Village.landOffice,
            detail: detail, fields: [.reason]), on: try trial.file, in: context)
        if let refusal = decision.refusal { return refusal.reasons.map(\.code) }
        trial.events += decision.events
      }
    }
    return []
  }

  private static func law(_ splitting: ExtensionTerms.Splitting) throws -> LawBook {
    let rule = try #require(LawBook.national.rule(Village.id("XF-34"), on: day("2026-03-02")))
    let terms = try #require(rule.extending)
    let local = DeadlineRule(
      id: rule.id, title: rule.title, startEvent: rule.startEvent, limit: rule.limit,
      holder: rule.holder, strength: rule.strength,
      extending: ExtensionTerms(
        cap: terms.cap, approver: terms.approver, splitting: splitting,
        provenance: terms.provenance), provenance: rule.provenance, counting: rule.counting,
      inForceFrom: rule.inForceFrom)
    return LawBook.national.adding(LawBook(version: VersionTag("place", "1"), rules: [local]))
  }

  @Test(arguments: [
    (ExtensionTerms.Splitting.several, 20, true), (.several, 21, false), (.once, 20, false),
  ])
  func `ten days and twenty more are granted where they may be split, thirty-one never`(
    splitting: ExtensionTerms.Splitting, second: Int, isGranted: Bool
  ) throws {
    #expect(try extended(splitting, by: second).isEmpty == isGranted)
  }

  @Test(arguments: [("2026-04-01 23:59", true), ("2026-04-02 00:00", false)])
  func `a review is asked for on the thirtieth day after receipt and not on the thirty-first`(
    moment: String, isOpen: Bool
  ) throws {
    var trial = try Trial.handling()
    try trial.submit()
    try trial.verify()
    // The letter is of the 2nd and was received the same day, whatever date it bears.
    try trial.deliver(receivedAt: at("2026-03-02 09:00"))
    trial.now = at(moment)
    let asked = try trial.ask(
      .requestReview, by: "resident-1", as: .party,
      .reviewRequest(ReviewRequest(to: Village.countyLand)))
    #expect((asked.refusal == nil) == isOpen)
  }

  @Test func `an answer without proof of delivery sets no window running`() throws {
    var trial = try Trial.handling()
    try trial.submit()
    try trial.verify()
    let unproved = try trial.act(
      .deliver, by: "feedback", as: .feedbackOfficer, at: Village.center,
      .delivery(Delivery(proof: nil, receivedAt: trial.now, statesRights: true)))
    #expect(unproved.refusal?.unmetGuards == [.fact(.isDeliveryProved)])
    #expect(try trial.file.live(.requestReview) == nil)
    #expect(try trial.file.state == .verified)
  }

  @Test(arguments: [
    (MediationAgreement.Form.oral, "2026-03-02"), (.written, "2026-03-02"),
  ])
  func `an agreement, oral or written, can be confirmed for thirty days from when it took effect`(
    form: MediationAgreement.Form, date: String
  ) throws {
    var trial = try Trial.dispute()
    try trial.assess(nil)
    try trial.dispatch(to: Village.committee)
    try trial.act(.accept, by: "committee", as: .handler, at: Village.committee)
    try trial.startMediation()
    // It is entered two days later; the thirty days begin with the agreement, or the last signature.
    trial.now = at("2026-03-04 09:00")
    try trial.act(
      .agree, by: "mediator", as: .mediator, at: Village.committee,
      .agreement(
        MediationAgreement(
          form, effectiveOn: day(date), isSignedByAll: form == .written,
          isRecordedByMediator: true, isSealed: form == .written)))
    #expect(try trial.file.live(.jointConfirmation)?.deadline.due == .endOf(day("2026-04-01")))
  }
}
