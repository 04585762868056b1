import GovernanceModel
import GovernanceWorkflow
import Testing

@Suite("Custody of a case")
struct CustodyTests {
  private func hand(
    _ trial: Trial, _ action: CaseAction = .ascend, to center: UnitReference = Village.county,
    explained: Bool = true
  ) throws -> CaseDecision {
    try trial.ask(
      action, by: "intake", as: .intake, at: Village.center, .custody(to: center),
      fields: explained ? [.reason] : [])
  }

  private func take(
    _ trial: Trial, by actor: String = "county-intake", at unit: UnitReference = Village.county
  ) throws -> CaseDecision {
    try trial.ask(.acceptCustody, by: actor, as: .intake, at: unit)
  }

  @Test func `moves up once the center above has taken it, and not before`() throws {
    var trial = try Trial.petition()
    let due = try trial.file.live(.assess)
    trial.events += try hand(trial).events
    #expect(try trial.file.seats[.receivingCenter] == Village.center)
    #expect(try trial.procedure.owner(of: trial.file) == Village.center)
    trial.events += try take(trial).events
    let file = try trial.file
    #expect(trial.procedure.owner(of: file) == Village.county)
    #expect(file.seats[.verifyingCenter] == Village.county)
    #expect(!file.facts.contains(.isCustodyOffered))
    // Handing it up wins no time: the same duty goes on.
    #expect(file.live(.assess) == due)
    let old = try trial.ask(
      .assess, by: "assessor", as: .assessor, at: Village.center,
      .assessment(
        Assessment(
          petitionClass: .claim(.route6), severity: .ordinary, complexity: .general,
          searchedDuplicates: true)))
    #expect(old.refusal?.reasons.map(\.code) == ["notPermitted"])
  }

  @Test func `moves one tier at a time`() throws {
    let trial = try Trial.petition()
    #expect(try hand(trial, to: Village.otherCenter).refusal?.unmetGuards == [.fact(.isTierAbove)])
    #expect(try hand(trial, to: Village.hamlet).refusal?.unmetGuards == [.fact(.isTierAbove)])
    #expect(
      try hand(trial, .descend, to: Village.county).refusal?.unmetGuards == [.fact(.isTierBelow)])
    #expect(try hand(trial, .descend, to: Village.hamlet).refusal == nil)
    #expect(try hand(trial, explained: false).refusal?.unmetGuards == [.fact(.givesReason)])
  }

  @Test func `is taken by whom it was handed to, and by nobody else`() throws {
    var trial = try Trial.petition()
    let unasked = try take(trial)
    #expect(unasked.refusal?.reasons.map(\.code) == ["unmet"])
    trial.events += try hand(trial, .descend, to: Village.hamlet).events
    #expect(try take(trial).refusal?.reasons.map(\.code) == ["unmet"])
    let elsewhere = try trial.ask(
      .acceptCustody, by: "other-assessor", as: .assessor, at: Village.otherCenter)
    #expect(elsewhere.refusal?.reasons.map(\.code).contains("notPermitted") == true)
    #expect(try take(trial, by: "hamlet-intake", at: Village.hamlet).refusal == nil)
  }

  @Test func `leaves an accused center for the one above, which need not be asked`() throws {
    var trial = try Trial.petition()
    try trial.act(
      .nameAccused, by: "county-assessor", as: .assessor, at: Village.county,
      .accused(AccusedNamed(units: [Village.center])), fields: [.reason])
    // Nobody there can do anything with it any more, nor hand it to whom they please.
    let down = try hand(trial, .descend, to: Village.hamlet)
    #expect(down.refusal?.reasons.map(\.code).contains("vetoed") == true)
    #expect(down.refusal?.unmetGuards == [.not(.fact(.reachesAccused))])
    trial.events += try take(trial).events
    #expect(try trial.procedure.owner(of: trial.file) == Village.county)
    // The center that was accused stays out.
    let back = try trial.ask(
      .descend, by: "county-intake", as: .intake, at: Village.county,
      .custody(to: Village.center), fields: [.reason])
    #expect(back.refusal?.unmetGuards == [.not(.fact(.reachesAccused))])
  }

  @Test func `is not taken from below by whom an accused center handed it to`() throws {
    var trial = try Trial.petition()
    trial.events += try hand(trial, .descend, to: Village.hamlet).events
    try trial.act(
      .nameAccused, by: "county-assessor", as: .assessor, at: Village.county,
      .accused(AccusedNamed(units: [Village.center])), fields: [.reason])
    let below = try take(trial, by: "hamlet-intake", at: Village.hamlet)
    #expect(below.refusal?.reasons.contains { $0.code == "unmet" } == true)
    #expect(below.refusal?.reasons.contains { $0.code == "vetoed" } == true)
    #expect(try take(trial).refusal == nil)
  }

  @Test func `leaves a center where somebody accused holds a post`() throws {
    var trial = try Trial.petition()
    try trial.act(
      .nameAccused, by: "county-assessor", as: .assessor, at: Village.county,
      .accused(AccusedNamed([Village.id("director")])), fields: [.reason])
    #expect(try take(trial).refusal == nil)
    #expect(
      try trial.ask(
        .nameAccused, by: "county-assessor", as: .assessor, at: Village.county,
        .accused(AccusedNamed()), fields: [.reason]
      ).refusal?.unmetGuards == [.fact(.namesAccused)])
  }

  @Test func `of the work passes from a lead that is accused to another, with its clock`() throws {
    var trial = try Trial.petition()
    try trial.assess()
    try trial.dispatch()
    try trial.accept()
    let clock = try trial.file.live(.concludePetition)
    try trial.act(
      .nameAccused, by: "assessor", as: .assessor, at: Village.center,
      .accused(AccusedNamed(units: [Village.landOffice])), fields: [.reason])
    #expect(try trial.submit().refusal?.reasons.map(\.code).contains("vetoed") == true)
    func replace(_ lead: UnitReference) throws -> CaseDecision {
      try trial.ask(
        .replaceLead, by: "dispatcher", as: .dispatcher, at: Village.center,
        .order(WorkOrder(id: Village.id("order-2"), lead: lead, isLeadCompetent: true)),
        fields: [.reason])
    }
    let same = try replace(Village.landOffice).refusal?.unmetGuards
    #expect(same?.contains(.not(.fact(.reachesAccused))) == true)
    trial.events += try replace(Village.police).events
    #expect(try trial.procedure.owner(of: trial.file) == Village.police)
    #expect(try trial.file.live(.concludePetition) == clock)
  }

  @Test func `of an order passes to another lead that has all its time`() throws {
    var trial = try Trial.petition()
    try trial.assess()
    try trial.dispatch()
    trial.now = at("2026-03-05 09:00")
    try trial.act(
      .replaceLead, by: "dispatcher", as: .dispatcher, at: Village.center,
      .order(WorkOrder(id: Village.id("order-2"), lead: Village.police, isLeadCompetent: true)),
      fields: [.reason])
    let file = try trial.file
    #expect(file.seats[.leadOrgan] == Village.police)
    #expect(file.live(.noticeOfAcceptance)?.deadline.due == .endOf(day("2026-03-20")))
    #expect(file.live(.objection)?.deadline.due == .endOf(day("2026-03-12")))
  }
}
