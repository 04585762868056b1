import GovernanceModel

/// What residents may do beside the loop, and who answers to them: urging, rating, joint confirmation,
/// performance, and the responsibility of whoever was asked first.
extension ShuichengRows {
  private static let petitioner = Who(
    .party, .noOffice, relation: .party, isBarredByVeto: false)
  private static let caretakers = [
    Who(.feedbackOfficer, .seat(.verifyingCenter)), Who(.mediator, .seat(.mediationBody)),
  ]
  private static let clerks: [Who] = [CaseRole.intake, .gridWorker, .assessor, .dispatcher].map {
    Who($0, .anyOffice)
  }

  static let residents: [Line] = [
    // Urging moves nothing by itself: it stands in the record, with who asked and why.
    Line(
      .urge, from: .anyOpen, to: .same,
      who: [petitioner]
        + [CaseRole.dispatcher, .director, .supervisor].flatMap {
          [Who($0, .seat(.receivingCenter)), Who($0, .above(.receivingCenter))]
        },
      guards: [.fact(.givesReason)], sources: petitionArticle("40")),
    Line(
      .rateService, from: .states(everywhere), to: .same, who: [petitioner],
      guards: [.fact(.isDelivered), .fact(.isRated)], sources: petitionArticle("21")),
    Line(
      .applyConfirmation, from: .states(everywhere), to: .same, who: [petitioner],
      guards: [.live(.jointConfirmation), .fact(.isJoint)], ends: [Change(.jointConfirmation)],
      sources: mediationArticle("33")),
    Line(
      .recordPerformance, from: .states(everywhere), to: .same, who: caretakers,
      guards: [.fact(.isAgreementReached), .fact(.givesRecord)], sources: mediationArticle("31")),
    Line(
      .recordBreach, from: .states(everywhere), to: .same, who: caretakers + [petitioner],
      guards: [.fact(.isAgreementReached), .fact(.givesRecord)], sources: mediationArticle("31")),
    // Offered is not handed over: until it is accepted, whoever was asked answers for it.
    Line(
      .offerHandOver, from: .anyOpen, to: .same, who: clerks,
      guards: [.fact(.isFirstAsked), .fact(.isNewlyAsked), .fact(.givesReason)]),
    Line(
      .acceptHandOver, from: .anyOpen, to: .same, who: clerks, guards: [.fact(.isHandOverMine)]),
    Line(
      .declineHandOver, from: .anyOpen, to: .same, who: clerks,
      guards: [.fact(.isHandOverMine), .fact(.givesReason)]),
  ]
}
