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
      guards: [.fact(.givesReason)], clears: kept,
      starts: [Change(.electAnew), Change(.tellDecline)], ends: owed),
  ]
}
