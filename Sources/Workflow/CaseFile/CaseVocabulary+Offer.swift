import GovernanceModel

/// What each command of a case offers to the guards.
extension CaseVocabulary {
  /// The facts, seats, relations and dates that a command offers.
  public static func offer(
    _ command: CaseCommand, on file: CaseFile?, parameters: ProcedureParameters<CaseVocabulary>,
    in context: Context
  ) -> Offer<CaseVocabulary> {
    var offer = Offer<CaseVocabulary>()
    offer.facts.insert(.givesReason, if: command.gives("reason"))
    offer.facts.insert(.givesStatement, if: command.gives("statement"))
    offer.facts.insert(.givesDeclaration, if: command.gives("declaration"))
    // Where a matter is referred to is an office that can be compared with the accused; a refusal may
    // name any place in words.
    offer.facts.insert(
      .givesDestination, if: command.action == .decline && command.gives("destination"))
    offer.facts.insert(.givesRecord, if: command.gives("record"))
    if let file {
      offer.facts.insert(.isKindSettledOnSpot, if: isSettledOnSpot(file.subject.matter))
      offer.facts.insert(.isWithdrawable, if: isWithdrawable(file.subject.matter))
      offer.facts.insert(.mustLeave, if: mustLeave(file, in: context.directory))
      let reviewer = file.seats[.reviewOrgan]
      offer.facts.insert(
        .isReviewerBarred, if: reviewer.map { isUnderAccused($0, on: file, context) } ?? false)
      let asked = file.subject.firstAsked
      offer.facts.insert(.isFirstAsked, if: asked.holder == command.actor)
      offer.facts.insert(.isHandOverMine, if: asked.offeredTo == command.actor)
      offer.facts.insert(.didDecide, if: file.isBound(Bond(.decided, of: command.actor)))
      offer.facts.insert(.hasOrderDay, if: file.subject.order?.due != nil)
      offer.facts.insert(.didHandle, if: file.isBound(Bond(.handled, of: command.actor)))
      if let unit = command.unit {
        offer.facts.insert(.isFirstReturn, if: !file.subject.returnedBy.contains(unit))
        offer.facts.insert(.isCalled, if: file.subject.calls[unit] == .awaited)
      }
    }
    switch command.detail {
    case .nothing: break
    case .registration(let detail): register(detail, by: command, &offer, context)
    case .materials(let items):
      // Codes, not sentences: what is said of a person stands in a field.
      let areCodes = items.allSatisfy { Identifier<Evidence>($0) != nil }
      offer.facts.insert(.listsItems, if: !items.isEmpty && areCodes)
    case .settlement(let agrees):
      offer.facts.insert(.doesPartyAgree, if: agrees)
      if let unit = command.unit { offer.seats[.leadOrgan] = unit }
    case .assessment(let detail):
      assess(detail, on: file, parameters, &offer)
      if command.action == .reclassify { keepStart(of: file, &offer) }
    case .declination: offer.facts.insert(.givesGround)
    case .referral(let detail): refer(detail, on: file, &offer, context)
    case .order(let detail): dispatch(detail, by: command, on: file, &offer, context)
    case .notice(let detail): notify(detail, by: command, on: file, &offer)
    case .mediation(let detail): mediate(detail, by: command, on: file, &offer)
    case .agreement(let detail): agree(detail, by: command, on: file, &offer, context)
    case .submission(let detail): submit(detail, on: file, &offer)
    case .verification: offer.facts.insert(.checkedIndependently)
    case .delivery(let detail):
      offer.facts.insert(.isDeliveryProved, if: detail.proof != nil)
      offer.facts.insert(.statesRights, if: detail.statesRights)
      // A window that began before there was a result, or has not begun, would be no window.
      let since = earliestReceipt(command, on: file, parameters, context)
      offer.facts.insert(
        .isReceiptDated, if: since <= detail.receivedAt && detail.receivedAt <= context.now)
      let window: CaseDuty = command.action == .decideReview ? .requestReReview : .requestReview
      offer.startsAt[window] = detail.receivedAt
    case .reopening: offer.facts.insert(.namesDefect)
    case .reviewRequest(let detail): askReview(detail, by: command, on: file, &offer, context)
    case .consultation(let detail): convene(detail, on: file, &offer, context)
    case .conclusion(let detail): conclude(detail, on: file, parameters, &offer, context)
    case .extensionRequest(let detail):
      // A code, not a sentence: what is said of a person stands in a field.
      let isCode = Identifier<Evidence>(detail.reason) != nil
      // No period is extended by more than any rule could say.
      offer.facts.insert(.givesGround, if: isCode && (1...9999).contains(detail.amount))
    case .extensionGrant(let moment): grant(toldAt: moment, by: command, on: file, &offer, context)
    case .custody(let center): hand(to: center, on: file, &offer, context)
    case .accused(let detail):
      offer.facts.insert(.namesAccused, if: !(detail.people.isEmpty && detail.units.isEmpty))
      offer.facts.insert(.accusesParty, if: accusesParty(detail.people, on: file))
      offer.bonds =
        detail.people.map { Bond(.accused, of: $0) }
        + detail.units.map { Bond(.accusedUnit, of: $0) }
    case .handOver(let actor):
      let asked = file?.subject.firstAsked
      offer.facts.insert(.isNewlyAsked, if: asked.map { !$0.holders.contains(actor) } ?? false)
    case .rating(let stars): offer.facts.insert(.isRated, if: (1...5).contains(stars))
    case .confirmation(let applicants): declare(applicants, on: file, &offer)
    case .withdrawal(let people): declare(people + [command.actor], on: file, &offer)
    case .representatives(let people): represent(people, on: file, &offer)
    case .whistle(let call): whistle(call, by: command, on: file, &offer, context)
    case .whistleRating(let unit, let stars):
      offer.facts.insert(.isRated, if: ReportIn.ratingScale.contains(stars))
      offer.facts.insert(.hasReported, if: file?.subject.calls[unit] == .reported)
    case .supervision(let duty, let level):
      supervise(duty, level, by: command, on: file, &offer, context)
    case .substitution(let detail):
      substitute(detail, by: command, on: file, parameters, &offer, context)
    case .reveal: offer.facts.insert(.namesPurpose)
    case .appointment(let mediator): appoint(mediator, on: file, &offer, context)
    case .merge(let target): merge(target, on: file, &offer, context)
    case .support(let unit): support(unit, by: command, on: file, &offer, context)
    case .completion(let evidence):
      offer.facts.insert(.givesEvidence, if: !evidence.isEmpty)
      if let unit = command.unit { end(unit, on: file, &offer) }
    case .recusal(let actor):
      offer.facts.insert(
        .mayRecuse, if: actor == command.actor || heads(command, actor, on: file, context))
      offer.bonds = [Bond(.recused, of: actor)]
    case .suspension(let ground):
      if let clock = handlingClock(of: file) {
        offer.moves[clock] = .paused(ground, from: day(of: command, context))
      }
    }
    if command.action == .withdraw, case .nothing = command.detail {
      declare([command.actor], on: file, &offer)
    }
    if command.action == .acceptHandOver {
      offer.bonds.append(Bond(.firstAsked, of: command.actor))
    }
    if command.action == .acceptCustody { take(by: command, on: file, &offer, context) }
    moveClocks(by: command, on: file, &offer, context)
    offer.facts.insert(.movesClock, if: !offer.moves.isEmpty)
    offer.facts.insert(.isRemand, if: command.action == .remand)
    if handlingActs.contains(command.action), ![.clock, .dispatcher].contains(command.role) {
      offer.bonds.append(Bond(.handled, of: command.actor))
    }
    if hearingActs.contains(command.action), command.role == .handler {
      offer.bonds.append(Bond(.handled, of: command.actor))
    }
    if decidingActs.contains(command.action) {
      offer.bonds.append(Bond(.decided, of: command.actor))
    }
    if command.action == .accept, let due = file?.subject.order?.due {
      offer.designated = [.ownProcedure: due, .handle: due, .concludePetition: due]
    }
    return offer
  }

  /// A petition is owed a written answer, whoever hears it; what else can be settled is settled.
  private static func isSettledOnSpot(_ matter: Matter) -> Bool {
    switch matter {
    case .petition: false
    case .dispute(let dispute): dispute.nature.isMediable
    case .incident(let incident): incident.kind.isSettledOnSpot
    case .serviceRequest: true
    }
  }

  /// Whoever does one of these has handled the case, and never verifies it.
  private static let handlingActs: Set<CaseAction> = [
    .accept, .submit, .completeOrder, .settleOnSpot, .startMediation, .agree, .endMediation,
  ]

  private static let hearingActs: Set<CaseAction> = [.openHearing, .closeHearing]

  /// Whoever does one of these has looked at the result, and does not look again at a higher instance.
  private static let decidingActs: Set<CaseAction> = [.verify, .sendBack, .decideReview, .remand]

  /// The earliest moment at which a result can have been received.
  ///
  /// Not before there was one, and no further back than an act may be dated: a window that is over when
  /// it begins would be none.
  private static func earliestReceipt(
    _ command: CaseCommand, on file: CaseFile?, _ parameters: ProcedureParameters<CaseVocabulary>,
    _ context: Context
  ) -> Instant {
    if command.action != .deliver { return command.occurredAt ?? context.now }
    let capped = context.now.advanced(byHours: -parameters.mostBackdatingHours.amount)
    return max(file?.enteredAt ?? capped, capped)
  }

  private static func notify(
    _ detail: Notice, by command: CaseCommand, on file: CaseFile?,
    _ offer: inout Offer<CaseVocabulary>
  ) {
    offer.facts.insert(.givesProof)
    // Each office answers for what it owes itself, and for nothing that another one owes.
    let isReceiver = command.unit == file?.seats[.receivingCenter]
    let isLead = command.unit == file?.seats[.leadOrgan]
    switch detail.answers {
    case .intake: offer.facts.insert(.answersIntake, if: isReceiver)
    case .acceptance: offer.facts.insert(.answersAcceptance, if: isLead)
    case .refusal: offer.facts.insert(.tellsReason, if: isReceiver)
    case .destination: offer.facts.insert(.tellsDestination, if: isReceiver)
    case .incident: offer.facts.insert(.tellsIncident, if: isReceiver)
    case .otherRoutes:
      offer.facts.insert(
        .tellsOtherRoutes, if: isReceiver || command.unit == file?.seats[.mediationBody])
    }
  }

  private static func register(
    _ detail: Registration, by command: CaseCommand, _ offer: inout Offer<CaseVocabulary>,
    _ context: Context
  ) {
    offer.facts.insert(.givesChannel)
    offer.facts.insert(.hasOwnNoticeRules, if: detail.hasOwnNoticeRules)
    switch detail.matter {
    case .petition(let petition):
      offer.facts.insert(.isPetition)
      offer.facts.insert(.isAddressClear, if: petition.isNameClear && petition.isAddressClear)
    case .dispute: offer.facts.insert(.isDispute)
    // Neither has notices of the petition regulation to give, nor a class to be sorted into.
    case .incident, .serviceRequest: break
    }
    let capacity = context.directory.office(detail.receiving)?.capacity
    offer.facts.insert(.isReceivedByPetitionOffice, if: capacity == .petitionOffice)
    offer.facts.insert(.isReceivedByOrgan, if: capacity == .organ)
    offer.seats = [.receivingCenter: detail.receiving, .verifyingCenter: detail.receiving]
    offer.bonds = detail.parties.map { Bond(.party, of: $0) }
    if command.role == .party {
      offer.bonds.append(Bond(.party, of: command.actor))
    } else {
      offer.bonds.append(Bond(.firstAsked, of: command.actor))
      offer.facts.insert(.isRecorderParty, if: detail.parties.contains(command.actor))
    }
  }

  private static func assess(
    _ detail: Assessment, on file: CaseFile?, _ parameters: ProcedureParameters<CaseVocabulary>,
    _ offer: inout Offer<CaseVocabulary>
  ) {
    var people = 0
    switch (file?.subject.matter, detail.petitionClass) {
    case (.petition(let petition), .some(let given)):
      people = petition.people
      offer.facts.insert(.setsClass)
      offer.facts.insert(.isSuggestion, if: given == .suggestion)
      offer.facts.insert(.isAccusation, if: given == .accusation)
      if case .claim(let route) = given { insert(route, &offer) }
    case (.dispute(let dispute), nil):
      people = dispute.people
      offer.facts.insert(.setsClass)
      offer.facts.insert(.isMediable, if: dispute.nature.isMediable)
    case (.incident(let incident), nil):
      people = incident.people ?? 0
      offer.facts.insert(.setsClass)
    case (.serviceRequest, nil): offer.facts.insert(.setsClass)
    default: break
    }
    let isMajor = detail.severity.isGraver(than: .larger)
    offer.facts.insert(.setsSeverity)
    offer.facts.insert(.isMajor, if: isMajor)
    offer.facts.insert(
      .isConsultationTriggered,
      if: isMajor || people >= parameters[.consultationPeople])
    switch detail.complexity {
    case .simple: offer.facts.insert(.isSimple)
    case .general: offer.facts.insert(.isGeneral)
    case .complex: offer.facts.insert(.isComplex)
    }
    offer.facts.insert(.searchedDuplicates, if: detail.searchedDuplicates)
    offer.facts.insert(.isRestricted, if: detail.isRestricted)
    offer.facts.insert(.accusesParty, if: accusesParty(detail.accused, on: file))
    offer.bonds =
      detail.accused.map { Bond(.accused, of: $0) }
      + detail.accusedUnits.map { Bond(.accusedUnit, of: $0) }
  }

  private static func insert(_ route: PetitionRoute, _ offer: inout Offer<CaseVocabulary>) {
    switch route {
    case .route1, .route2, .route3: offer.facts.insert(.isOnRouteOneToThree)
    case .route4, .route5: offer.facts.insert(.isOnRouteFourOrFive)
    case .route6:
      offer.facts.insert(.isOnRouteSix)
      offer.facts.insert(.isMediable)
    }
  }

  private static func refer(
    _ detail: Referral, on file: CaseFile?, _ offer: inout Offer<CaseVocabulary>,
    _ context: Context
  ) {
    offer.facts.insert(.givesDestination)
    // A center or a grid stands in the tree, whatever is said of it.
    let isOrgan = if case .organ = detail.destination { true } else { false }
    offer.facts.insert(.isDestinationOutside, if: detail.isOutside && isOrgan)
    offer.outsiders = [detail.destination]
    offer.facts.insert(
      .isDestinationAccused, if: isUnderAccused(detail.destination, on: file, context))
  }

  private static func submit(
    _ detail: Submission, on file: CaseFile?, _ offer: inout Offer<CaseVocabulary>
  ) {
    offer.facts.insert(.heardPetitioner, if: detail.heardPetitioner)
    offer.facts.insert(.investigatedFacts, if: detail.investigatedFacts)
    offer.facts.insert(.givesEvidence, if: !detail.evidence.isEmpty)
    offer.facts.insert(
      .doesDocumentFit, if: file.map { detail.document.fits($0.subject.matter) } ?? false)
  }
}
