import GovernanceModel
import GovernanceWorkflow
import Testing

@Suite("Random walks through the procedure")
struct WalkTests {
  @Test func `break no rule, whatever is asked by whom and when`() {
    let plan = WalkPlan.asked
    var (tally, seed) = (WalkTally(), plan.seed)
    while tally.commands < plan.commands {
      var walk = Walk(seed: seed)
      walk.run(upTo: plan.commands - tally.commands)
      tally.add(walk.tally)
      if let failure = walk.failure {
        let steps = WalkShrinking(walk, failure).shortest(of: walk.steps)
        Issue.record(Comment(rawValue: WalkPlan.report(failure, seed: seed, steps)))
        break
      }
      seed &+= 1
    }
    if plan.isTold { print(tally.lines.joined(separator: "\n")) }
  }
}
