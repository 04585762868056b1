import GovernanceModel

/// Who watches over the loop: supervision and its annulment, substitutes, every look at who petitions,
/// and the version of the loop by which a case goes on.
extension ShuichengRows {
  private static let supervisors = [
    Who(.supervisor, .seat(.receivingCenter)), Who(.supervisor, .above(.receivingCenter)),
  ]
  private static let heads: [Who] = [
    CaseSeat.receivingCenter, .verifyingCenter, .chairCenter, .leadOrgan, .mediationBody,
    .reviewOrgan,
  ].flatMap { [Who(.unitHead, .seat($0)), Who(.director, .seat($0))] }
  private static let directors = [
    Who(.director, .seat(.receivingCenter)), Who(.director, .above(.receivingCenter)),
  ]
  private static let readers: [Who] =
    [CaseRole.intake, .assessor, .dispatcher, .director].map { Who($0, .seat(.receivingCenter)) }
    + [CaseRole.verifier, .feedbackOfficer].map { Who($0, .seat(.verifyingCenter)) }
    + [
      Who(.handler, .seat(.leadOrgan)), Who(.mediator, .seat(.mediationBody)),
      Who(.reviewer, .seat(.reviewOrgan)),
    ]

  static let oversight: [Line] =
    [
      // A supervision only rises; a mistaken one is annulled by somebody else, at its tier or above.
      Line(
        .supervise, from: .states(everywhere), to: .same, who: supervisors,
        guards: [.fact(.raisesSupervision), .fact(.givesReason), .not(.fact(.didHandle))],
        sources: petitionArticle("40")),
      Line(
        .annulSupervision, from: .states(everywhere), to: .same, who: supervisors,
        guards: [
          .fact(.annulsSupervision), .fact(.isImposingTier), .not(.fact(.didImpose)),
          .fact(.givesReason), .not(.fact(.didHandle)),
        ],
        sources: petitionArticle("28")),
    ]
    // Somebody stands in where the holder of a post is away: for this case, for so many days.
    + exceptForReturnedLead(open, heads) { states, who in
      Line(
        .substitute, from: .states(states), to: .same, who: who,
        guards: [
          .fact(.isOwnOffice), .fact(.isHeldByAbsent), .fact(.isSubstituteFree),
          .fact(.isAbsenceBounded), .fact(.givesReason),
        ])
    }
    // A case keeps the version it began under until somebody who answers for it moves it, with a reason.
    + [
      Line(
        .adoptProcedure, from: .states(open), to: .same, who: directors,
        guards: [.fact(.givesReason)])
    ]
    // Who petitions is read for a purpose, and the reading stands in the history.
    + exceptForReturnedLead(everywhere, readers) { states, who in
      Line(
        .revealIdentity, from: .states(states), to: .same, who: who,
        guards: [.fact(.namesPurpose), .fact(.givesReason)], sources: petitionArticle("30(3)"))
    }
}
