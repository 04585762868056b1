import GovernanceModel

extension ElectionVocabulary {
  /// What an election is about after an event.
  public static func subject(
    _ subject: ElectionSubject?, after event: ElectionEvent
  ) -> ElectionSubject? {
    guard var subject else {
      guard case .announcement(let detail) = event.detail else { return nil }
      return ElectionSubject(detail)
    }
    switch (event.action, event.detail) {
    case (.announceAnew, .announcement(let detail)): subject.begin(detail)
    case (.amendRoll, .rollChange(let change)): subject.amend(change)
    case (.nominate, .nomination(let detail)):
      subject.candidates[detail.candidate] = detail.household
    case (.withdrawCandidacy, _): if let actor = event.actor { subject.candidates[actor] = nil }
    case (.strikeCandidate, .struck(let detail)): subject.candidates[detail.candidate] = nil
    case (.castVote, .ballot(let household)): subject.voted.insert(household)
    case (.declareElected, .result(let result)):
      subject.elected = result.elected
      subject.tally = result.tally
    case (.declareFailed, .count(let tally)): subject.tally = tally
    case (.promoteRunnerUp, .runnerUp(let actor)): subject.elected = actor
    case (.passReview, _): subject.reviewer = event.actor
    case (.refuseReview, .refusal(let ground)):
      subject.refusal = ground
      subject.reviewer = event.actor
    case (.overturnRefusal, _): subject.refusal = nil
    case (.file, .filing(let filing)): subject.filing = filing
    case (.moveRecall, .recallMotion(let signers)):
      subject.endRecall()
      subject.signers = Set(signers)
    case (.hearHead, .hearing(let hearing)): subject.hearing = hearing
    case (.castRecallVote, .ballot(let household)): subject.recallVoted.insert(household)
    case (.dismissRecall, _): subject.endRecall()
    default: if event.to == .failed, event.from != .failed { subject.fall() }
    }
    return subject
  }
}
