import GovernanceMemory
import GovernanceModel
import GovernanceWorkflow
import Testing

@Suite("A clause that stands before an act")
struct GateTests {
  /// What the clauses that stand before acts find in a whole history.
  static func audit(
    _ events: [CaseEvent], under charter: CompiledCharter = .shuicheng
  ) -> [String] {
    guard let first = events.first, let last = events.last,
      let projection = CaseProjection(events, calendar: .national, law: .national)
    else { return [] }
    let record = CenterRecord(
      center: Village.township, tier: .township, lines: projection.lines,
      cases: [projection.record])
    let days = DayRange(first.occurredAt.civilDate, last.recordedAt.civilDate)
    let gated = Set(
      charter.charter.regulations.flatMap(\.clauses).filter { !$0.gates.isEmpty }.map(\.id))
    return charter.findings(in: record, on: AuditTerms(days, calendar: .national))
      .filter { gated.contains($0.clause) }.map(\.clause.rawValue)
  }

  @Test(arguments: 0..<32 as Range<UInt64>)
  func `finds nothing in a history whose every act has passed it`(seed: UInt64) throws {
    let rules = seed % 4 == 3 ? WalkProcedures.suspending : WalkProcedures.shuicheng
    var generator = WalkGenerator(seed: seed, rules: rules)
    generator.eager = [
      .assess, .dispatch, .object, .agreeReturn, .convene, .conclude, .offerHandOver,
      .acceptHandOver, .reclassify, .replaceLead,
    ]
    var walker = Walker(rules: rules)
    walker.invariants = []
    var now = generator.start()
    for _ in 0..<120 {
      let before = walker.events
      let step = generator.next(after: walker.file, at: now)
      _ = walker.take(step)
      now = max(now, step.at)
      let new = Array(walker.events[before.count...])
      guard let act = new.last, act.role != .clock else { continue }
      // The procedure has guards of its own for the same things: what it accepts passes the gate.
      let findings = CaseVocabulary.findings(
        adding: new, to: before, under: .shuicheng, in: WalkWorld.context(at: step.at))
      #expect(findings.map(\.wording.en) == [], "\(act.action.rawValue), seed \(seed), \(act)")
    }
    #expect(Self.audit(walker.events) == [], "seed \(seed)")
  }

  @Test(arguments: Forgery.all)
  func `finds what was forged past it`(_ forgery: Forgery) throws {
    let trial = try forgery.prepare()
    #expect(Self.audit(trial.events) == [])
    let forged = trial.events + (try forgery.forge(trial))
    #expect(Self.audit(forged).contains(forgery.clause))
    // The gate would have refused the last of them by the same clause.
    let findings = CaseVocabulary.findings(
      adding: forged.suffix(1), to: Array(forged.dropLast()), under: .shuicheng,
      in: trial.context)
    #expect(findings.map(\.clause.rawValue).contains(forgery.clause))
  }

  @Test func `is shown by a forgery wherever an event can say what it forbids`() {
    let gated = Charter.shuicheng.regulations.flatMap(\.clauses).filter { !$0.gates.isEmpty }
    // An order names its lead in one place: no event can give it two, or none.
    let held = Set(gated.map(\.id.rawValue)).subtracting(["R07.1"])
    #expect(held == Set(Forgery.all.map(\.clause)))
    #expect(Set(held.map { $0.prefix(3) }) == ["R01", "R06", "R07"])
  }

  @Test func `lets a case go on that was graded lighter before anybody was consulted`() throws {
    var trial = try Trial.petition()
    try trial.assess(severity: .major)
    trial.now = at("2026-03-02 10:00")
    try trial.act(
      .reclassify, by: "assessor", as: .assessor, at: Village.center,
      .assessment(
        Assessment(
          petitionClass: .claim(.route6), severity: .ordinary, complexity: .general,
          searchedDuplicates: true)), fields: [.reason])
    trial.now = at("2026-03-02 11:00")
    let history = trial.events
    let decision = try trial.dispatch()
    #expect(decision.refusal == nil)
    #expect(
      CaseVocabulary.findings(
        adding: decision.events, to: history, under: .shuicheng, in: trial.context) == [])
    #expect(Self.audit(trial.events) == [])
  }

  /// A charter under which no office may return anything.
  private static func strict() throws -> CompiledCharter {
    let strict = Regulation.r07.setting(
      "R07.returns", to: 0, provenance: .local(Wording(zh: "测", en: "test")), as: "strict")
    return try CompiledCharter(
      try Charter.shuicheng.with(strict, as: VersionTag("strict", "1")))
  }

  @Test func `refuses at the desk what a stricter charter forbids, and leaves a receipt`()
    async throws
  {
    let county = try #require(DivisionCode("520204000000"))
    let store = MemoryStore(partition: county)
    try await store.load([try DirectoryBatch.village()]) { _ in }
    var trial = try Trial.petition()
    try trial.assess()
    try trial.dispatch()
    trial.now = at("2026-03-02 10:00")
    try trial.act(.object, by: "land", as: .handler, at: Village.landOffice, fields: [.reason])
    let events = trial.events
    let file = try trial.file
    let entry = trial.procedure.entry(of: file, in: trial.context)
    _ = try await store.append(
      CaseAppend(
        caseID: trial.caseID, expectedVersion: 0, key: nil,
        events: events.map { EventCodec<CaseVocabulary>.record(of: $0) }, entry: entry, fields: []))
    let salts = CountingSalts()
    func desk(_ gate: CompiledCharter) -> CaseDesk {
      CaseDesk(
        cases: store, directory: store,
        rules: DeskRules(
          current: trial.procedure, calendar: .national, law: .national, gate: gate,
          seal: Village.seal), now: { at("2026-03-02 11:00") }, salt: { salts.next() })
    }
    let command = CaseCommand(
      .agreeReturn, in: trial.caseID, by: Village.id("dispatcher"), as: .dispatcher,
      at: Village.center, fields: [FieldInput("reason", "同意退回")])
    let strict = desk(try Self.strict())
    let refused = try await strict.perform(command)
    guard case .clauseBroken(let finding)? = refused.refusal?.reasons.first else {
      Issue.record("It was not refused by a clause: \(refused)")
      return
    }
    #expect(finding.clause.rawValue == "R07.4")
    #expect(refused.refusal?.reasons.map(\.code) == ["clauseBroken"])
    #expect(await store.history(of: trial.caseID, after: 0).count == events.count)
    let receipt = try #require(strict.rules.receipt(of: refused))
    #expect(receipt.broken.map(\.description) == ["R07.4 (R07@strict)"])
    #expect(receipt.charter == VersionTag("strict", "1"))

    let plain = desk(.shuicheng)
    let accepted = try await plain.perform(command)
    #expect(accepted.events.map(\.charter) == [VersionTag("shuicheng", "2026.1")])
    let kept = try #require(plain.rules.receipt(of: accepted))
    #expect(kept.isAccepted && kept.broken.isEmpty)
    #expect(kept.clauses.map(\.description) == ["R07.3 (R07@2026.1)", "R07.4 (R07@2026.1)"])
  }
}
