import GovernanceModel

/// 跟踪督办: mediation is voluntary at every moment, and whoever handled a matter never verifies it.
extension ShuichengRows {
  static let tracking: [Line] = [
    Line(
      .startMediation, from: .states([.inHandling]), to: .state(.inMediation),
      who: [Who(.mediator, .within(.receivingCenter))],
      guards: [
        .fact(.isMediable), .fact(.hasEveryConsent), .not(.fact(.hasRefusal)),
        .not(.fact(.isHearingOpen)),
      ],
      starts: [Change(.mediate)], sources: mediationArticle("17") + petitionArticle("33")),
    Line(
      .refuseMediation, from: .states([.inMediation]), to: .state(.inHandling),
      who: [Who(.party, .noOffice, relation: .party, isBarredByVeto: false)],
      starts: [once(.tellOtherRoutes)], ends: [Change(.mediate)],
      sources: mediationArticle("17") + mediationArticle("26")),
    Line(
      .endMediation, from: .states([.inMediation]), to: .state(.inHandling),
      // The receiving center ends it where the body must step back.
      who: [Who(.mediator, .seat(.mediationBody)), Who(.dispatcher, .seat(.receivingCenter))],
      guards: [.fact(.givesReason)],
      starts: [once(.tellOtherRoutes)], ends: [Change(.mediate)],
      sources: mediationArticle("26")),
    Line(
      .agree, from: .states([.inMediation]), to: .state(.resultSubmitted),
      who: [Who(.mediator, .seat(.mediationBody))],
      guards: [.fact(.isAgreementInForm), .fact(.isAgreementDated)],
      sets: [.isAgreementReached],
      starts: [
        Change(.jointConfirmation, when: .fact(.isPeoplesMediation)), once(.followUp),
        once(.followUpLater), Change(.verify),
      ],
      ends: [Change(.mediate)], sources: mediationArticle("29") + mediationArticle("33")),
    Line(
      .submit, from: .states([.inHandling]), to: .state(.resultSubmitted),
      // What was settled on the spot and sent back is for the person who settled it.
      who: [
        Who(.handler, .seat(.leadOrgan)), Who(.intake, .seat(.leadOrgan), relation: .handled),
        Who(.gridWorker, .seat(.leadOrgan), relation: .handled),
      ],
      guards: [
        .when(
          .fact(.isOnRouteSix),
          then: .all([.fact(.heardPetitioner), .fact(.investigatedFacts)])),
        .fact(.doesDocumentFit), .fact(.givesEvidence), .not(.fact(.hasOpenOrders)),
        .not(.fact(.isHearingOpen)),
      ],
      starts: [Change(.verify)], sources: petitionArticle("32")),
    Line(
      .verify, from: .states([.resultSubmitted]), to: .state(.verified),
      who: [Who(.verifier, .seat(.verifyingCenter))],
      guards: [
        .not(.fact(.didHandle)), .fact(.checkedIndependently), .not(.fact(.mustLeave)),
      ],
      ends: [Change(.verify)], sources: petitionArticle("28")),
    Line(
      .sendBack, from: .states([.resultSubmitted]), to: .state(.inHandling),
      who: [Who(.verifier, .seat(.verifyingCenter))],
      guards: [.not(.fact(.didHandle)), .fact(.givesReason)],
      // What was settled on the spot never had a handling clock; sent back, it gets one. Every other
      // clock runs on.
      starts: [Change(.handle, when: .not(.any(handlingClocks.map { .live($0) })))],
      ends: [Change(.verify)]),
  ]
}
