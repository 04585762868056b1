import GovernanceModel
import GovernanceWorkflow

/// A change of what a command brings, or of who sends it, by which one guard fails.
struct DetailChange {
  let words: String

  func applied(to attempt: Attempt) throws -> Attempt {
    var changed = attempt
    let now = attempt.scene.now
    switch words {
    case "a resident brings nothing":
      changed.detail = .nothing
      (changed.actor, changed.role, changed.unit) = (WalkTown.stranger, .party, nil)
    case "whoever records it is a party":
      changed.detail = .registration(
        Registration(
          .petition(try Petition(channel: .visit, isNameClear: true, isAddressClear: true)),
          receivedBy: Village.center, parties: [attempt.actor]))
    case "no items": changed.detail = .materials([])
    case "the party does not agree": changed.detail = .settlement(partyAgrees: false)
    case "the other case has ended":
      changed.related = [
        RelatedCase(id: WalkTown.survivor.id, isOpen: false, parties: [Village.resident])
      ]
    case "the other case is another person's":
      changed.related = [
        RelatedCase(id: WalkTown.survivor.id, isOpen: true, parties: [Village.neighbour])
      ]
    case "other facts":
      changed.detail = .merge(MergeTarget(into: WalkTown.survivor.id, hasSameFacts: false))
    case "nobody is named": changed.detail = .accused(AccusedNamed())
    case "for a colleague": changed.detail = .recusal(of: Village.id("colleague"))
    case "six stars": changed.detail = .rating(6)
    case "nobody applies": changed.detail = .confirmation(by: [])
    case "back to whoever hands it over": changed.detail = .handOver(to: attempt.actor)
    case "nothing it rests on": changed.detail = .completion(evidence: [])
    case "a sentence for a code":
      changed.detail = .extensionRequest(ExtensionRequest(by: 30, reason: "他说太难"))
    case "told tomorrow":
      changed.detail = .extensionGrant(notifiedAt: now.advanced(byHours: 24))
    case "it has returned it before":
      var trial = try Trial.petition()
      try trial.returnOrder()
      try trial.dispatch()
      changed.scene = try Scene(trial)
    case "from two tiers up":
      changed.unit = WalkTown.cityCenter
      changed.actor = WalkTown.person(attempt.role, at: WalkTown.cityCenter)
    default: return try OversightChange(words: words).applied(to: attempt) ?? longer(attempt)
    }
    return changed
  }

  private func longer(_ attempt: Attempt) throws -> Attempt {
    var changed = attempt
    changed.detail =
      try assessment ?? consultation ?? order ?? result(attempt) ?? mediation(attempt)
      ?? office ?? { throw GuardChange.Unknown(change: words) }()
    return changed
  }

  private var assessment: CaseDetail? {
    switch words {
    case "no class": .assessed(nil)
    case "duplicates not searched":
      .assessment(
        Assessment(
          petitionClass: .claim(.route6), severity: .ordinary, complexity: .general,
          searchedDuplicates: false))
    case "an accusation open to all": .assessed(.accusation)
    case "route four": .assessed(.claim(.route4))
    default: nil
    }
  }

  private var consultation: CaseDetail? {
    switch words {
    case "an organ in the chair":
      .consultation(Consultation(chair: Village.police, inviting: [Village.landOffice]))
    case "half of them came":
      .conclusion(
        ConsultationConclusion(
          present: [Village.police], members: [WalkTown.person(.handler, at: Village.police)]))
    default: nil
    }
  }

  private var order: CaseDetail? {
    func order(_ lead: UnitReference, _ isCompetent: Bool, _ due: CivilDate?) -> CaseDetail {
      .order(
        WorkOrder(id: Village.id("order-2"), lead: lead, isLeadCompetent: isCompetent, due: due))
    }
    switch words {
    case "not competent": return order(WalkTown.farOrgan, false, nil)
    case "later than the law": return order(WalkTown.farOrgan, true, day("2027-03-01"))
    case "the lead it had": return order(Village.landOffice, true, nil)
    default: return nil
    }
  }

  private func result(_ attempt: Attempt) -> CaseDetail? {
    let now = attempt.scene.now
    func result(
      _ document: ResultDocument = .opinion, rests: Bool = true, heard: Bool = true,
      investigated: Bool = true
    ) -> CaseDetail {
      .submission(
        Submission(
          document, evidence: rests ? [Village.id("evidence-1")] : [], heardPetitioner: heard,
          investigatedFacts: investigated))
    }
    func delivery(proof: String? = "receipt-1", _ moment: Instant, rights: Bool = true)
      -> CaseDetail
    {
      .delivery(
        Delivery(proof: proof.map { Village.id($0) }, receivedAt: moment, statesRights: rights))
    }
    switch words {
    case "nobody was heard": return result(heard: false)
    case "nothing was looked into": return result(investigated: false)
    case "another document": return result(.decision)
    case "no evidence": return result(rests: false)
    case "no proof": return delivery(proof: nil, now)
    case "received tomorrow": return delivery(now.advanced(byHours: 24))
    case "no word on rights": return delivery(now, rights: false)
    default: return nil
    }
  }

  private func mediation(_ attempt: Attempt) -> CaseDetail? {
    func agreement(on day: CivilDate, signed: Bool = true) -> CaseDetail {
      .agreement(
        MediationAgreement(
          .written, effectiveOn: day, isSignedByAll: signed, isRecordedByMediator: true,
          isSealed: true))
    }
    let now = attempt.scene.now
    switch words {
    case "nobody consents": return .mediation(MediationStart(.people, consenting: []))
    case "a party also refuses":
      return .mediation(
        MediationStart(.people, consenting: [Village.resident], refusing: [Village.resident]))
    case "not signed": return agreement(on: now.civilDate, signed: false)
    case "agreed tomorrow": return agreement(on: now.advanced(byHours: 24).civilDate)
    default: return nil
    }
  }

  private var office: CaseDetail? {
    switch words {
    case "another organ": .reviewRequest(ReviewRequest(to: Village.police))
    case "another center": .custody(to: WalkTown.farCenter)
    case "the lead supports itself": .support(Village.landOffice)
    default: nil
    }
  }
}
