import GovernanceModel
import GovernanceWorkflow
import Testing

@Suite("Random walks through the procedure")
struct WalkTests {
  @Test func `break no rule, whatever is asked by whom and when`() async {
    let plan = WalkPlan.asked
    let tally = await withTaskGroup(of: WalkTally.self) { group in
      for part in 0..<plan.parts {
        group.addTask { walk(plan.commands(of: part), from: plan.seed(of: part)) }
      }
      return await group.reduce(into: WalkTally()) { $0.add($1) }
    }
    if plan.isTold { print(tally.lines.joined(separator: "\n")) }
  }

  /// Walks until so many commands were given; the first rule that is broken ends it.
  private func walk(_ commands: Int, from first: UInt64) -> WalkTally {
    var (tally, seed) = (WalkTally(), first)
    while tally.commands < commands {
      var walk = Walk(seed: seed)
      walk.run(upTo: commands - tally.commands)
      tally.add(walk.tally)
      if let failure = walk.failure {
        let steps = WalkShrinking(walk, failure).shortest(of: walk.steps)
        Issue.record(Comment(rawValue: WalkPlan.report(failure, seed: seed, steps)))
        return tally
      }
      seed &+= 1
    }
    return tally
  }
}
