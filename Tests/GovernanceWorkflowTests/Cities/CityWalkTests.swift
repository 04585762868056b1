import GovernanceWorkflow
import Testing

@Suite("Random walks through another city's procedure")
struct CityWalkTests {
  @Test(arguments: CityProcedureTests.cities.indices)
  func `break no rule that holds in every city`(city: Int) {
    let rules = WalkProcedures.compiled(CityProcedureTests.cities[city])
    for seed in UInt64(1)...25 {
      var walk = Walk(seed: seed, rules: rules)
      walk.eager = [.startMediation, .agree, .sendBack, .endMediation]
      walk.run()
      if let failure = walk.failure {
        let steps = WalkShrinking(walk, failure).shortest(of: walk.steps)
        Issue.record(Comment(rawValue: WalkPlan.report(failure, seed: seed, steps)))
        return
      }
    }
  }
}
