import GovernanceModel
import GovernanceWorkflow
import Testing

@Suite("A substitute")
struct SubstituteTests {
  private func appoint(
    _ trial: inout Trial, _ substitute: String = "land-both", of absent: String = "land",
    as role: CaseRole = .handler, at unit: UnitReference = Village.landOffice,
    through last: String = "2026-03-10"
  ) throws -> CaseDecision {
    try trial.act(
      .substitute, by: "land-head", as: .unitHead, at: Village.landOffice,
      .substitution(
        Substitution(
          of: Village.id(absent), by: Village.id(substitute), as: role, at: unit,
          through: day(last))),
      fields: [.reason])
  }

  private func submit(_ trial: Trial, by actor: String) throws -> CaseDecision {
    try trial.ask(
      .submit, by: actor, as: .handler, at: Village.landOffice,
      .submission(
        Submission(
          .opinion, evidence: [Village.id("evidence-1")], heardPetitioner: true,
          investigatedFacts: true)))
  }

  @Test func `acts in the post of the one who is absent, in this case, until the last day`() throws
  {
    var trial = try Trial.handling()
    #expect(
      try submit(trial, by: "county-reviewer").refusal?.reasons.map(\.code) == ["postNotHeld"])
    #expect(try appoint(&trial, "county-reviewer").refusal == nil)
    #expect(try submit(trial, by: "county-reviewer").refusal == nil)
    trial.now = at("2026-03-10 23:59")
    #expect(try submit(trial, by: "county-reviewer").refusal == nil)
    trial.now = at("2026-03-11 00:00")
    #expect(
      try submit(trial, by: "county-reviewer").refusal?.reasons.map(\.code) == ["postNotHeld"])
  }

  @Test func `has handled what they handled, and does not verify it`() throws {
    var trial = try Trial.handling()
    _ = try appoint(&trial, "county-reviewer")
    trial.events += try submit(trial, by: "county-reviewer").events
    #expect(
      try trial.file.isBound(Bond(.handled, of: Village.id("county-reviewer", as: Actor.self))))
  }

  @Test(arguments: [
    ("land", "land", "2026-03-10", CaseFact.isSubstituteFree),
    ("land-head", "land", "2026-03-10", .isSubstituteFree),
    ("police", "land", "2026-03-10", .isSubstituteFree),
    ("resident-1", "land", "2026-03-10", .isSubstituteFree),
    ("land-both", "police", "2026-03-10", .isHeldByAbsent),
    ("land-both", "land", "2026-03-01", .isAbsenceBounded),
    ("land-both", "land", "2026-04-02", .isAbsenceBounded),
  ])
  func `is refused where a bound is passed`(
    substitute: String, absent: String, last: String, unmet: CaseFact
  ) throws {
    var trial = try Trial.handling()
    let refused = try appoint(&trial, substitute, of: absent, through: last)
    #expect(refused.refusal?.unmetGuards == [.fact(unmet)])
  }

  @Test func `is named by the head of the very office alone`() throws {
    var trial = try Trial.handling()
    let elsewhere = try appoint(
      &trial, "police", of: "police-intake", as: .intake, at: Village.police)
    #expect(elsewhere.refusal?.unmetGuards == [.fact(.isOwnOffice)])
  }

  @Test func `does not come from an accused office above`() throws {
    var trial = try Trial.handling()
    try trial.act(
      .nameAccused, by: "assessor", as: .assessor, at: Village.center,
      .accused(AccusedNamed(units: [Village.cityLand])), fields: [.reason])
    #expect(
      try appoint(&trial, "city-reviewer").refusal?.unmetGuards.contains(.fact(.isSubstituteFree))
        == true)
  }

  @Test func `is no way round stepping back`() throws {
    var trial = try Trial.handling()
    try trial.act(
      .recuse, by: "land-both", as: .handler, at: Village.landOffice,
      .recusal(of: Village.id("land-both")), fields: [.reason])
    #expect(try appoint(&trial).refusal?.unmetGuards == [.fact(.isSubstituteFree)])
  }
}
