import GovernanceModel
import GovernanceWorkflow

/// Steps drawn by a seed, most of which could be accepted somewhere.
struct ElectionWalk {
  var source: SeededSource
  var trial: ElectionTrial

  init(seed: UInt64) throws {
    source = SeededSource(seed: seed)
    // Every third walk begins in office, where the way to a recall is long.
    trial = try .standing(seed % 3 == 0 ? .filed : .announced)
  }

  /// One step, or some time; answers whether an act was accepted.
  mutating func go() throws -> Bool {
    if source.next(12) == 0 {
      let now = Instant(
        milliseconds: trial.now.milliseconds + Int64(source.next(20 * 24)) * 3_600_000)
      trial.now = now
      trial.events += trial.procedure.advance(try trial.file, to: now, in: trial.context)
      return false
    }
    return try trial.act(try draw()).refusal == nil
  }

  private mutating func draw() throws -> ElectionTrial.Step {
    let file = try trial.file
    let today = trial.now.civilDate
    let number = 1 + source.next(7)
    switch file.state {
    case .announced where source.next(3) > 0:
      return source.next(4) == 0
        ? .villager(number, .nominate, Unit.nomination(1 + source.next(6))) : .ballot(number)
    case .announced: return source.next(2) == 0 ? elect(file) : fail(file)
    case .voted:
      return source.pick([
        .pass, .refuse, .object(), .county(.upholdRefusal), .county(.overturnRefusal),
        .tell(at: "2026-03-02 09:00"), notice(), .villager(number, .acceptRefusal),
        .convenor(.loseElected, .loss(.died), [.record]),
      ])
    case .reviewed:
      return source.pick([
        .endorse, .endorse, .branch(.declineToEndorse, .nothing, [.reason]), .refuse,
        .villager(number, .declineOffice, .nothing, [.declaration]),
      ])
    case .endorsed:
      return source.pick([
        .file(on: today.description), .township(.returnFiling, .returned(.unlawful), [.reason]),
        .township(.returnFiling, .returned(.incomplete), [.reason]),
        .convenor(.completeFiling, .nothing, [.record]), .endorse,
        .convenor(.concedeUnlawful, .nothing, [.reason]),
      ])
    case .failed:
      return source.pick([
        .convenor(.promoteRunnerUp, .runnerUp(Unit.voter(number))),
        .convenor(
          .announceAnew, Unit.announcement(closesOn: today.advanced(byDays: 9).description)),
        .branch(
          .tellElected,
          .notice(ElectionNotice(proof: Village.id("p"), receivedAt: trial.now))),
      ])
    case .filed: return drawInOffice(file, number)
    case .vacant, .recalled: return .convenor(.nameSuccessor)
    }
  }

  private mutating func drawInOffice(
    _ file: ElectionFile, _ number: Int
  ) -> ElectionTrial.Step {
    let cast = file.subject.recallVoted.count
    let inFavour = source.next(cast + 1)
    if source.next(60) == 0 { return .convenor(.vacate, .loss(.movedAway), [.record]) }
    if !file.facts.contains(.isRecallMoved) {
      return source.pick([.move([2, 3, number], by: number), .move([number, 3], by: 3)])
    }
    if !file.facts.contains(.isHeadHeard), source.next(3) > 0 {
      return .hear(closing: trial.now.civilDate.advanced(byDays: 5).description)
    }
    return source.pick([
      .ballot(number, .castRecallVote), .ballot(1 + cast % 6, .castRecallVote),
      .ballot(1 + cast % 6, .castRecallVote), .ballot(1 + cast % 6, .castRecallVote),
      .recall(.recall, for: cast, against: 0),
      .recall(.recall, for: inFavour, against: cast - inFavour),
      .recall(.dismissRecall, for: inFavour, against: cast - inFavour),
    ])
  }

  private func notice() -> ElectionTrial.Step {
    .police(
      .tellElected, .notice(ElectionNotice(proof: Village.id("p"), receivedAt: trial.now)))
  }

  private mutating func elect(_ file: ElectionFile) -> ElectionTrial.Step {
    let cast = file.subject.voted.count
    let votes = source.next(cast + 2)
    let winner = source.pick(file.subject.candidates.keys.sorted() + [Unit.voter(1)])
    return .convenor(
      .declareElected,
      .result(
        ElectionResult(
          electing: winner,
          by: ElectionTally([CandidateVotes(winner, votes: votes)], invalid: cast - votes))))
  }

  private func fail(_ file: ElectionFile) -> ElectionTrial.Step {
    .convenor(
      .declareFailed, .count(ElectionTally([], invalid: file.subject.voted.count)))
  }
}
