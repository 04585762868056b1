import GovernanceModel
import GovernanceWorkflow
import Testing

@Suite("Reclassifying a case")
struct ReclassificationTests {
  private func reclassify(
    _ trial: Trial, as given: PetitionClass = .claim(.route4), by actor: String = "assessor",
    reason: Bool = true, restricted: Bool = false
  ) throws -> CaseDecision {
    try trial.ask(
      .reclassify, by: actor, as: .assessor, at: Village.center,
      .assessment(
        Assessment(
          petitionClass: given, severity: .ordinary, complexity: .general,
          searchedDuplicates: true, isRestricted: restricted)),
      fields: reason ? [.reason] : [])
  }

  @Test func `leaves it where it is, under its new class`() throws {
    var trial = try Trial.petition()
    try trial.assess()
    trial.events += try reclassify(trial).events
    #expect(try trial.file.state == .assessed)
    #expect(try trial.file.facts.contains(.isOnRouteFourOrFive))
    #expect(try !trial.file.facts.contains(.isOnRouteSix))
    guard case .petition(let petition) = try trial.file.subject.matter else {
      Issue.record("The matter is no petition.")
      return
    }
    #expect(petition.petitionClass == .claim(.route4))
  }

  @Test func `needs a reason, and an accusation is restricted`() throws {
    var trial = try Trial.petition()
    try trial.assess()
    #expect(try reclassify(trial, reason: false).refusal?.unmetGuards == [.fact(.givesReason)])
    #expect(
      try reclassify(trial, as: .accusation).refusal?.unmetGuards == [
        .when(.fact(.isAccusation), then: .fact(.isRestricted))
      ])
    #expect(try reclassify(trial, as: .accusation, restricted: true).refusal == nil)
  }

  @Test func `under way starts the new clock on the day of the old one, and keeps both`() throws {
    var trial = try Trial.petition()
    try trial.assess(.claim(.route4))
    try trial.dispatch(due: day("2026-08-01"))
    try trial.accept()
    let old = try #require(try trial.file.live(.ownProcedure))
    trial.now = at("2026-03-20 10:00")
    let decision = try reclassify(trial, as: .claim(.route6))
    #expect(decision.refusal == nil)
    trial.events += decision.events
    let file = try trial.file
    #expect(file.state == .inHandling)
    let clock = try #require(file.live(.concludePetition))
    #expect(clock.deadline.start == old.deadline.start)
    #expect(clock.deadline.rule == Village.id("XF-34"))
    #expect(file.live(.ownProcedure) == nil)
    #expect(file.duties.contains { $0.duty == .ownProcedure && $0.phase == .ended })
  }

  @Test func `to the same class lets the clock and its supervision go on`() throws {
    var trial = try Trial.petition()
    try trial.assess()
    try trial.dispatch()
    try trial.accept()
    let before = try trial.file.live(.concludePetition)
    trial.events += try reclassify(trial, as: .claim(.route6)).events
    #expect(try trial.file.live(.concludePetition) == before)
  }

  @Test func `is for the assessor and not for whoever handles it`() throws {
    var trial = try Trial.petition()
    try trial.assess()
    let decision = try trial.ask(
      .reclassify, by: "land", as: .handler, at: Village.landOffice, .nothing, fields: [.reason])
    #expect(decision.refusal?.reasons.map(\.code).contains("notPermitted") == true)
  }
}
