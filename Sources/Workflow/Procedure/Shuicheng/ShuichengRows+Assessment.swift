import GovernanceModel

/// 逐一研判: class and route are set, which decides the clocks; a refusal states its reason and where to
/// turn instead.
extension ShuichengRows {
  /// What an assessment decides, and a later one anew.
  static let classFacts: [CaseFact] = [
    .isSuggestion, .isAccusation, .isOnRouteOneToThree, .isOnRouteFourOrFive, .isOnRouteSix,
    .isMediable, .isSimple, .isGeneral, .isComplex, .isMajor, .isConsultationTriggered,
  ]

  private static let reclassifying: [Condition] = [
    .fact(.isAssessed), .fact(.setsClass), .fact(.setsSeverity), .fact(.givesReason),
    .not(.fact(.didHandle)),
    .when(.fact(.isAccusation), then: .fact(.isRestricted)), .not(.fact(.accusesParty)),
  ]

  private static let named = Condition.when(
    .fact(.isOnRouteFourOrFive), then: .fact(.hasOrderDay))

  static let assessment: [Line] = [
    Line(
      .assess, from: .states([.registered, .awaitingMaterial, .assessed]), to: .state(.assessed),
      who: [Who(.assessor, .seat(.receivingCenter))],
      guards: [
        .not(.fact(.isAssessed)), .fact(.setsClass), .fact(.setsSeverity),
        .fact(.searchedDuplicates),
        .when(.fact(.isAccusation), then: .fact(.isRestricted)), .not(.fact(.accusesParty)),
      ],
      keeps: classFacts,
      sets: [.isAssessed], starts: [Change(.dispatch)], ends: [Change(.assess)],
      sources: petitionArticle("28")),
    Line(
      .reclassify, from: .states([.assessed, .returned]), to: .same,
      who: [Who(.assessor, .seat(.receivingCenter))], guards: reclassifying, keeps: classFacts,
      sources: petitionArticle("31")),
    // Once an order is out, a procedure with limits of its own needs the day that the order names.
    Line(
      .reclassify, from: .states([.dispatched]), to: .same,
      who: [Who(.assessor, .seat(.receivingCenter))], guards: reclassifying + [named],
      keeps: classFacts, sources: petitionArticle("31")),
    // Under way, the clock of the new class runs from the day on which the old one began; both stand in
    // the file. A clock that is the same goes on, with its supervision.
    Line(
      .reclassify, from: .states([.inHandling]), to: .same,
      who: [Who(.assessor, .seat(.receivingCenter))], guards: reclassifying + [named],
      keeps: classFacts,
      starts: [
        Change(
          .concludePetition,
          when: .all([
            .fact(.isOnRouteSix), .not(.fact(.isRemanded)), .not(.live(.concludePetition)),
          ])),
        Change(
          .ownProcedure, when: .all([.fact(.isOnRouteFourOrFive), .not(.live(.ownProcedure))])),
        Change(
          .handle,
          when: .all([
            .any([
              .not(.any([.fact(.isOnRouteSix), .fact(.isOnRouteFourOrFive)])),
              .all([.fact(.isRemanded), .fact(.isOnRouteSix)]),
            ]),
            .not(.live(.handle)),
          ])),
      ],
      sources: petitionArticle("31")),
    Line(
      .convene, from: .states([.assessed, .returned]), to: .state(.inConsultation),
      who: [Who(.dispatcher, .seat(.receivingCenter))],
      guards: [
        .fact(.isConsultationTriggered), .not(.fact(.isConsulted)), .fact(.namesChair),
        .not(.fact(.reachesAccused)), .not(.fact(.reachesRecused)),
      ],
      starts: [Change(.consult)], sources: petitionArticle("28") + petitionArticle("30(3)")),
    // A chair that must step back, or offices that do not come: another consultation takes its place.
    Line(
      .convene, from: .states([.inConsultation]), to: .same,
      who: [Who(.dispatcher, .seat(.receivingCenter))],
      guards: [
        .fact(.givesReason), .fact(.namesChair), .not(.fact(.reachesAccused)),
        .not(.fact(.reachesRecused)),
      ],
      sources: petitionArticle("28") + petitionArticle("30(3)")),
    Line(
      .conclude, from: .states([.inConsultation]), to: .state(.assessed),
      who: [Who(.chair, .seat(.chairCenter))],
      guards: [.fact(.isQuorate), .not(.fact(.isMemberBarred)), .fact(.givesRecord)],
      sets: [.isConsulted], ends: [Change(.consult)], sources: petitionArticle("28")),
    Line(
      .merge, from: .states([.assessed]), to: .state(.mergedAsDuplicate),
      who: [Who(.assessor, .seat(.receivingCenter))],
      guards: [
        .fact(.isSurvivorOpen), .fact(.isSamePerson), .fact(.isSameMatter),
        .not(.fact(.mustLeave)),
      ],
      sources: petitionArticle("19")),
    Line(
      .decline, from: .states([.assessed]), to: .state(.declined),
      who: [Who(.assessor, .seat(.receivingCenter))],
      guards: [
        .fact(.isAssessed), .fact(.givesGround), .fact(.givesReason), .fact(.givesDestination),
        .not(.fact(.mustLeave)),
      ],
      starts: [once(.tellReason)], ends: [Change(.forward)],
      sources: petitionArticle("19") + petitionArticle("36")),
    Line(
      .referOut, from: .states([.assessed, .returned, .inHandling]), to: .state(.referredOut),
      who: [Who(.dispatcher, .seat(.receivingCenter))],
      guards: [
        .any([
          .fact(.isOnRouteOneToThree),
          .all([
            // Where nobody above is free of the accused, whatever it is must leave.
            .any([.fact(.isOnRouteFourOrFive), .fact(.isAccusation), .fact(.mustLeave)]),
            .fact(.isDestinationOutside),
          ]),
        ]),
        .when(.fact(.mustLeave), then: .fact(.isDestinationOutside)),
        .fact(.givesDestination), .not(.fact(.isDestinationAccused)),
      ],
      starts: [once(.tellDestination)], sources: petitionArticle("31") + petitionArticle("30(3)")),
  ]
}
