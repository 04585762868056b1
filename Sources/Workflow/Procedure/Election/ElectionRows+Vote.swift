import GovernanceModel

/// 联户选举: one vote a household; who voted is recorded, and how is not.
extension ElectionRows {
  private static let called: [Condition] = [
    .fact(.isSizeAllowed), .fact(.isRollSound), .fact(.isPollTimely),
  ]
  private static let counted: [Condition] = [.fact(.isPollClosed), .fact(.isTallySound)]

  static let vote: [Line] = [
    Line(
      .announce, from: .nothing, to: .state(.announced), who: [convenor],
      guards: [
        .fact(.isNamedInTurn), .fact(.isPredecessorKnown), .fact(.isOccasionTrue),
      ] + called,
      keeps: [.isOfficeTaken], starts: [Change(.holdVote)]),
    Line(
      .amendRoll, from: .states([.announced]), to: .same, who: [convenor],
      guards: [
        .fact(.changesRoll), .fact(.areStruckUnvoted), .fact(.areNewcomersFree),
        .fact(.isRollSound), .fact(.isSizeAllowed), .fact(.givesReason),
      ]),
    // In office a household may leave or come, too; whoever has voted on a recall stays counted in it.
    Line(
      .amendRoll, from: .states([.filed]), to: .same, who: [convenor],
      guards: [
        .fact(.changesRoll), .not(.fact(.isRecallMoved)), .fact(.areStruckOnRoll),
        .fact(.areNewcomersFree), .fact(.isRollSound), .fact(.isSizeAllowed), .fact(.givesReason),
      ]),
    Line(
      .nominate, from: .states([.announced]), to: .same, who: [household(.member)],
      guards: [
        .fact(.isOnRoll), .not(.fact(.isPolling)), .fact(.isPollOpen), .fact(.isCandidateMember),
        .fact(.isCandidateAdult), .fact(.holdsNoOtherOffice), .fact(.isCandidateNew),
        .fact(.doesCandidateConsent),
      ]),
    Line(
      .withdrawCandidacy, from: .states([.announced]), to: .same, who: [household(.candidate)],
      guards: [.fact(.isOwnCandidacy)]),
    Line(
      .strikeCandidate, from: .states([.announced]), to: .same, who: [convenor],
      guards: [.fact(.isStanding), .fact(.namesLoss), .fact(.givesRecord)]),
    Line(
      .castVote, from: .states([.announced]), to: .same, who: [household(.member)],
      guards: [
        .fact(.isOnRoll), .fact(.isOwnHousehold), .fact(.hasNotVoted), .fact(.isPollOpen),
        .fact(.isWithoutText),
      ],
      sets: [.isPolling]),
    Line(
      .declareElected, from: .states([.announced]), to: .state(.voted), who: [convenor],
      guards: counted + [.fact(.isEligible), .fact(.isQuorate), .fact(.hasMajority)],
      sets: [.isVoteValid], starts: [Change(.review)], ends: [Change(.holdVote)]),
    Line(
      .declareFailed, from: .states([.announced]), to: .state(.failed), who: [convenor],
      guards: counted + [.fact(.isVoteLost)], starts: [Change(.electAnew)],
      ends: [Change(.holdVote)]),
    Line(
      .announceAnew, from: .states([.failed]), to: .state(.announced), who: [convenor],
      guards: [.fact(.isSameUnit)] + called, keeps: [.isOfficeTaken],
      clears: kept + [.isPolling, .isVoteValid], starts: [Change(.holdVote)],
      ends: [Change(.electAnew)]),
    Line(
      .recuse, from: .anyOpen, to: .same, who: [convenor, police, appeal, branch, township],
      guards: [.fact(.givesReason)]),
  ]
}
