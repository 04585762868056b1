import GovernanceModel
import GovernanceWorkflow
import Testing

@Suite("An attempt that failed")
struct ElectionAttemptTests {
  @Test func `lets the runner-up move up, who goes through the same stages`() throws {
    var trial = try ElectionTrial.standing(.failed)
    try trial.act([.convenor(.promoteRunnerUp, .runnerUp(Unit.voter(2)))])
    #expect(try trial.file.state == .voted && trial.file.live(.review) != nil)
    // Whoever was elected before declines or objects no more.
    #expect(
      try trial.ask(.villager(1, .declineOffice, .nothing, [.declaration])).refusal?.unmetGuards
        == [.fact(.isElectedSelf)])
    try trial.act([.pass, .endorse, .file(on: "2026-03-02")])
    #expect(try trial.file.isBound(Bond(.head, of: Unit.voter(2))))
  }

  @Test func `has no second runner-up of whom too few wanted`() throws {
    var trial = try ElectionTrial()
    try trial.act(
      ElectionTrial.polling + [
        .elect([1: 5, 2: 1]), .refuse, .villager(1, .acceptRefusal),
      ])
    #expect(
      try trial.ask(.convenor(.promoteRunnerUp, .runnerUp(Unit.voter(2)))).refusal?.unmetGuards
        == [.fact(.isRunnerUp)])
  }

  @Test func `has no runner-up where nobody was elected`() throws {
    var trial = try ElectionTrial()
    try trial.act(ElectionTrial.polling + [.fail([1: 3, 2: 3])])
    #expect(
      try trial.ask(.convenor(.promoteRunnerUp, .runnerUp(Unit.voter(2)))).refusal?.unmetGuards
        == [.fact(.isVoteValid)])
  }

  @Test func `begins anew with nothing of what was before`() throws {
    var trial = try ElectionTrial.standing(.failed)
    try trial.act([.convenor(.announceAnew, Unit.announcement(closesOn: "2026-03-20"))])
    let file = try trial.file
    #expect(file.facts.isEmpty && file.subject.attempt == 2)
    #expect(file.subject.voted.isEmpty && file.subject.candidates.isEmpty)
    #expect(file.subject.tally == nil && file.subject.elected == nil && file.subject.fallen.isEmpty)
    #expect(file.live(.holdVote)?.startedIn == file.version && file.live(.electAnew) == nil)
    // Whoever stood in the first attempt is voted for in the second only when nominated in it.
    try trial.act((1...6).map { .ballot($0) })
    #expect(
      try trial.ask(.elect([1: 6])).refusal?.unmetGuards.contains(.fact(.isEligible)) == true)
  }

  @Test func `ends where the unit is dissolved, and leaves nothing to be filled`() throws {
    var trial = try ElectionTrial.standing(.failed)
    try trial.act([.convenor(.abandon, .loss(.unitDissolved), [.record])])
    #expect(try trial.file.state == .vacant && trial.file.live(.fillVacancy) == nil)
  }

  @Test func `by too few votes is said so when the last day is over`() throws {
    var trial = try ElectionTrial.standing(.announced)
    try trial.act((1...3).map { .ballot($0) })
    try trial.wait(until: "2026-03-11 09:00")
    try trial.act([.fail([1: 3])])
    #expect(try trial.file.state == .failed)
  }
}
