import GovernanceModel

/// 支部把关: yes, or no with a reason; whom the households elected stays whom they elected.
extension ElectionRows {
  static let endorsement: [Line] = [
    Line(
      .endorse, from: .states([.reviewed]), to: .state(.endorsed), who: [branch],
      starts: [
        Change(.file, when: .not(.fact(.isOfficeTaken))),
        Change(.confirmVacancy, when: .fact(.isOfficeTaken)),
      ],
      ends: [Change(.endorse)]),
    Line(
      .declineToEndorse, from: .states([.reviewed]), to: .state(.failed), who: [branch],
      // Whoever was declined before is told first: what is owed to two people is not one thing owed.
      guards: [.fact(.givesReason), .not(.live(.tellDecline))], clears: kept,
      starts: [Change(.electAnew), Change(.tellDecline)], ends: owed),
  ]
}
