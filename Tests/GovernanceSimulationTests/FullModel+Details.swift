import GovernanceModel
import GovernanceSimulation
import GovernanceWorkflow
import Testing

/// The details of the simulated acts, as a person would bring them.
extension FullModel {
  func detail(_ act: SimulatedAct, _ item: SimulatedCase) throws -> CaseDetail {
    let matter = item.matter
    let proof: Evidence.ID = Identifier(unchecked: "proof-1")
    switch act.action {
    case .register:
      return .registration(
        Registration(
          try brought(matter), receivedBy: unit(matter.receiver), parties: parties(act, item)))
    case .askMaterial, .bringMaterial: return .materials(["identity-card"])
    case .settleOnSpot: return .settlement(partyAgrees: true)
    case .assess:
      return .assessment(
        Assessment(
          petitionClass: matter.petitionClass, severity: matter.isMajor ? .major : .ordinary,
          complexity: matter.complexity, searchedDuplicates: true,
          isRestricted: matter.petitionClass == .accusation))
    case .decline: return .declination(.outOfScope)
    case .merge: return .merge(MergeTarget(into: id(act.survivor), hasSameFacts: true))
    case .referOut:
      return .referral(
        Referral(to: .organ(Identifier(unchecked: "court-1")), isOutside: true))
    case .convene:
      return .consultation(
        Consultation(chair: unit(act.other), inviting: act.invited.map { unit($0) }))
    case .conclude:
      return .conclusion(
        ConsultationConclusion(
          present: act.invited.map { unit($0) }, members: [Identifier(unchecked: "member-1")]))
    case .dispatch:
      return .order(
        WorkOrder(
          id: Identifier(unchecked: "order-1"), lead: unit(act.other), isLeadCompetent: true,
          due: act.orderDay))
    case .giveNotice:
      return act.question.map { .notice(Notice(answering: $0, proof: proof)) } ?? .nothing
    case .startMediation: return .mediation(MediationStart(.people, consenting: parties(act, item)))
    case .agree:
      return .agreement(
        MediationAgreement(
          .written, effectiveOn: act.at.civilDate, isSignedByAll: true,
          isRecordedByMediator: true, isSealed: true))
    case .requestExtension:
      return .extensionRequest(ExtensionRequest(by: act.extensionDays, reason: "complex"))
    case .grantExtension: return .extensionGrant(notifiedAt: act.at)
    case .submit:
      return .submission(
        Submission(
          document(matter), evidence: [proof], heardPetitioner: true, investigatedFacts: true))
    case .verify: return .verification(.party)
    case .deliver, .decideReview, .decideReReview:
      return .delivery(Delivery(proof: proof, receivedAt: act.at, statesRights: true))
    case .requestReview, .requestReReview: return .reviewRequest(ReviewRequest(to: unit(act.other)))
    case .applyConfirmation: return .confirmation(by: parties(act, item))
    case .withdraw: return .withdrawal(by: parties(act, item))
    case .ascend: return .custody(to: unit(act.other))
    case .substitute:
      return .substitution(
        Substitution(
          of: name(act.absent), by: name(act.substitute),
          as: act.substituteRole ?? act.role, at: unit(act.other), through: act.at.civilDate))
    default: return .nothing
    }
  }

  private func brought(_ matter: SimulatedMatter) throws -> Matter {
    let county = try #require(DivisionCode("520204000000"))
    return switch matter.kind {
    case .petition:
      .petition(
        try Petition(
          channel: .visit, isNameClear: true, isAddressClear: true, people: matter.people))
    case .dispute:
      .dispute(
        try Dispute(
          channel: .visit, parties: matter.parties, people: matter.people,
          nature: matter.isOfMildKind ? .civil : .administrative))
    case .incident:
      .incident(
        try Incident(
          validating: Draft {
            $0.channel = .visit
            $0.kind = matter.isOfMildKind ? .hazard : .publicSafety
            $0.division = county
            $0.people = matter.people
          }))
    case .serviceRequest:
      .serviceRequest(try ServiceRequest(validating: Draft { $0.channel = .visit }))
    }
  }

  private func document(_ matter: SimulatedMatter) -> ResultDocument {
    switch (matter.kind, matter.petitionClass) {
    case (.petition, .suggestion): .reply
    case (.petition, .accusation): .report
    case (.petition, .claim(.route6)): .opinion
    case (.petition, _): .decision
    case (.dispute, _): .failureNotice
    case (.incident, _), (.serviceRequest, _): .reply
    }
  }
}
