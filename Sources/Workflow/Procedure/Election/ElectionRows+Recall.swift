import GovernanceModel

/// 罢免: asked for by households, after the head was heard, by a vote of its own.
extension ElectionRows {
  private static let counted: [Condition] = [
    .fact(.isRecallMoved), .fact(.isHeadHeard), .fact(.isRecallClosed),
    .fact(.isRecallTallySound),
  ]

  static let recall: [Line] = [
    Line(
      .moveRecall, from: .states([.filed]), to: .same, who: [household(.member)],
      guards: [
        .not(.fact(.isRecallMoved)), .fact(.isOnRoll), .fact(.areSignersEnough),
        .fact(.givesReason),
      ],
      sets: [.isRecallMoved], clears: [.isHeadHeard], starts: [Change(.holdRecall)]),
    Line(
      .hearHead, from: .states([.filed]), to: .same, who: [convenor],
      guards: [
        .fact(.isRecallMoved), .not(.fact(.isHeadHeard)), .fact(.givesRecord),
        .fact(.isHearingDated),
      ],
      sets: [.isHeadHeard]),
    Line(
      .castRecallVote, from: .states([.filed]), to: .same, who: [household(.member)],
      guards: [
        .fact(.isRecallMoved), .fact(.isHeadHeard), .fact(.isOnRoll), .fact(.isOwnHousehold),
        .fact(.hasNotVotedOnRecall), .fact(.isRecallOpen), .fact(.isWithoutText),
      ]),
    Line(
      .recall, from: .states([.filed]), to: .state(.recalled), who: [convenor],
      guards: counted + [.fact(.isRecallQuorate), .fact(.hasRecallMajority)],
      clears: [.isRecallMoved, .isHeadHeard], starts: [Change(.fillVacancy)],
      ends: [Change(.term), Change(.holdRecall)]),
    Line(
      .dismissRecall, from: .states([.filed]), to: .same, who: [convenor],
      guards: counted + [.fact(.isRecallLost)], clears: [.isRecallMoved, .isHeadHeard],
      ends: [Change(.holdRecall)]),
  ]
}
