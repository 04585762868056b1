/// What holds of the words of the case procedure, and what each of its procedures owes its people.
extension CaseVocabulary: AssuredVocabulary {
  /// The claims on which cases are verified.
  public static let claims: ProcedureClaims<CaseVocabulary> = {
    var claims = ProcedureClaims<CaseVocabulary>()
    claims.truths = truths
    claims.accepted = [
      .dispatched, .returned, .inHandling, .inMediation, .resultSubmitted, .verified,
      .underReview, .underReReview,
    ]
    claims.feedback = [.fedBack, .finalised]
    claims.closed = [.closed, .finalised]
    claims.renewals = [.reopen, .remand]
    claims.seats = [
      .register: [.receivingCenter, .verifyingCenter], .settleOnSpot: [.leadOrgan],
      .dispatch: [.leadOrgan, .sender], .replaceLead: [.leadOrgan, .sender],
      .convene: [.chairCenter], .startMediation: [.mediationBody],
      .requestReview: [.reviewOrgan], .requestReReview: [.reviewOrgan],
      .ascend: [.offeredCenter], .descend: [.offeredCenter],
      .acceptCustody: [.receivingCenter, .verifyingCenter], .agree: [.leadOrgan],
    ]
    claims.screens = [
      ProcedureClaims.Screen(
        [
          .dispatch, .replaceLead, .addSupport, .convene, .requestReview, .requestReReview,
          .ascend, .descend, .acceptCustody, .whistle,
        ], barred: [.fact(.reachesAccused), .fact(.reachesRecused)]),
      ProcedureClaims.Screen([.referOut], barred: [.fact(.isDestinationAccused)]),
      ProcedureClaims.Screen([.conclude], barred: [.fact(.isMemberBarred)]),
      ProcedureClaims.Screen(
        [.verify, .decideReview, .decideReReview], barred: [.fact(.didHandle)]),
    ]
    claims.relief = [
      .receivingCenter: [.acceptCustody], .verifyingCenter: [.acceptCustody],
      .sender: [.acceptCustody], .chairCenter: [.convene, .acceptCustody],
      .leadOrgan: [.replaceLead, .referOut], .mediationBody: [.endMediation, .refuseMediation],
      .reviewOrgan: [.requestReview, .requestReReview],
    ]
    claims.rights = [
      ProcedureClaims.Right(.requestReview, after: [.deliver], when: .fact(.isOnRouteSix)),
      ProcedureClaims.Right(.requestReReview, after: [.decideReview]),
    ]
    claims.joins = [
      ProcedureClaims.Join(
        .hasOpenOrders, opens: [.dispatch, .replaceLead, .addSupport],
        closes: [.completeOrder, .excuseOrder])
    ]
    claims.counts = [
      ProcedureClaims.Count("mediations", [.startMediation]),
      ProcedureClaims.Count("returns", [.agreeReturn]),
    ]
    claims.annulment = .annulSupervision
    return claims
  }()

  /// A matter has one class at most, and each class is of one kind of matter.
  private static var truths: [Guard<CaseVocabulary>] {
    let classes: [CaseFact] = [
      .isSuggestion, .isAccusation, .isOnRouteOneToThree, .isOnRouteFourOrFive, .isOnRouteSix,
    ]
    let alone: [[CaseFact]] = [
      classes, [.isSimple, .isGeneral, .isComplex], [.isPetition, .isDispute],
      [.isReceivedByPetitionOffice, .isReceivedByOrgan],
    ]
    let pairs = alone.flatMap { facts in
      facts.indices.flatMap { first in
        facts[(first + 1)...].map { second in
          Guard<CaseVocabulary>.not(.all([.fact(facts[first]), .fact(second)]))
        }
      }
    }
    return pairs + classes.map { .when(.fact($0), then: .fact(.isPetition)) } + [
      .when(.fact(.isOnRouteSix), then: .fact(.isMediable)),
      .when(.fact(.isMediable), then: .any([.fact(.isOnRouteSix), .fact(.isDispute)])),
      .when(.fact(.isMajor), then: .fact(.isConsultationTriggered)),
      .when(.fact(.isAddressClear), then: .fact(.isPetition)),
    ]
  }
}
