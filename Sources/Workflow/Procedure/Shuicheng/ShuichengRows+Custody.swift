import GovernanceModel

/// Who has the case and who may not: custody goes up and down the tiers, and nobody accused keeps it.
extension ShuichengRows {
  private static let beforeHandling: [CaseState] = [
    .registered, .awaitingMaterial, .assessed, .returned,
  ]
  private static let clerks: [Who] = [CaseRole.intake, .assessor, .dispatcher, .director].map {
    Who($0, .seat(.receivingCenter))
  }
  private static let underWay: [CaseState] = [
    .inConsultation, .dispatched, .inHandling, .inMediation, .resultSubmitted, .verified, .fedBack,
    .underReview, .underReReview,
  ]
  private static let takers: [Who] = [CaseRole.intake, .assessor, .dispatcher, .director].map {
    Who($0, .above(.receivingCenter))
  }
  private static let mayReach: [Condition] = [
    .not(.fact(.reachesAccused)), .not(.fact(.reachesRecused)),
  ]

  private static let unbarred: [Who] =
    [CaseRole.handler, .unitHead].map { Who($0, .seat(.leadOrgan), isBarredByVeto: false) }
    + [
      Who(.mediator, .seat(.mediationBody), isBarredByVeto: false),
      Who(.reviewer, .seat(.reviewOrgan), isBarredByVeto: false),
      Who(.chair, .seat(.chairCenter), isBarredByVeto: false),
      Who(.handler, .anyOffice, relation: .support, isBarredByVeto: false),
    ]
    + [CaseRole.verifier, .feedbackOfficer].map {
      Who($0, .seat(.verifyingCenter), isBarredByVeto: false)
    }
    + [CaseRole.intake, .assessor, .dispatcher, .director, .supervisor].map {
      Who($0, .seat(.receivingCenter), isBarredByVeto: false)
    }

  private static let replacing: [Condition] =
    [
      .fact(.givesReason), .fact(.namesOneLead), .fact(.isLeadCompetent), .fact(.isDueWithinLaw),
      // A lead that is sent the case again would have its time again.
      .fact(.isNewLead),
    ] + mayReach

  static let custody: [Line] =
    [
      // Handed over is not taken over: until the other center has taken it, it stays where it is, and may
      // be handed to another.
      Line(
        .ascend, from: .states(beforeHandling), to: .same, who: clerks,
        guards: [.fact(.isTierAbove), .fact(.givesReason)] + mayReach,
        sets: [.isCustodyOffered], sources: petitionArticle("24")),
      Line(
        .descend, from: .states(beforeHandling), to: .same, who: clerks,
        guards: [.fact(.isTierBelow), .fact(.givesReason)] + mayReach,
        sets: [.isCustodyOffered], sources: petitionArticle("24")),
      // Where the receiving center is accused or stands under somebody who is, none of its people can hand it
      // over, and nobody below it may take it; the nearest office above that is free takes it without being
      // asked, at any time.
      Line(
        .acceptCustody, from: .states(beforeHandling), to: .same,
        who: takers
          + [CaseRole.intake, .assessor, .dispatcher, .director].map {
            Who($0, .seat(.offeredCenter))
          },
        guards: [
          .any([
            .all([.fact(.isOfferedHere), .not(.fact(.isReceiverAccused))]),
            .all([.fact(.isActorAbove), .fact(.isReceiverAccused)]),
          ])
        ] + mayReach,
        clears: [.isCustodyOffered], sources: petitionArticle("30(3)")),
      Line(
        .acceptCustody, from: .states(underWay), to: .same, who: takers,
        guards: [.fact(.isActorAbove), .fact(.isReceiverAccused)] + mayReach,
        clears: [.isCustodyOffered], sources: petitionArticle("30(3)")),
      // Nobody names themself: the center above may, too.
      Line(
        .nameAccused, from: .anyOpen, to: .same,
        who: [
          Who(.intake, .seat(.receivingCenter)), Who(.assessor, .seat(.receivingCenter)),
          Who(.intake, .above(.receivingCenter)), Who(.assessor, .above(.receivingCenter)),
        ],
        guards: [.fact(.namesAccused), .not(.fact(.accusesParty)), .fact(.givesReason)],
        sources: petitionArticle("30")),
      // A lead that has not answered is sent another order; one that handles hands on the clock that runs.
      Line(
        .replaceLead, from: .states([.dispatched]), to: .same,
        who: [Who(.dispatcher, .seat(.receivingCenter))], guards: replacing,
        keeps: [.isLeadOrgan, .hasOpenOrders],
        clears: [.isObjectionPending],
        starts: [
          Change(.receive), Change(.noticeOfAcceptance, when: petitionToOrgan), Change(.objection),
        ],
        ends: [Change(.receive), Change(.noticeOfAcceptance), Change(.objection)],
        sources: petitionArticle("24") + petitionArticle("30(3)")),
      Line(
        .replaceLead, from: .states([.inHandling]), to: .same,
        who: [Who(.dispatcher, .seat(.receivingCenter))], guards: replacing,
        keeps: [.isLeadOrgan, .hasOpenOrders],
        sources: petitionArticle("24") + petitionArticle("30(3)")),
    ]
    // Whoever ought to step back may always say so; their own interest does not bar them from it.
    + exceptForReturnedLead(open, unbarred) { states, who in
      Line(
        .recuse, from: .states(states), to: .same, who: who,
        guards: [.fact(.givesReason), .fact(.mayRecuse)], sources: petitionArticle("28"))
    }
}
