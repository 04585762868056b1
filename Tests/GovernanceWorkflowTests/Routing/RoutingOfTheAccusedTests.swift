import GovernanceModel
import GovernanceWorkflow
import Testing

@Suite("Routing, where somebody is accused,")
struct RoutingOfTheAccusedTests {
  private func accuse(
    _ trial: inout Trial, _ people: [String] = [], _ units: [UnitReference] = []
  ) throws {
    let named = try trial.act(
      .nameAccused, by: "county-assessor", as: .assessor, at: Village.county,
      .accused(AccusedNamed(people.map { Village.id($0) }, units: units)), fields: [.reason])
    #expect(named.refusal == nil)
  }

  private func answer(_ trial: Trial) throws -> RoutingAnswer {
    CaseVocabulary.routing(of: try trial.file, by: RoutingTests.book, in: Village.directory)
  }

  @Test(
    arguments: [([], [Village.committee]), (["committee"], [])] as [([String], [UnitReference])])
  func `passes over an organ that is accused, or where the accused works`(
    people: [String], units: [UnitReference]
  ) throws {
    var trial = try Trial.dispute()
    try accuse(&trial, people, units)
    let answer = try answer(trial)
    #expect(answer.proposal == .decideByHand)
    #expect(
      answer.passed == [RoutingAnswer.Passed(rule: Village.id("civilDispute"), reason: .accused)])
  }

  @Test func `keeps an event from the village center of a cadre who is accused`() throws {
    var trial = try RoutingTests.brought(try RoutingTests.incident(.event))
    try accuse(&trial, ["hamlet-intake"])
    let answer = try answer(trial)
    #expect(answer.proposal == .dispatch(Village.center))
    #expect(answer.passed.map(\.reason) == [.accused])
  }

  @Test func `takes the case from a center of the accused to the one above`() throws {
    var trial = try Trial.dispute()
    try accuse(&trial, ["director"])
    let answer = try answer(trial)
    #expect(answer.proposal == .takeOver(Village.county) && answer.rule == nil)
    let taken = try trial.ask(
      .acceptCustody, by: "county-intake", as: .intake, at: Village.county)
    #expect(taken.refusal == nil)
  }

  @Test func `takes the case past whatever is accused on the way, to the nearest that is free`()
    throws
  {
    let city = UnitReference.center(Village.id("520200000000"))
    let county = try #require(Village.directory.office(Village.county))
    let known = [Village.center, Village.hamlet].compactMap { Village.directory.office($0) }
    let directory = DirectorySnapshot(
      offices: known + [
        Office(
          unit: Village.county, name: county.name, division: county.division,
          capacity: county.capacity, superior: city),
        Office(
          unit: city, name: "city", division: try #require(DivisionCode("520200000000")),
          capacity: .centerOnly),
      ])
    var trial = try Trial.petition()
    trial.events += try trial.ask(
      .descend, by: "intake", as: .intake, at: Village.center, .custody(to: Village.hamlet),
      fields: [.reason]
    ).events
    trial.events += try trial.ask(
      .acceptCustody, by: "hamlet-intake", as: .intake, at: Village.hamlet
    ).events
    #expect(try trial.file.seats[.receivingCenter] == Village.hamlet)
    try accuse(&trial, [], [Village.hamlet, Village.county])
    func proposal() throws -> RoutingAnswer.Proposal {
      CaseVocabulary.routing(of: try trial.file, by: RoutingTests.book, in: directory).proposal
    }
    #expect(try proposal() == .takeOver(city))
    // The center between them stands under an accused one.
    trial.directory = directory
    let taken = try trial.ask(.acceptCustody, by: "intake", as: .intake, at: Village.center)
    #expect(taken.refusal?.reasons.contains { $0.code == "vetoed" } == true)
  }

  @Test func `hands the case past an accused center first, also where it must then leave`() throws {
    var trial = try Trial.petition(receivedBy: Village.hamlet, intake: "hamlet-intake")
    try trial.act(
      .nameAccused, by: "intake", as: .intake, at: Village.center,
      .accused(AccusedNamed(units: [Village.hamlet, Village.county])), fields: [.reason])
    #expect(try answer(trial).proposal == .takeOver(Village.center))
    let taken = try trial.act(.acceptCustody, by: "intake", as: .intake, at: Village.center)
    #expect(taken.refusal == nil)
    #expect(try answer(trial).proposal == .leave)
  }

  @Test func `lets the case leave the centers where the county's own is accused`() throws {
    var trial = try Trial.dispute()
    try accuse(&trial, ["county-supervisor"])
    #expect(try answer(trial).proposal == .leave)
  }

  /// The command that does what is proposed.
  private func command(_ proposal: RoutingAnswer.Proposal, _ trial: Trial) throws -> CaseDecision? {
    switch proposal {
    case .dispatch(let unit):
      try trial.ask(
        .dispatch, by: "dispatcher", as: .dispatcher, at: Village.center,
        .order(
          WorkOrder(id: Village.id("order-1"), lead: unit, isLeadCompetent: true, due: nil)))
    case .ascend(let unit):
      try trial.ask(
        .ascend, by: "intake", as: .intake, at: Village.center, .custody(to: unit),
        fields: [.reason])
    case .descend(let unit):
      try trial.ask(
        .descend, by: "intake", as: .intake, at: Village.center, .custody(to: unit),
        fields: [.reason])
    case .takeOver(let unit):
      try trial.ask(.acceptCustody, by: "county-intake", as: .intake, at: unit)
    case .leave:
      try trial.ask(
        .referOut, by: "dispatcher", as: .dispatcher, at: Village.center,
        .referral(Referral(to: Village.cityLand, isOutside: true)))
    case .decideByHand: nil
    }
  }

  @Test func `proposes no act that the procedure refuses for the sake of the accused`() throws {
    var source = SeededSource(seed: 17)
    let people = [
      "land", "police", "committee", "mediator", "hamlet-intake", "county-land", "director",
      "county-supervisor", "grid-and-committee", "land-both", "mediator-and-verifier", "deputy",
    ]
    let units = [
      Village.landOffice, Village.police, Village.committee, Village.hamlet, Village.grid,
      Village.countyLand, Village.otherCenter, Village.center, Village.county,
    ]
    var seen: [String: Int] = [:]
    for _ in 0..<400 {
      var trial = try self.trial(&source)
      let accused = (0..<source.next(3)).map { _ in source.pick(people) }
      let offices = (0..<source.next(2)).map { _ in source.pick(units) }
      if !(accused + offices.map(\.description)).isEmpty { try accuse(&trial, accused, offices) }
      let answer = try answer(trial)
      seen[answer.proposal.code, default: 0] += 1
      if let office = answer.proposal.office, answer.rule != nil {
        #expect(!isAccused(office, accused, offices), "\(answer) against \(accused) \(offices)")
      }
      let refusal = try command(answer.proposal, trial)?.refusal
      let unmet = refusal?.unmetGuards ?? []
      #expect(!unmet.contains(.not(.fact(.reachesAccused))), "\(answer)")
      #expect(!unmet.contains(.not(.fact(.reachesRecused))), "\(answer)")
      #expect(!unmet.contains(.not(.fact(.isDestinationAccused))), "\(answer)")
      // Where the center that has the case is accused, and no center above can take it, none of its people
      // may send it out either.
      let hasNobody = answer.proposal == .leave && holds(Village.center, accused, offices)
      let isVetoed = refusal?.reasons.contains { $0.code == "vetoed" } ?? false
      #expect(!isVetoed || hasNobody, "\(answer)")
      // Else whatever must leave can once it is assessed, be it of what class it may.
      if try answer.proposal == .leave && !hasNobody && trial.file.state == .assessed {
        #expect(refusal == nil, "\(answer)")
      }
    }
    #expect(seen.count == 6 && seen.values.allSatisfy { $0 > 5 }, "\(seen)")
  }

  private func trial(_ source: inout SeededSource) throws -> Trial {
    switch source.next(3) {
    case 0:
      var trial = try Trial.dispute(nature: source.pick(DisputeNature.allCases))
      if source.chance(60) { try trial.assess(nil, severity: source.pick(Severity.allCases)) }
      return trial
    case 1:
      return try RoutingTests.brought(
        try RoutingTests.incident(source.pick(Incident.Kind.allCases)))
    default:
      var trial = try Trial.petition()
      try trial.assess(.claim(source.pick(PetitionRoute.allCases)))
      return trial
    }
  }

  /// As plainly as it can be said: the office itself, or one above it, is named or has an accused on its
  /// staff.
  private func isAccused(
    _ unit: UnitReference, _ people: [String], _ units: [UnitReference]
  ) -> Bool {
    ([unit] + Village.directory.offices(above: unit)).contains { holds($0, people, units) }
  }

  /// The office itself is named, or has an accused on its staff.
  private func holds(
    _ unit: UnitReference, _ people: [String], _ units: [UnitReference]
  ) -> Bool {
    units.contains(unit)
      || people.contains { name in
        Village.directory.actor(Village.id(name))?.posts.contains { $0.unit == unit } ?? false
      }
  }
}
