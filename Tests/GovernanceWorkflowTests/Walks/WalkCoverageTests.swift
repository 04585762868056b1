import GovernanceModel
import GovernanceWorkflow
import Testing

@Suite("What random walks reach")
struct WalkCoverageTests {
  /// Every act that has a row.
  private static let acts = Set(Procedure<CaseVocabulary>.shuicheng.rows.map(\.action))
    .intersection(WalkGenerator.acts)

  /// Walks on, with a will for what was not accepted yet, until everything was reached or it is clear that it
  /// will not be.
  private static func walked() -> WalkTally {
    var tally = WalkTally()
    // Those first that reach much, so that it does not take long; any others would do.
    for seed in [UInt64](1...9) + [13, 17, 22, 24, 43, 137] + [UInt64](10...600) {
      var walk = Walk(seed: seed)
      walk.eager = acts.filter { tally.accepted[$0, default: 0] < 2 }
      walk.run()
      tally.add(walk.tally)
      if missing(in: tally).isEmpty { break }
    }
    return tally
  }

  private static func missing(in tally: WalkTally) -> [String] {
    var missing = acts.filter { tally.accepted[$0] == nil }.map { "act \($0.rawValue)" }.sorted()
    missing += CaseState.allCases.filter { tally.states[$0] == nil }.map { "state \($0.rawValue)" }
    missing += WalkDetailKind.allCases.filter { tally.kinds[$0] == nil }.map { "detail \($0)" }
    missing += [DutyPhase.running, .warned, .overdue].filter { !tally.phases.contains($0) }
      .map { "phase \($0.rawValue)" }
    missing += Supervision.allCases.filter { !tally.supervisions.contains($0) }
      .map { "card \($0.rawValue)" }
    if tally.accusedOwners == 0 { missing.append("an accused owner") }
    return missing
  }

  @Test func `is every state, every act, every kind of detail, every phase and every card`() {
    let tally = Self.walked()
    #expect(Self.missing(in: tally) == [])
    // Walks that are only refused, or never, would hold little against the rules.
    let accepted = tally.accepted.values.reduce(0, +)
    #expect((20...80).contains(accepted * 100 / max(1, tally.commands)))
  }

  @Test(arguments: WalkDetailKind.allCases)
  func `has a line in the table for each kind of detail, which draws that kind`(
    kind: WalkDetailKind
  ) {
    var source = SeededSource(seed: 1)
    let place = WalkPlace(file: nil, now: at("2026-03-02 09:00"), action: .urge)
    #expect(WalkDetails.table[kind] != nil)
    #expect(WalkDetailKind(of: WalkDetails.draw(kind, place, &source)) == kind)
  }

  @Test func `is drawn alike from the same seed`() {
    for seed in UInt64(1)...5 {
      var (first, second) = (Walk(seed: seed), Walk(seed: seed))
      first.run()
      second.run()
      #expect(first.steps == second.steps)
      #expect(first.file == second.file)
    }
  }
}
