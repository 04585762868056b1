import GovernanceModel

/// 统一派单: one lead, who may object once and in time, and returns it only with the sender's consent.
extension ShuichengRows {
  static let petitionToOrgan = Condition.all([
    .fact(.isPetition), .fact(.isLeadOrgan), .not(.fact(.hasOwnNoticeRules)),
  ])

  static let dispatch: [Line] = [
    Line(
      .dispatch, from: .states([.assessed, .returned]), to: .state(.dispatched),
      who: [Who(.dispatcher, .seat(.receivingCenter))],
      guards: [
        .fact(.isAssessed),
        .when(.fact(.isConsultationTriggered), then: .fact(.isConsulted)),
        .fact(.namesOneLead), .fact(.isLeadCompetent), .not(.fact(.reachesAccused)),
        .not(.fact(.reachesRecused)), .fact(.isDueWithinLaw), .not(.fact(.mustLeave)),
      ],
      keeps: [.isLeadOrgan, .hasOpenOrders], clears: [.isObjectionPending, .isCustodyOffered],
      starts: [
        Change(.receive), Change(.noticeOfAcceptance, when: petitionToOrgan), Change(.objection),
      ],
      ends: [Change(.forward), Change(.dispatch), Change(.redispatch)],
      sources: petitionArticle("22") + petitionArticle("30(3)")),
    Line(
      .object, from: .states([.dispatched]), to: .same, who: [Who(.handler, .seat(.leadOrgan))],
      guards: [
        .live(.objection), .fact(.givesReason), .fact(.isFirstReturn),
        .not(.fact(.isObjectionPending)),
      ],
      sets: [.isObjectionPending], sources: petitionArticle("23(3)")),
    Line(
      .agreeReturn, from: .states([.dispatched]), to: .state(.returned),
      who: [Who(.dispatcher, .seat(.sender))],
      guards: [.fact(.isObjectionPending), .fact(.givesReason)],
      clears: [.isObjectionPending], starts: [Change(.redispatch)],
      ends: [Change(.noticeOfAcceptance), Change(.receive), Change(.objection)],
      sources: petitionArticle("23(3)")),
    Line(
      .refuseReturn, from: .states([.dispatched]), to: .same,
      who: [Who(.dispatcher, .seat(.sender))],
      guards: [.fact(.isObjectionPending), .fact(.givesReason)],
      clears: [.isObjectionPending], sources: petitionArticle("23(3)")),
    Line(
      .accept, from: .states([.dispatched]), to: .state(.inHandling),
      who: [Who(.handler, .seat(.leadOrgan)), Who(.clock, .noOffice)],
      guards: [.not(.fact(.isObjectionPending))],
      starts: [
        Change(.concludePetition, when: .fact(.isOnRouteSix)),
        Change(.ownProcedure, when: .fact(.isOnRouteFourOrFive)),
        Change(
          .handle, when: .not(.any([.fact(.isOnRouteSix), .fact(.isOnRouteFourOrFive)]))),
      ],
      ends: [Change(.receive), Change(.objection)], sources: petitionArticle("34")),
    Line(
      .giveNotice, from: .states(everywhere), to: .same,
      who: [
        Who(.handler, .seat(.leadOrgan)), Who(.intake, .seat(.receivingCenter)),
        Who(.mediator, .seat(.mediationBody)),
      ],
      guards: [
        .fact(.givesProof),
        .any([
          .all([.fact(.answersIntake), .live(.answerIntake)]),
          .all([.fact(.answersAcceptance), .live(.noticeOfAcceptance)]),
          .all([.fact(.tellsReason), .live(.tellReason)]),
          .all([.fact(.tellsDestination), .live(.tellDestination)]),
          .all([.fact(.tellsOtherRoutes), .live(.tellOtherRoutes)]),
          .all([.fact(.tellsIncident), .live(.carryOn)]),
        ]),
      ],
      ends: [
        Change(.answerIntake, when: .fact(.answersIntake)),
        Change(.noticeOfAcceptance, when: .fact(.answersAcceptance)),
        Change(.tellReason, when: .fact(.tellsReason)),
        Change(.tellDestination, when: .fact(.tellsDestination)),
        Change(.tellOtherRoutes, when: .fact(.tellsOtherRoutes)),
        Change(.carryOn, when: .fact(.tellsIncident)),
      ],
      sources: petitionArticle("23")),
  ]
}
