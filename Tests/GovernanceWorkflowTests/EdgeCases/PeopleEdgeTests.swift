import GovernanceModel
import GovernanceWorkflow
import Testing

@Suite("Whoever brings a matter, and whoever is accused in it:")
struct PeopleEdgeTests {
  private func registered(
    _ petition: Petition, by clerk: String = "police-intake",
    at unit: UnitReference = Village.police
  ) throws -> Trial {
    var trial = try Trial(at: at("2026-03-02 09:00"))
    try trial.act(
      .register, by: clerk, as: .intake, at: unit,
      .registration(
        Registration(.petition(petition), receivedBy: unit, parties: [Village.resident])),
      fields: [.statement])
    return trial
  }

  @Test func `five who sign online need nobody to speak for them`() throws {
    let petition = try Petition(
      channel: .online, isNameClear: true, isAddressClear: true, people: 5)
    let trial = try registered(petition)
    #expect(try trial.file.state == .registered && petition.representatives.isEmpty)
    #expect(try trial.file.live(.assess) != nil)
  }

  @Test(arguments: [(false, false), (true, false), (false, true)])
  func `a petition without a clear name or address is owed no notice and is handled all the same`(
    isNameClear: Bool, isAddressClear: Bool
  ) throws {
    let unclear = try registered(
      try Petition(channel: .visit, isNameClear: isNameClear, isAddressClear: isAddressClear))
    #expect(try unclear.file.liveDuties.map(\.duty) == [.assess])
    var handled = try registered(
      try Petition(channel: .visit, isNameClear: isNameClear, isAddressClear: isAddressClear),
      by: "intake", at: Village.center)
    #expect(try handled.assess().refusal == nil)
    #expect(try handled.dispatch().refusal == nil)
    let clear = try registered(
      try Petition(channel: .visit, isNameClear: true, isAddressClear: true))
    #expect(try clear.file.live(.answerIntake) != nil)
  }

  @Test
  func `what was decided on re-review is declined as the same, and new facts are a new matter`()
    throws
  {
    var same = try Trial.petition()
    try same.assess()
    let declined = try same.ask(
      .decline, by: "assessor", as: .assessor, at: Village.center, .declination(.final),
      fields: [.reason, FieldInput("destination", "不再受理", salt: [3])])
    #expect(declined.refusal == nil)
    let followed: Matter.ID = Village.id("case-0")
    let fresh = try registered(
      try Petition(
        channel: .visit, isNameClear: true, isAddressClear: true, follows: followed))
    #expect(try fresh.file.state == .registered)
    guard case .petition(let petition) = try fresh.file.subject.matter else {
      Issue.record("The matter is no petition.")
      return
    }
    #expect(petition.follows == followed)
  }

  @Test(
    arguments: [([], [Village.hamlet]), (["hamlet-intake"], []), ([], [Village.center])]
      as [([String], [UnitReference])])
  func `an order does not reach a grid under a center that is accused`(
    people: [String], units: [UnitReference]
  ) async throws {
    let trial = try await DoorTrial(assessed: false)
    try await trial.act(
      .nameAccused, "county-assessor", .assessor, Village.county,
      .accused(AccusedNamed(people.map { Village.id($0) }, units: units)), fields: [.reason])
    if units == [Village.center] {
      try await trial.act(.acceptCustody, "county-intake", .intake, Village.county)
    }
    let (clerk, unit) =
      units == [Village.center] ? ("county-", Village.county) : ("", Village.center)
    try await trial.act(
      .assess, "\(clerk)assessor", .assessor, unit,
      .assessment(
        Assessment(
          petitionClass: .claim(.route6), severity: .ordinary, complexity: .general,
          searchedDuplicates: true)))
    func dispatch(to lead: UnitReference) async throws -> CaseDecision {
      try await trial.desk.perform(
        CaseCommand(
          .dispatch, in: DoorTrial.id, by: Village.id("\(clerk)dispatcher"), as: .dispatcher,
          at: unit,
          detail: .order(
            WorkOrder(id: Village.id("order-1"), lead: lead, isLeadCompetent: true, due: nil))))
    }
    let refused = try await dispatch(to: Village.grid)
    #expect(refused.refusal?.unmetGuards == [.not(.fact(.reachesAccused))])
    #expect(try await dispatch(to: Village.landOffice).refusal == nil)
  }

  @Test func `nothing is referred out to an office that works under the accused`() async throws {
    let trial = try await DoorTrial(assessed: false)
    try await trial.act(
      .nameAccused, "assessor", .assessor, Village.center,
      .accused(AccusedNamed(units: [Village.countyLand])), fields: [.reason])
    try await trial.act(
      .assess, "assessor", .assessor, Village.center,
      .assessment(
        Assessment(
          petitionClass: .claim(.route1), severity: .ordinary, complexity: .general,
          searchedDuplicates: true)))
    func refer(to organ: UnitReference) async throws -> CaseDecision {
      try await trial.desk.perform(
        CaseCommand(
          .referOut, in: DoorTrial.id, by: Village.id("dispatcher"), as: .dispatcher,
          at: Village.center, detail: .referral(Referral(to: organ, isOutside: true))))
    }
    let refused = try await refer(to: Village.landOffice)
    #expect(refused.refusal?.unmetGuards == [.not(.fact(.isDestinationAccused))])
    #expect(try await refer(to: Village.police).refusal == nil)
  }
}
