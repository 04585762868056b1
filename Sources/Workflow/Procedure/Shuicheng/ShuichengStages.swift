import GovernanceModel

/// The five stages, and who owns a case in each state.
enum ShuichengStages {
  static let stages: [Stage<CaseVocabulary>] = [
    Stage(
      "intake", Wording(zh: "集中受理", en: "intake"), [.registered, .awaitingMaterial]),
    Stage(
      "assessment", Wording(zh: "逐一研判", en: "assessment"), [.assessed, .inConsultation]),
    Stage("dispatch", Wording(zh: "统一派单", en: "dispatch"), [.dispatched, .returned]),
    Stage(
      "tracking", Wording(zh: "跟踪督办", en: "tracking"),
      [.inHandling, .inMediation, .resultSubmitted]),
    Stage(
      "feedback", Wording(zh: "限时反馈", en: "feedback"),
      [.verified, .fedBack, .underReview, .underReReview]),
  ]

  static let states: [StateDefinition<CaseVocabulary>] = [
    StateDefinition(.registered, owner: .receivingCenter),
    StateDefinition(.awaitingMaterial, owner: .receivingCenter),
    StateDefinition(.assessed, owner: .receivingCenter),
    StateDefinition(.inConsultation, owner: .chairCenter),
    StateDefinition(.dispatched, owner: .sender),
    StateDefinition(.returned, owner: .receivingCenter),
    StateDefinition(.inHandling, owner: .leadOrgan),
    StateDefinition(.inMediation, owner: .mediationBody),
    StateDefinition(.resultSubmitted, owner: .verifyingCenter),
    StateDefinition(
      .verified, owner: .verifyingCenter,
      waiver: Wording(
        zh: "当场化解的事项,当事人已知悉结果,此时仅待送达记录",
        en: "what was settled on the spot its people know already; only the record of it is awaited"
      ),
      waivedWhen: .fact(.isSettledOnSpot)),
    StateDefinition(
      .fedBack, owner: .verifyingCenter,
      waiver: Wording(
        zh: "结果已送达,各项期限届满后不再拖欠当事人任何事项,由主任办结",
        en: "the result is delivered, and once every window is over nothing is owed to anybody: "
          + "the director closes the case")),
    StateDefinition(.underReview, owner: .reviewOrgan),
    StateDefinition(.underReReview, owner: .reviewOrgan),
    StateDefinition(.closed, owner: nil),
    StateDefinition(.declined, owner: nil),
    StateDefinition(.referredOut, owner: nil),
    StateDefinition(.mergedAsDuplicate, owner: nil),
    StateDefinition(.withdrawn, owner: nil),
    StateDefinition(.finalised, owner: nil),
  ]
}
