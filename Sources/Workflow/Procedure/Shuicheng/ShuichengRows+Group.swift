import GovernanceModel

/// Who speaks for a group, and who mediates.
extension ShuichengRows {
  static let group: [Line] = [
    // A delegation that is too large is refused, never the petition: nothing else depends on it.
    Line(
      .nameRepresentatives, from: .anyOpen, to: .same,
      who: [
        Who(.party, .noOffice, relation: .party, isBarredByVeto: false),
        Who(.intake, .seat(.receivingCenter)),
      ],
      guards: [
        .fact(.isPetition), .fact(.isDelegationLawful), .not(.fact(.isMemberBarred)),
      ],
      sources: petitionArticle("20")),
    Line(
      .appointMediator, from: .states([.inHandling, .inMediation]), to: .same,
      who: [Who(.mediator, .within(.receivingCenter)), Who(.dispatcher, .seat(.receivingCenter))],
      guards: [.fact(.isMediable), .fact(.isMediatorFree)], sources: mediationArticle("19")),
  ]
}
