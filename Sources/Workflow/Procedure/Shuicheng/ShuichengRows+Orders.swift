import GovernanceModel

/// One lead and any number of offices that support it: the result waits until every part is done or
/// excused.
extension ShuichengRows {
  private static let atWork: [CaseState] = [.dispatched, .inHandling, .inMediation]
  // An agreement does not wait for the other offices, and closing does.
  private static let untilClosed: [CaseState] =
    atWork + [.resultSubmitted, .verified, .fedBack, .underReview, .underReReview]

  static let orders: [Line] = [
    Line(
      .addSupport, from: .states(atWork), to: .same,
      who: [Who(.dispatcher, .seat(.receivingCenter)), Who(.handler, .seat(.leadOrgan))],
      guards: [
        .fact(.namesSupport), .fact(.givesReason), .not(.fact(.reachesAccused)),
        .not(.fact(.reachesRecused)),
      ],
      keeps: [.hasOpenOrders], sources: petitionArticle("24")),
    Line(
      .completeOrder, from: .states(untilClosed), to: .same,
      who: [Who(.handler, .anyOffice, relation: .support)],
      guards: [.fact(.isOrderOpen), .fact(.givesEvidence)], keeps: [.hasOpenOrders]),
    Line(
      .excuseOrder, from: .states(untilClosed), to: .same,
      who: [Who(.dispatcher, .seat(.receivingCenter))],
      guards: [.fact(.isOrderOpen), .fact(.givesReason)], keeps: [.hasOpenOrders]),
  ]
}
