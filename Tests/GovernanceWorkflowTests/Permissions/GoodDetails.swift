import GovernanceModel
import GovernanceWorkflow

/// What an act brings with it where nothing is wrong with it.
enum GoodDetails {
  static func of(
    _ action: CaseAction, in scene: Scene, by actor: Actor.ID, at unit: UnitReference?
  ) throws -> [CaseDetail] {
    let now = scene.now
    switch action {
    case .register:
      let petition = try Petition(channel: .visit, isNameClear: true, isAddressClear: true)
      return [
        .registration(
          Registration(
            .petition(petition), receivedBy: Village.center, parties: [Village.resident]))
      ]
    case .askMaterial, .bringMaterial: return [.materials(["id-copy"])]
    case .settleOnSpot: return [.settlement(partyAgrees: true)]
    case .assess, .reclassify: return [.assessed()]
    case .convene:
      return [
        .consultation(
          Consultation(
            chair: Village.otherCenter, inviting: [Village.landOffice, Village.police]))
      ]
    case .conclude:
      return [
        .conclusion(
          ConsultationConclusion(
            present: [Village.landOffice, Village.police],
            members: [WalkTown.person(.handler, at: Village.police)]))
      ]
    case .decline: return [.declination(.outOfScope)]
    case .referOut: return [.referral(Referral(to: WalkTown.farOrgan, isOutside: true))]
    case .merge: return [.merge(MergeTarget(into: WalkTown.survivor.id, hasSameFacts: true))]
    case .dispatch, .replaceLead: return [.order(to: WalkTown.farOrgan)]
    case .giveNotice:
      return Notice.Question.allCases.map {
        .notice(Notice(answering: $0, proof: Village.id("letter-1")))
      }
    case .startMediation:
      return [.mediation(MediationStart(.people, consenting: [Village.resident]))]
    case .agree: return [.agreement(signed: now)]
    case .submit:
      return [
        .submission(
          Submission(
            .opinion, evidence: [Village.id("evidence-1")], heardPetitioner: true,
            investigatedFacts: true))
      ]
    case .verify: return [.verification(.party)]
    case .deliver, .decideReview, .decideReReview: return [.delivered(at: now)]
    case .reopen: return [.reopening(.breach)]
    default: return overlay(action, in: scene, by: actor, at: unit)
    }
  }

  private static func overlay(
    _ action: CaseAction, in scene: Scene, by actor: Actor.ID, at unit: UnitReference?
  ) -> [CaseDetail] {
    let isBarred = scene.file?.seats[.reviewOrgan] != nil
    switch action {
    case .requestReview:
      return [
        .reviewRequest(
          ReviewRequest(to: isBarred ? Village.cityLand : Village.countyLand))
      ]
    case .requestReReview:
      let isRunning = scene.file?.state == .underReReview
      return [
        .reviewRequest(
          ReviewRequest(to: isRunning ? WalkTown.provinceLand : Village.cityLand))
      ]
    case .addSupport: return [.support(WalkTown.farOrgan)]
    case .excuseOrder: return [.support(Village.police)]
    case .completeOrder: return [.completion(evidence: [Village.id("e-1")])]
    case .offerHandOver: return [.handOver(to: Village.id("new-hand"))]
    case .requestExtension:
      return [.extensionRequest(ExtensionRequest(by: 30, reason: "complex"))]
    case .grantExtension: return [.extensionGrant(notifiedAt: scene.now)]
    case .suspend: return [.suspension(ground: "appraisal")]
    case .ascend: return [.custody(to: Village.county)]
    case .descend: return [.custody(to: Village.hamlet)]
    case .recuse: return [.recusal(of: actor)]
    case .nameAccused: return [.accused(AccusedNamed(units: [WalkTown.farOrgan]))]
    case .applyConfirmation: return [.confirmation(by: [Village.resident])]
    case .rateService: return [.rating(5)]
    default: return [oversight(action, by: actor, at: unit)]
    }
  }

  private static func oversight(
    _ action: CaseAction, by actor: Actor.ID, at unit: UnitReference?
  ) -> CaseDetail {
    switch action {
    case .nameRepresentatives: .representatives([Village.id("delegate")])
    case .whistle:
      .whistle(
        WhistleCall(.residentDemand, to: [WalkTown.farOrgan], requestedBy: Village.id("clerk")))
    case .rate: .whistleRating(Village.police, 5)
    case .supervise: .supervision(of: .tellReason, .notice)
    case .annulSupervision: .supervision(of: .tellReason, .yellow)
    case .substitute: .substitution(at: unit ?? Village.center)
    case .revealIdentity: .reveal(for: .handling)
    case .appointMediator:
      .appointment(Mediator(Village.id("elder"), as: .villageElder, appointedFor: .people))
    default: .nothing
    }
  }
}

extension CaseDetail {
  /// Somebody of an office who stands in for its handler, until a day soon after the scenes begin.
  static func substitution(
    at unit: UnitReference, of absent: CaseRole = .handler, by substitute: CaseRole = .auditor,
    through day: CivilDate? = nil
  ) -> CaseDetail {
    .substitution(
      Substitution(
        of: WalkTown.person(absent, at: unit), by: WalkTown.person(substitute, at: unit),
        as: .handler, at: unit, through: day ?? GovernanceWorkflowTests.day("2026-03-20")))
  }
}
