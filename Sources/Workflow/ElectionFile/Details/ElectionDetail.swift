public import GovernanceModel

/// What an act in an election brings with it beside its name.
///
/// None of them says for whom a household voted. The codes are those of `type` on the wire.
///
/// Code list: `nothing`, `announcement`, `rollChange`, `nomination`, `struck`, `ballot`, `result`,
/// `count`, `refusal`, `notice`, `objection`, `filing`, `returned`, `loss`, `runnerUp`,
/// `recallMotion`, `hearing`, `recallCount`.
public enum ElectionDetail: Hashable, Sendable {
  /// The act says it all.
  case nothing
  /// What `announce` and `announceAnew` bring.
  case announcement(ElectionAnnouncement)
  /// What `amendRoll` brings.
  case rollChange(RollChange)
  /// What `nominate` brings.
  case nomination(Nomination)
  /// What `strikeCandidate` brings.
  case struck(CandidateStruck)
  /// What `castVote` and `castRecallVote` bring: the household that votes, and never how.
  case ballot(of: Household.ID)
  /// What `declareElected` brings.
  case result(ElectionResult)
  /// What `declareFailed` brings.
  case count(ElectionTally)
  /// What `refuseReview` brings: the category, and nothing else.
  case refusal(ReviewGround)
  /// What `tellElected` brings.
  case notice(ElectionNotice)
  /// What `objectToReview` brings: the office that is to decide.
  case objection(to: UnitReference)
  /// What `file` brings.
  case filing(ElectionFiling)
  /// What `returnFiling` brings.
  case returned(FilingDefect)
  /// What `loseElected`, `abandon` and `vacate` bring.
  case loss(LossGround)
  /// What `promoteRunnerUp` brings.
  case runnerUp(Actor.ID)
  /// What `moveRecall` brings: the households that ask for it.
  case recallMotion(by: [Household.ID])
  /// What `hearHead` brings.
  case hearing(RecallHearing)
  /// What `recall` and `dismissRecall` bring.
  case recallCount(RecallTally)
}
