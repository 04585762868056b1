import GovernanceModel
import GovernanceWorkflow

extension DeskWalk {
  private static let leads = [Village.landOffice, Village.police, Village.committee]
  private static let people: [Actor.ID] = ["land", "intake", "verifier", "mediator", "land-head"]
    .map {
      Village.id($0)
    }

  /// What an act brings with it, good enough most of the time.
  mutating func detail(of action: CaseAction, in file: CaseFile) -> CaseDetail {
    let now = trial.clock.now
    switch action {
    case .askMaterial, .bringMaterial: return .materials(["id-card"])
    case .settleOnSpot: return .settlement(partyAgrees: true)
    case .assess, .reclassify: return assessment(of: file)
    case .convene:
      return .consultation(Consultation(chair: Village.otherCenter, inviting: [Village.police]))
    case .conclude:
      return .conclusion(
        ConsultationConclusion(present: [Village.police], members: [Village.id("police")]))
    case .decline: return .declination(.outOfScope)
    case .referOut: return .referral(Referral(to: Village.cityLand, isOutside: true))
    case .merge: return .merge(MergeTarget(into: Village.id("case-0"), hasSameFacts: true))
    case .dispatch, .replaceLead:
      return .order(
        WorkOrder(
          id: Village.id("order-\(source.next(1000))"), lead: source.pick(Self.leads),
          isLeadCompetent: true,
          due: source.next(2) == 0 ? CivilDate(dayNumber: now.civilDate.dayNumber + 9) : nil))
    case .giveNotice:
      let questions: [Notice.Question] = [
        .intake, .acceptance, .refusal, .destination, .otherRoutes,
      ]
      return .notice(Notice(answering: source.pick(questions), proof: Village.id("proof-1")))
    case .startMediation:
      return .mediation(
        MediationStart(.people, consenting: [Village.resident, Village.neighbour]))
    case .agree:
      return .agreement(
        MediationAgreement(
          .written, effectiveOn: now.civilDate, isSignedByAll: true, isRecordedByMediator: true,
          isSealed: true))
    case .submit:
      return .submission(
        Submission(
          source.pick([.opinion, .reply, .decision, .report, .agreement]),
          evidence: [Village.id("evidence-1")], heardPetitioner: true, investigatedFacts: true))
    case .verify: return .verification(.party)
    case .deliver, .decideReview, .decideReReview:
      return .delivery(
        Delivery(proof: Village.id("receipt-1"), receivedAt: now, statesRights: true))
    case .reopen: return .reopening(.breach)
    default: return overlay(action, in: file, now)
    }
  }

  private mutating func overlay(
    _ action: CaseAction, in file: CaseFile, _ now: Instant
  ) -> CaseDetail {
    switch action {
    case .requestReview, .requestReReview:
      let decided = file.seats[.reviewOrgan] != nil || file.seats[.leadOrgan] == Village.police
      return .reviewRequest(ReviewRequest(to: decided ? Village.cityLand : Village.countyLand))
    case .requestExtension:
      return .extensionRequest(ExtensionRequest(by: 5, reason: "complex"))
    case .grantExtension: return .extensionGrant(notifiedAt: now)
    case .ascend: return .custody(to: source.pick([Village.county, Village.center]))
    case .descend: return .custody(to: source.pick([Village.hamlet, Village.otherCenter]))
    case .nameAccused:
      return .accused(
        source.next(2) == 0
          ? AccusedNamed([source.pick(Self.people)])
          : AccusedNamed(units: [source.pick([Village.center, Village.landOffice, Village.hamlet])])
      )
    case .recuse: return .recusal(of: source.pick(Self.people))
    case .addSupport, .excuseOrder: return .support(source.pick(Self.leads))
    case .completeOrder: return .completion(evidence: [Village.id("evidence-2")])
    case .offerHandOver:
      return .handOver(to: source.pick([Village.id("dispatcher"), Village.id("assessor")]))
    case .rateService: return .rating(4)
    case .applyConfirmation: return .confirmation(by: [Village.resident, Village.neighbour])
    default: return .nothing
    }
  }

  private mutating func assessment(of file: CaseFile) -> CaseDetail {
    var given: PetitionClass?
    if case .petition = file.subject.matter {
      given = source.pick([
        .claim(.route6), .claim(.route6), .claim(.route4), .claim(.route1), .suggestion,
        .accusation,
      ])
    }
    return .assessment(
      Assessment(
        petitionClass: given, severity: source.next(4) == 0 ? .major : .ordinary,
        complexity: source.pick([.simple, .general, .complex]), searchedDuplicates: true,
        isRestricted: true,
        accused: source.next(8) == 0 ? [source.pick(Self.people)] : []))
  }
}
