import GovernanceModel

/// 集中受理: whatever reaches a center is registered; nothing about the person can block it.
extension ShuichengRows {
  static let intake: [Line] = [
    Line(
      .register, from: .nothing, to: .state(.registered),
      who: [
        Who(.intake, .seat(.receivingCenter)), Who(.gridWorker, .within(.receivingCenter)),
        Who(.party, .noOffice, isBarredByVeto: false),
      ],
      guards: [
        .fact(.givesStatement), .fact(.givesChannel), .not(.fact(.isRecorderParty)),
      ],
      keeps: [
        .isPetition, .isDispute, .isReceivedByPetitionOffice, .isReceivedByOrgan, .isAddressClear,
        .hasOwnNoticeRules,
      ],
      starts: [
        Change(.assess),
        Change(.forward, when: .all([.fact(.isPetition), .fact(.isReceivedByPetitionOffice)])),
        Change(
          .answerIntake,
          when: .all([
            .fact(.isPetition), .fact(.isReceivedByOrgan), .fact(.isAddressClear),
            .not(.fact(.hasOwnNoticeRules)),
          ])),
      ],
      sources: petitionArticle("19")),
    Line(
      .askMaterial, from: .states([.registered]), to: .state(.awaitingMaterial),
      who: [Who(.intake, .seat(.receivingCenter))], guards: [.fact(.listsItems)]),
    Line(
      .bringMaterial, from: .states([.awaitingMaterial]), to: .state(.registered),
      who: [Who(.party, .noOffice, relation: .party, isBarredByVeto: false)],
      guards: [.fact(.listsItems)]),
    Line(
      .settleOnSpot, from: .states([.registered]), to: .state(.resultSubmitted),
      who: [
        Who(.intake, .seat(.receivingCenter)), Who(.gridWorker, .within(.receivingCenter)),
      ],
      guards: [
        .fact(.isKindSettledOnSpot), .fact(.doesPartyAgree), .not(.fact(.mustLeave)),
      ],
      sets: [.isSettledOnSpot], starts: [Change(.verify)], ends: [Change(.assess)]),
    Line(
      .withdraw, from: .anyOpen, to: .state(.withdrawn),
      who: [Who(.party, .noOffice, relation: .party, isBarredByVeto: false)],
      guards: [
        .fact(.isWithdrawable), .fact(.isJoint), .fact(.givesDeclaration), .not(.fact(.didHandle)),
      ],
      // What is dangerous to others does not end because nobody asks for it any more.
      starts: [once(.carryOn, when: .fact(.isMajor))]),
  ]
}
