import GovernanceModel
import GovernanceWorkflow
import Testing

/// Sequences by which somebody might have won time, a case or a way out that the rules do not give.
@Suite("The procedure")
struct HostileSequenceTests {
  private func replace(
    _ trial: Trial, with lead: UnitReference, order: String
  ) throws -> CaseDecision {
    try trial.ask(
      .replaceLead, by: "dispatcher", as: .dispatcher, at: Village.center,
      .order(WorkOrder(id: Village.id(order), lead: lead, isLeadCompetent: true)),
      fields: [.reason])
  }

  @Test func `lets no accused head put others out of the case`() throws {
    var trial = try Trial.handling()
    try trial.act(
      .nameAccused, by: "assessor", as: .assessor, at: Village.center,
      .accused(AccusedNamed([Village.id("land-head")])), fields: [.reason])
    let decision = try trial.ask(
      .recuse, by: "land-head", as: .unitHead, at: Village.landOffice,
      .recusal(of: Village.id("land")), fields: [.reason])
    #expect(decision.refusal?.unmetGuards == [.fact(.mayRecuse)])
  }

  @Test func `lets no head put out people of another office`() throws {
    let decision = try Trial.handling().ask(
      .recuse, by: "land-head", as: .unitHead, at: Village.landOffice,
      .recusal(of: Village.id("verifier")), fields: [.reason])
    #expect(decision.refusal?.unmetGuards == [.fact(.mayRecuse)])
  }

  @Test func `gives no lead its time twice`() throws {
    var trial = try Trial.petition()
    try trial.assess()
    try trial.dispatch()
    #expect(
      try replace(trial, with: Village.landOffice, order: "order-2").refusal?.unmetGuards
        == [.fact(.isNewLead)])
    trial.events += try replace(trial, with: Village.police, order: "order-2").events
    #expect(
      try replace(trial, with: Village.landOffice, order: "order-3").refusal?.unmetGuards
        == [.fact(.isNewLead)])
  }

  @Test func `dates no answer back beyond its result`() throws {
    var trial = try Trial.handling()
    try trial.submit()
    try trial.verify()
    trial.now = at("2026-03-20 09:00")
    try trial.deliver(receivedAt: at("2026-03-02 09:00"))
    #expect(try trial.file.state == .verified)
    try trial.deliver(receivedAt: at("2026-03-19 09:00"))
    #expect(try trial.file.state == .fedBack)
  }

  @Test(arguments: [Int.min, -1, 0, 10_000, Int.max])
  func `takes no absurd extension, and does not fall over it`(amount: Int) throws {
    var trial = try Trial.handling()
    trial.now = at("2026-03-20 09:00")
    let decision = try trial.ask(
      .requestExtension, by: "land", as: .handler, at: Village.landOffice,
      .extensionRequest(ExtensionRequest(by: amount, reason: "complex")), fields: [.reason])
    #expect(decision.refusal != nil)
    #expect(try !trial.file.facts.contains(.isExtensionPending))
  }

  @Test func `sends nothing to an office under one that is accused`() throws {
    var trial = try Trial.petition()
    try trial.assess(accusedUnits: [Village.countyLand])
    let decision = try trial.ask(
      .dispatch, by: "dispatcher", as: .dispatcher, at: Village.center,
      .order(
        WorkOrder(id: Village.id("order-1"), lead: Village.landOffice, isLeadCompetent: true)))
    #expect(decision.refusal?.unmetGuards == [.not(.fact(.reachesAccused))])
  }

  @Test func `lets a consultation be convened anew where it cannot be held, with a reason`()
    throws
  {
    var trial = try Trial.petition()
    try trial.assess(severity: .major)
    func convene(_ fields: [FieldInput]) throws -> CaseDecision {
      try trial.ask(
        .convene, by: "dispatcher", as: .dispatcher, at: Village.center,
        .consultation(Consultation(chair: Village.otherCenter, inviting: [Village.police])),
        fields: fields)
    }
    trial.events += try convene([]).events
    let clock = try trial.file.live(.consult)
    #expect(clock != nil)
    #expect(try convene([]).refusal?.unmetGuards == [.fact(.givesReason)])
    trial.events += try convene([.reason]).events
    // Convening anew wins no time.
    #expect(try trial.file.live(.consult) == clock)
  }

  @Test func `gives no dispatched case a class whose day nobody has named`() throws {
    var trial = try Trial.petition()
    try trial.assess()
    try trial.dispatch()
    func reclassify() throws -> CaseDecision {
      try trial.ask(
        .reclassify, by: "assessor", as: .assessor, at: Village.center,
        .assessment(
          Assessment(
            petitionClass: .claim(.route4), severity: .ordinary, complexity: .general,
            searchedDuplicates: true)),
        fields: [.reason])
    }
    let unnamed = GovernanceWorkflow.Guard<CaseVocabulary>.when(
      .fact(.isOnRouteFourOrFive), then: .fact(.hasOrderDay))
    #expect(try reclassify().refusal?.unmetGuards == [unnamed])
    try trial.accept()
    #expect(try reclassify().refusal?.unmetGuards == [unnamed])
  }

  @Test func `asks a review of the organ above where the one that was asked is accused`() throws {
    var trial = try Trial.fedBack()
    func ask(_ organ: UnitReference) throws -> CaseDecision {
      try trial.ask(
        .requestReview, by: Village.resident.rawValue, as: .party,
        .reviewRequest(ReviewRequest(to: organ)))
    }
    trial.events += try ask(Village.countyLand).events
    #expect(try ask(Village.cityLand).refusal != nil)
    try trial.act(
      .nameAccused, by: "assessor", as: .assessor, at: Village.center,
      .accused(AccusedNamed([Village.id("county-reviewer")])), fields: [.reason])
    trial.now = at("2026-03-10 09:00")
    trial.events += try ask(Village.cityLand).events
    let file = try trial.file
    #expect(file.seats[.reviewOrgan] == Village.cityLand)
    #expect(file.live(.decideReview)?.deadline.start.civilDate == day("2026-03-10"))
  }

  @Test func `lets nobody review what they have reviewed themself`() throws {
    var trial = try Trial.fedBack()
    func answer(_ action: CaseAction, at organ: UnitReference) throws -> CaseDecision {
      try trial.ask(
        action, by: "two-instances", as: .reviewer, at: organ,
        .delivery(
          Delivery(proof: Village.id("receipt-2"), receivedAt: trial.now, statesRights: true)))
    }
    try trial.act(
      .requestReview, by: Village.resident.rawValue, as: .party,
      .reviewRequest(ReviewRequest(to: Village.countyLand)))
    trial.events += try answer(.decideReview, at: Village.countyLand).events
    try trial.act(
      .requestReReview, by: Village.resident.rawValue, as: .party,
      .reviewRequest(ReviewRequest(to: Village.cityLand)))
    #expect(try trial.file.state == .underReReview)
    #expect(
      try answer(.decideReReview, at: Village.cityLand).refusal?.unmetGuards
        == [.not(.fact(.didDecide))])
    let back = try trial.ask(
      .remand, by: "two-instances", as: .reviewer, at: Village.cityLand, fields: [.reason])
    #expect(back.refusal?.unmetGuards == [.not(.fact(.didDecide))])
  }

  @Test func `takes a case under way from an accused center, and from no other`() throws {
    var trial = try Trial.handling()
    func take() throws -> CaseDecision {
      try trial.ask(.acceptCustody, by: "county-intake", as: .intake, at: Village.county)
    }
    #expect(try take().refusal != nil)
    let clock = try trial.file.live(.concludePetition)
    try trial.act(
      .nameAccused, by: "county-assessor", as: .assessor, at: Village.county,
      .accused(AccusedNamed(units: [Village.center])), fields: [.reason])
    trial.events += try take().events
    let file = try trial.file
    #expect(file.seats[.receivingCenter] == Village.county)
    #expect(file.seats[.verifyingCenter] == Village.county)
    #expect(file.live(.concludePetition) == clock)
  }

  @Test func `passes over an accused center on the way up`() throws {
    var trial = try Trial.petition(receivedBy: Village.hamlet, intake: "hamlet-intake")
    try trial.act(
      .nameAccused, by: "county-assessor", as: .assessor, at: Village.county,
      .accused(AccusedNamed(units: [Village.hamlet, Village.center])), fields: [.reason])
    func take(_ actor: String, at center: UnitReference) throws -> CaseDecision {
      try trial.ask(.acceptCustody, by: actor, as: .intake, at: center)
    }
    #expect(try take("intake", at: Village.center).refusal != nil)
    #expect(try take("county-intake", at: Village.county).refusal == nil)
  }

  @Test func `begins no mediation while a hearing is open`() throws {
    var trial = try Trial.dispute()
    try trial.assess(nil)
    try trial.dispatch()
    try trial.accept()
    try trial.act(.openHearing, by: "land", as: .handler, at: Village.landOffice)
    #expect(try trial.file.facts.contains(.isHearingOpen))
    let decision = try trial.startMediation()
    #expect(decision.refusal?.unmetGuards == [.not(.fact(.isHearingOpen))])
  }

  @Test func `takes no answer of a review that was received before it was given`() throws {
    var trial = try Trial.fedBack()
    try trial.act(
      .requestReview, by: Village.resident.rawValue, as: .party,
      .reviewRequest(ReviewRequest(to: Village.countyLand)))
    trial.now = at("2026-03-10 09:00")
    let decision = try trial.ask(
      .decideReview, by: "county-reviewer", as: .reviewer, at: Village.countyLand,
      .delivery(
        Delivery(
          proof: Village.id("receipt-2"), receivedAt: at("2026-03-09 09:00"), statesRights: true)))
    #expect(decision.refusal?.unmetGuards == [.fact(.isReceiptDated)])
  }
}
