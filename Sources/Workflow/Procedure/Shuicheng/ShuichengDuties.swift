import GovernanceModel

/// The duties of the loop: whose they are and by which rule they fall due.
enum ShuichengDuties {
  typealias Definition = DutyDefinition<CaseVocabulary>
  typealias Choice = Definition.Choice

  static let all: [Definition] = [
    duty(.assess, .receivingCenter, "SC-ASSESS"),
    duty(.forward, .receivingCenter, "XF-22"),
    duty(.answerIntake, .receivingCenter, "XF-23a"),
    duty(.noticeOfAcceptance, .leadOrgan, "XF-23b"),
    Definition(
      .objection, .window, owner: .leadOrgan,
      rules: [
        // The statutory window is an organ's, for a petition; whoever else is sent an order has the
        // same days by this procedure, so that nobody is bound to what is not theirs.
        choice("XF-23c", when: .all([.fact(.isPetition), .fact(.isLeadOrgan)])),
        choice("SC-OBJECT"),
      ]),
    duty(.concludePetition, .leadOrgan, "XF-34", isHandlingClock: true),
    window(.requestReview, "XF-35a"),
    duty(.decideReview, .reviewOrgan, "XF-35b"),
    window(.requestReReview, "XF-36a"),
    duty(.decideReReview, .reviewOrgan, "XF-36b"),
    duty(.dispatch, .receivingCenter, "SC-DISPATCH"),
    duty(.redispatch, .receivingCenter, "SC-DISPATCH"),
    duty(.receive, .leadOrgan, "SC-RECEIVE"),
    Definition(
      .handle, owner: .leadOrgan, isHandlingClock: true,
      rules: [
        choice("SC-REMAND", when: .any([.fact(.isRemand), .fact(.isRemanded)])),
        choice("SC-HANDLE-S", when: .fact(.isSimple)),
        choice("SC-HANDLE-G", when: .fact(.isGeneral)),
        choice("SC-HANDLE-C"),
      ]),
    Definition(
      .consult, owner: .chairCenter,
      rules: [choice("SC-CONSULT-M", when: .fact(.isMajor)), choice("SC-CONSULT")]),
    duty(.ownProcedure, .leadOrgan, "SC-OWN", isHandlingClock: true),
    Definition(.mediate, .guidance, owner: .mediationBody, rules: [choice("RT-33")]),
    duty(.verify, .verifyingCenter, "SC-VERIFY"),
    duty(.tellReason, .receivingCenter, "SC-TELL", outlivesCase: true),
    duty(.tellDestination, .receivingCenter, "SC-TELL", outlivesCase: true),
    duty(.tellOtherRoutes, .mediationBody, "RT-26", outlivesCase: true),
    Definition(
      .jointConfirmation, .window, owner: nil, outlivesCase: true, rules: [choice("RT-33J")]),
    duty(.followUp, .verifyingCenter, "SC-FOLLOW", outlivesCase: true),
    duty(.followUpLater, .verifyingCenter, "SC-FOLLOW-2", outlivesCase: true),
    duty(.carryOn, .receivingCenter, "SC-CARRY", outlivesCase: true),
  ]

  private static func duty(
    _ duty: CaseDuty, _ owner: CaseSeat, _ rule: String, isHandlingClock: Bool = false,
    outlivesCase: Bool = false
  ) -> Definition {
    Definition(
      duty, owner: owner, isHandlingClock: isHandlingClock, outlivesCase: outlivesCase,
      rules: [choice(rule)])
  }

  private static func window(_ duty: CaseDuty, _ rule: String) -> Definition {
    Definition(duty, .window, owner: nil, rules: [choice(rule)])
  }

  private static func choice(_ rule: String, when: Guard<CaseVocabulary>? = nil) -> Choice {
    Choice(Identifier(unchecked: rule), when: when)
  }
}
