import GovernanceModel
import GovernanceWorkflow
import Testing

@Suite("The secrecy of a vote")
struct ElectionSecrecyTests {
  /// The names of households and voters, and of candidates that are no voters.
  private static let candidates: [Actor.ID] = [Village.id("stands-a"), Village.id("stands-b")]

  private static func trial() throws -> ElectionTrial {
    var trial = try ElectionTrial()
    let steps: [ElectionTrial.Step] = [.announce]
    try trial.act(
      steps
        + candidates.enumerated().map { index, candidate in
          .villager(
            3, .nominate,
            .nomination(
              Nomination(
                of: candidate, household: Unit.household(index + 1), isAdult: true,
                isHeadElsewhere: false, consents: true)))
        } + (1...6).map { .ballot($0) })
    return trial
  }

  @Test func `holds of a ballot that the household has voted, and no candidate at all`() throws {
    let trial = try Self.trial()
    let ballots = trial.events.filter { $0.action == .castVote }
    #expect(ballots.count == 6)
    for (index, event) in ballots.enumerated() {
      #expect(event.detail == .ballot(of: Unit.household(index + 1)))
      #expect(event.changes.bound.isEmpty && event.fields.isEmpty)
      let body = String(
        decoding: EventCodec<ElectionVocabulary>.record(of: event).body, as: UTF8.self)
      for candidate in Self.candidates { #expect(!body.contains(candidate.rawValue)) }
    }
  }

  @Test func `holds in a count no household and no voter`() throws {
    var trial = try Self.trial()
    let votes = [
      CandidateVotes(Self.candidates[0], votes: 4), CandidateVotes(Self.candidates[1], votes: 1),
    ]
    try trial.act([
      .convenor(
        .declareElected,
        .result(
          ElectionResult(
            electing: Self.candidates[0], by: ElectionTally(votes, invalid: 1))))
    ])
    let event = try #require(trial.events.last)
    let body = String(
      decoding: EventCodec<ElectionVocabulary>.record(of: event).body, as: UTF8.self)
    for entry in Unit.roll {
      #expect(!body.contains(entry.household.rawValue) && !body.contains(entry.voter.rawValue))
    }
  }

  @Test func `lets nobody write beside a ballot, and takes one ballot a household`() throws {
    let trial = try Self.trial()
    #expect(try trial.file.subject.voted.count == 6)
    for number in 1...6 {
      #expect(try trial.ask(.ballot(number)).refusal?.unmetGuards == [.fact(.hasNotVoted)])
    }
    // Whoever stands and votes for no household casts none.
    let other = ElectionTrial.Step(
      action: .castVote, actor: Self.candidates[0], role: .household, unit: nil,
      detail: .ballot(of: Unit.household(1)))
    #expect(try trial.ask(other).refusal != nil)
  }
}
