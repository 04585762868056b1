import GovernanceModel

/// 吹哨报到: a center that cannot settle a matter alone calls offices, and says how they answered.
extension ShuichengRows {
  private static let called: [Condition] = [.fact(.isCalled)]

  static let calls: [Line] = [
    // Whoever directs the center approves the call and thereby blows it; somebody else asked for it.
    Line(
      .whistle, from: .states([.assessed, .dispatched, .returned, .inHandling, .inMediation]),
      to: .same, who: [Who(.director, .seat(.receivingCenter))],
      guards: [
        .fact(.callsOffices), .fact(.isRequestedByOther), .fact(.givesReason),
        .not(.fact(.reachesAccused)), .not(.fact(.reachesRecused)),
      ]),
    Line(
      .reportIn, from: .anyOpen, to: .same, who: [Who(.handler, .anyOffice)], guards: called),
    Line(
      .excuse, from: .anyOpen, to: .same,
      who: [Who(.handler, .anyOffice), Who(.unitHead, .anyOffice)],
      guards: called + [.fact(.givesReason)]),
    // An answer is rated when it is known what came of it.
    Line(
      .rate, from: .states([.fedBack, .closed, .finalised]), to: .same,
      who: [Who(.director, .seat(.receivingCenter))],
      guards: [.fact(.hasReported), .fact(.isRated)]),
  ]
}
