import GovernanceModel

/// What mediation offers to the guards: its consents, and its agreement.
extension CaseVocabulary {
  static func mediate(
    _ detail: MediationStart, by command: CaseCommand, on file: CaseFile?,
    _ offer: inout Offer<CaseVocabulary>
  ) {
    let parties = Set(file.map { Self.parties(in: $0) } ?? [])
    let consenting = Set(detail.consenting)
    var needed = 1
    if case .dispute(let dispute) = file?.subject.matter { needed = dispute.parties }
    offer.facts.insert(
      .hasEveryConsent,
      if: parties.count >= needed && parties.isSubset(of: consenting))
    offer.facts.insert(.hasRefusal, if: !parties.isDisjoint(with: detail.refusing))
    if let unit = command.unit { offer.seats[.mediationBody] = unit }
  }

  static func agree(
    _ detail: MediationAgreement, by command: CaseCommand, on file: CaseFile?,
    _ offer: inout Offer<CaseVocabulary>,
    _ context: Context
  ) {
    offer.facts.insert(.isAgreementInForm, if: detail.isInForm)
    // Where mediation goes on beside the handling, it began later than that state.
    let entered = file?.enteredAt ?? context.now
    let began = max(entered, file?.live(.mediate)?.deadline.start ?? entered).civilDate
    offer.facts.insert(
      .isAgreementDated,
      if: began <= detail.effectiveOn && detail.effectiveOn <= context.now.civilDate)
    offer.facts.insert(.isPeoplesMediation, if: file?.subject.openMediation == .people)
    offer.startsAt[.jointConfirmation] = .start(of: detail.effectiveOn)
    // What is mediated before anybody was sent it is for the body that mediated, should it come back.
    if let file, file.seats[.leadOrgan] == nil, let unit = command.unit {
      offer.seats[.leadOrgan] = unit
    }
  }
}
