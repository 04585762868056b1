import GovernanceModel

/// 限时反馈: a case closes only after its result was delivered and every window of its people is over.
extension ShuichengRows {
  static let feedback: [Line] = [
    Line(
      .deliver, from: .states([.verified]), to: .state(.fedBack),
      who: [Who(.feedbackOfficer, .seat(.verifyingCenter))],
      guards: [.fact(.isDeliveryProved), .fact(.isReceiptDated), .fact(.statesRights)],
      sets: [.isDelivered], clears: [.isReviewed, .isRemanded],
      starts: [Change(.requestReview, when: .fact(.isOnRouteSix))],
      ends: handlingClocks.map { Change($0) }, sources: petitionArticle("32")),
    // An agreement is looked after until it is carried out, whether the case is closed by then or not.
    Line(
      .followUp, from: .states(everywhere), to: .same,
      who: [
        Who(.feedbackOfficer, .seat(.verifyingCenter)), Who(.mediator, .seat(.mediationBody)),
      ],
      // Once soon, and once more when the agreement has had its time.
      guards: [.any([.live(.followUp), .live(.followUpLater)]), .fact(.givesRecord)],
      ends: [Change(.followUp), Change(.followUpLater, when: .not(.live(.followUp)))],
      sources: mediationArticle("31")),
    Line(
      .close, from: .states([.fedBack]), to: .state(.closed),
      who: [Who(.director, .seat(.verifyingCenter))],
      guards: [
        .not(.live(.requestReview)), .not(.live(.requestReReview)),
        .not(.live(.jointConfirmation)), .not(.fact(.hasOpenOrders)),
      ],
      sources: petitionArticle("35")),
    Line(
      .reopen, from: .states([.closed, .declined, .referredOut, .withdrawn]),
      to: .state(.assessed),
      who: [
        Who(.party, .noOffice, relation: .party, isBarredByVeto: false),
        Who(.assessor, .seat(.receivingCenter)),
      ],
      guards: [.fact(.namesDefect), .fact(.givesReason)],
      sets: [.isReopened],
      clears: [
        .isDelivered, .isReviewed, .isAgreementReached, .isSettledOnSpot, .isObjectionPending,
        .isRemanded,
        .isHearingOpen, .isExtensionPending, .isCustodyOffered,
      ],
      starts: [
        Change(.dispatch, when: .fact(.isAssessed)),
        Change(.assess, when: .not(.fact(.isAssessed))),
      ]),
  ]
}
