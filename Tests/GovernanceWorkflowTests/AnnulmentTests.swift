import GovernanceModel
import GovernanceWorkflow
import Testing

@Suite("A supervision by a person")
struct AnnulmentTests {
  private static let county = Village.county

  private func act(
    _ action: CaseAction, _ trial: inout Trial, by actor: String, at unit: UnitReference = county,
    _ level: Supervision, of duty: CaseDuty = .concludePetition
  ) throws -> CaseDecision {
    try trial.act(
      action, by: actor, as: .supervisor, at: unit, .supervision(of: duty, level),
      fields: [.reason])
  }

  @Test func `only rises, and only on what is owed`() throws {
    var trial = try Trial.handling()
    #expect(try act(.supervise, &trial, by: "county-supervisor", .yellow).refusal == nil)
    for level in [Supervision.none, .notice, .yellow] {
      let lower = try act(.supervise, &trial, by: "county-supervisor", level)
      #expect(lower.refusal?.unmetGuards == [.fact(.raisesSupervision)])
    }
    #expect(try act(.supervise, &trial, by: "county-supervisor", .red).refusal == nil)
    let ended = try act(.supervise, &trial, by: "county-supervisor", .notice, of: .assess)
    #expect(ended.refusal?.unmetGuards == [.fact(.raisesSupervision)])
    var fedBack = try Trial.fedBack()
    let right = try act(.supervise, &fedBack, by: "county-supervisor", .notice, of: .requestReview)
    #expect(right.refusal?.reasons.map(\.code) == ["foreignDetail"])
  }

  @Test func `is annulled by a second person, at its tier or above, and the one below stays`()
    throws
  {
    var trial = try Trial.handling()
    _ = try act(.supervise, &trial, by: "county-supervisor", .notice)
    _ = try act(.supervise, &trial, by: "county-supervisor", .red)
    let own = try act(.annulSupervision, &trial, by: "county-supervisor", .red)
    #expect(own.refusal?.unmetGuards == [.not(.fact(.didImpose))])
    let lower = try act(.annulSupervision, &trial, by: "supervisor", at: Village.center, .red)
    #expect(lower.refusal?.unmetGuards == [.fact(.isImposingTier)])
    #expect(
      try act(.annulSupervision, &trial, by: "other-county-supervisor", .yellow).refusal?
        .unmetGuards
        .contains(.fact(.annulsSupervision)) == true)
    #expect(try act(.annulSupervision, &trial, by: "other-county-supervisor", .red).refusal == nil)
    #expect(try trial.file.live(.concludePetition)?.supervision == .notice)
  }

  @Test func `is looked up with the office that imposed it, wherever the case has gone since`()
    throws
  {
    var trial = try Trial.handling()
    _ = try act(.supervise, &trial, by: "county-supervisor", .red)
    let annul = CaseCommand(
      .annulSupervision, in: trial.caseID, by: Village.id("other-county-supervisor"),
      as: .supervisor, at: Self.county, detail: .supervision(of: .concludePetition, .red))
    let offer = CaseVocabulary.offer(
      annul, on: try trial.file, parameters: Procedure.shuicheng.parameters,
      in: Village.context(at: trial.now))
    #expect(offer.mentions == [Self.county])
  }

  @Test func `that time imposed and somebody annulled is not imposed by time again`() throws {
    var trial = try Trial.handling()
    try trial.wait(until: at("2026-05-09 09:00"))
    #expect(try trial.file.live(.concludePetition)?.supervision == .yellow)
    #expect(
      try act(.annulSupervision, &trial, by: "supervisor", at: Village.center, .yellow).refusal
        == nil)
    #expect(try trial.file.live(.concludePetition)?.supervision == .notice)
    #expect(try trial.wait(until: at("2026-05-10 09:00")).isEmpty)
    let later = try trial.wait(until: at("2026-06-10 09:00"))
    #expect(later.flatMap { $0.changes.supervised.map(\.level) } == [.red])
  }
}
