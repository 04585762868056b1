import GovernanceModel

/// 片警审查: yes or no, and of a no the category; the elected may object, and somebody above decides.
extension ElectionRows {
  static let review: [Line] = [
    Line(
      .passReview, from: .states([.voted]), to: .state(.reviewed), who: [police],
      guards: [.not(.fact(.isRefused)), .fact(.isWithoutText)], starts: [Change(.endorse)],
      ends: [Change(.review)]),
    Line(
      .refuseReview, from: .states([.voted]), to: .same, who: [police],
      guards: [.not(.fact(.isRefused)), .fact(.isWithoutText)], sets: [.isRefused],
      starts: [Change(.tellRefusal)], ends: [Change(.review)]),
    // The window begins when the elected is told, so that silence never lets a refusal stand. The branch
    // may still owe its reason to whom it declined when somebody else has moved up.
    Line(
      .tellElected, from: .states([.voted]), to: .same, who: [police, branch],
      guards: [
        .any([
          .all([.fact(.tellsRefusal), .live(.tellRefusal)]),
          .all([.fact(.tellsDecline), .live(.tellDecline)]),
        ]),
        .fact(.isReceiptDated),
      ],
      starts: [
        Change(.objectWindow, when: .all([.fact(.tellsRefusal), .not(.fact(.isObjected))]))
      ],
      ends: [
        Change(.tellRefusal, when: .fact(.tellsRefusal)),
        Change(.tellDecline, when: .fact(.tellsDecline)),
      ]),
    Line(
      .tellElected, from: .states(everywhere.filter { $0 != .voted }), to: .same, who: [branch],
      guards: [.fact(.tellsDecline), .live(.tellDecline), .fact(.isReceiptDated)],
      ends: [Change(.tellDecline)]),
    Line(
      .objectToReview, from: .states([.voted]), to: .same, who: [household(.elected)],
      guards: [
        .fact(.isElectedSelf), .fact(.isRefused), .not(.fact(.isObjected)), .fact(.givesReason),
        .fact(.isAppealAbove),
      ],
      sets: [.isObjected], starts: [Change(.decideObjection)], ends: [Change(.objectWindow)]),
    Line(
      .acceptRefusal, from: .states([.voted]), to: .state(.failed), who: [household(.elected)],
      guards: [.fact(.isElectedSelf), .fact(.isRefused)], clears: kept,
      starts: [Change(.electAnew)], ends: owed),
    Line(
      .letRefusalStand, from: .states([.voted]), to: .state(.failed), who: [clock],
      guards: [.fact(.isRefused), .not(.fact(.isObjected))], clears: kept,
      starts: [Change(.electAnew)], ends: owed),
    Line(
      .upholdRefusal, from: .states([.voted]), to: .state(.failed), who: [appeal],
      guards: [.fact(.isObjected), .fact(.isOtherReviewer), .fact(.isWithoutText)], clears: kept,
      starts: [Change(.electAnew)], ends: owed),
    Line(
      .overturnRefusal, from: .states([.voted]), to: .state(.reviewed), who: [appeal],
      guards: [.fact(.isObjected), .fact(.isOtherReviewer), .fact(.isWithoutText)],
      clears: [.isRefused, .isObjected], starts: [Change(.endorse)], ends: owed),
  ]
}
