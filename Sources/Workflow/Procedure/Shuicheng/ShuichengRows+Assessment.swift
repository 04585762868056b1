import GovernanceModel

/// 逐一研判: class and route are set, which decides the clocks; a refusal states its reason and where to
/// turn instead.
extension ShuichengRows {
  static let assessment: [Line] = [
    Line(
      .assess, from: .states([.registered, .awaitingMaterial, .assessed]), to: .state(.assessed),
      who: [Who(.assessor, .seat(.receivingCenter))],
      guards: [
        .not(.fact(.isAssessed)), .fact(.setsClass), .fact(.setsSeverity),
        .fact(.searchedDuplicates),
        .when(.fact(.isAccusation), then: .fact(.isRestricted)),
      ],
      keeps: [
        .isSuggestion, .isAccusation, .isOnRouteOneToThree, .isOnRouteFourOrFive, .isOnRouteSix,
        .isMediable, .isSimple, .isGeneral, .isComplex, .isMajor, .isConsultationTriggered,
      ],
      sets: [.isAssessed], starts: [Change(.dispatch)], ends: [Change(.assess)],
      sources: petitionArticle("28")),
    Line(
      .decline, from: .states([.assessed]), to: .state(.declined),
      who: [Who(.assessor, .seat(.receivingCenter))],
      guards: [
        .fact(.isAssessed), .fact(.givesGround), .fact(.givesReason), .fact(.givesDestination),
      ],
      starts: [Change(.tellReason)], ends: [Change(.forward)],
      sources: petitionArticle("19") + petitionArticle("36")),
    Line(
      .referOut, from: .states([.assessed, .returned, .inHandling]), to: .state(.referredOut),
      who: [Who(.dispatcher, .seat(.receivingCenter))],
      guards: [
        .any([
          .fact(.isOnRouteOneToThree),
          .all([
            .any([.fact(.isOnRouteFourOrFive), .fact(.isAccusation)]),
            .fact(.isDestinationOutside),
          ]),
        ]),
        .fact(.givesDestination), .not(.fact(.isDestinationAccused)),
      ],
      starts: [Change(.tellDestination)], sources: petitionArticle("31") + petitionArticle("30(3)")),
  ]
}
