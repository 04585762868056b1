import GovernanceModel
import GovernanceWorkflow
import Testing

@Suite("A year that passes")
struct WalkAdvanceTests {
  @Test
  func `is asked of cases in every open state, with every phase, a paused clock and each window`() {
    let traits = Set(PreparedCase.all.flatMap(\.traits))
    #expect(PreparedCase.wanted.subtracting(traits) == [])
  }

  @Test(arguments: PreparedCase.all)
  func `brings about the same events at once, in 10,000 small steps and in uneven ones`(
    prepared: PreparedCase
  ) {
    let histories = prepared.year(steps: 10_000)
    #expect(histories.count == 1, "\(histories.map { $0.map(\.action.rawValue) })")
  }

  @Test func `brings something about in most of the cases`() {
    let silent = PreparedCase.all.filter { prepared in
      prepared.advanced(by: [prepared.now.later(by: 365 * 86_400_000)]).isEmpty
    }
    #expect(silent.count * 3 < PreparedCase.all.count)
  }

  @Test func `brings about the same events after random walks, however often somebody looks`() {
    for seed in 1...WalkPlan.asked.years {
      var walk = Walk(seed: seed)
      walk.invariants = []
      var now = at("2026-03-02 09:00")
      walk.run { now = $1 }
      guard let file = walk.file else { continue }
      let prepared = PreparedCase(file: file, now: now, rules: walk.rules, traits: ["seed \(seed)"])
      #expect(prepared.year(steps: WalkPlan.asked.looks).count == 1, "seed \(seed)")
    }
  }
}
