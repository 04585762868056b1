import GovernanceModel
import GovernanceWorkflow
import Testing

@Suite("A random walk of elections")
struct ElectionWalkTests {
  /// The stages that an attempt must have passed before somebody is in office.
  private static let stages: [ElectionState] = [.voted, .reviewed, .endorsed, .filed]

  @Test func `never leaves what holds of every election, and comes to every state`() throws {
    var reached: Set<ElectionState> = []
    var accepted = 0
    for seed in 1...60 {
      var walk = try ElectionWalk(seed: UInt64(seed))
      for _ in 0..<90 where try walk.go() { accepted += 1 }
      try Self.check(walk.trial, seed)
      reached.formUnion(walk.trial.events.map(\.to))
    }
    #expect(Set(ElectionState.allCases).subtracting(reached).isEmpty)
    #expect(accepted > 600)
  }

  private static func check(_ trial: ElectionTrial, _ seed: Int) throws {
    var voted: Set<Household.ID> = []
    var recallVoted: Set<Household.ID> = []
    var passed: [ElectionState] = []
    var winner: Actor.ID?
    var wasHeard = false
    for event in trial.events {
      switch (event.action, event.detail) {
      case (.announce, _), (.announceAnew, _): (voted, passed, winner) = ([], [], nil)
      case (.castVote, .ballot(let household)):
        #expect(voted.insert(household).inserted, "seed \(seed): two votes")
      case (.castRecallVote, .ballot(let household)):
        #expect(recallVoted.insert(household).inserted, "seed \(seed): two votes on a recall")
      case (.moveRecall, _): (recallVoted, wasHeard) = ([], false)
      case (.hearHead, _): wasHeard = true
      case (.recall, _): #expect(wasHeard, "seed \(seed): recalled unheard")
      case (.declareElected, .result(let result)):
        winner = result.elected
        #expect(result.tally.votes.contains { $0.candidate == winner && $0.votes > 0 })
        #expect(voted.count * 3 >= 6 * 2, "seed \(seed): no quorum")
      case (.promoteRunnerUp, .runnerUp(let actor)):
        #expect(winner != nil && actor != winner, "seed \(seed): no runner-up")
        (winner, passed) = (actor, [])
      default: break
      }
      if event.from != event.to, stages.contains(event.to) { passed.append(event.to) }
      if event.from != event.to, event.to == .filed {
        #expect(passed == stages && winner != nil, "seed \(seed): \(passed)")
        #expect(event.changes.bound == winner.map { [Bond(.head, of: $0)] } ?? [])
      }
    }
    let file = try trial.file
    let isOver = [.vacant, .recalled].contains(file.state)
    #expect((trial.procedure.owner(of: file) == nil) == isOver, "seed \(seed)")
    #expect(isOver || !file.liveDuties.isEmpty, "seed \(seed): nothing is owed in \(file.state)")
    // What a verifier is told of seats is what acts do.
    for event in trial.events {
      for seat in ElectionVocabulary.claims.seats[event.action] ?? [] {
        #expect(file.seats[seat] != nil, "seed \(seed): \(event.action) leaves \(seat) empty")
      }
    }
  }
}
