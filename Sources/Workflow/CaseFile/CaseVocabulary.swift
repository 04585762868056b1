public import GovernanceModel

/// The words of the case procedure.
public enum CaseVocabulary: Vocabulary {
  /// Where a case can stand.
  public typealias State = CaseState
  /// What can be done.
  public typealias Action = CaseAction
  /// In which role.
  public typealias Role = CaseRole
  /// What somebody is to the case.
  public typealias Relation = CaseRelation
  /// The places that offices take.
  public typealias Seat = CaseSeat
  /// What guards speak of.
  public typealias Fact = CaseFact
  /// What is owed.
  public typealias Duty = CaseDuty
  /// The numbers of its procedures.
  public typealias Parameter = CaseParameter
  /// What acts bring with them.
  public typealias Detail = CaseDetail
  /// What a case is about.
  public typealias Subject = CaseSubject

  /// The role in which time acts.
  public static var clock: CaseRole { .clock }
  /// The warning before a duty falls due.
  public static var warning: CaseAction { .warn }
  /// The moment a duty falls due.
  public static var lapse: CaseAction { .fallDue }
  /// The rise of supervision.
  public static var supervision: CaseAction { .supervise }
  /// The move of a case to another version of its procedure.
  public static var adoption: CaseAction { .adoptProcedure }
  /// The detail of an act that brings nothing.
  public static var nothing: CaseDetail { .nothing }
  /// Who is barred from acting (信访工作条例, Articles 28 and 30).
  public static var vetoes: [CaseRelation] { [.interested, .accused, .accusedUnit, .recused] }

  /// An office where somebody accused holds a post, or above it, is as good as accused; whose matter it is has an
  /// interest in it.
  public static func vetoes(
    of command: CaseCommand, on file: CaseFile, in context: Context
  ) -> [CaseRelation] {
    guard let unit = command.unit else { return [] }
    if isExcluded(unit, from: file, in: context.directory) { return [.accusedUnit] }
    // Nobody works on their own matter.
    return file.isBound(Bond(.party, of: command.actor)) ? [.interested] : []
  }

  /// Whether an act of that name may bring that detail.
  public static func fits(_ detail: CaseDetail, _ action: CaseAction) -> Bool {
    detail.fits(action)
  }

  /// What the case file and the person tell without a detail.
  public static var settledFacts: [CaseFact] {
    [
      .didHandle, .didDecide, .isFirstReturn, .isKindSettledOnSpot, .isFirstAsked, .isHandOverMine,
      .isOfferedHere, .isActorAbove, .isReceiverAccused, .isCalled, .isWithdrawable, .mustLeave,
      .isReviewerBarred,
    ]
  }

  /// The accused, whose offices no order may reach.
  public static func people(in file: CaseFile) -> [Actor.ID] {
    file.bonds.compactMap { bond in
      if bond.relation == .accused, case .actor(let id) = bond.subject { id } else { nil }
    }
  }

  /// The case into which another one is to be merged.
  public static func related(to command: CaseCommand, on file: CaseFile?) -> [CaseID] {
    if case .merge(let target) = command.detail { [target.survivor] } else { [] }
  }

  /// Everybody whose matter it is, whoever registered it.
  public static func parties(in file: CaseFile) -> [Actor.ID] {
    file.bonds.compactMap { bond in
      if bond.relation == .party, case .actor(let id) = bond.subject { id } else { nil }
    }
  }

  /// The code of what was brought.
  public static func kind(of subject: CaseSubject) -> String { subject.matter.code }

  /// What a case is about after an event.
  public static func subject(
    _ subject: CaseSubject?, after event: Event<CaseVocabulary>
  ) -> CaseSubject? {
    guard var subject else {
      guard case .registration(let registration) = event.detail else { return nil }
      let isClerk = event.role != .party
      return CaseSubject(registration, recordedBy: isClerk ? event.actor : nil)
    }
    switch (event.action, event.detail) {
    case (.dispatch, .order(let order)), (.replaceLead, .order(let order)):
      subject.order = order
      subject.leads.insert(order.lead)
      // A new order is new work, also for an office that has done its part before.
      for unit in order.supports { subject.supports[unit] = .open }
      // Whoever leads now supports nobody.
      subject.supports[order.lead] = nil
    case (.offerHandOver, .handOver(let actor)): subject.firstAsked.offeredTo = actor
    case (.declineHandOver, _): subject.firstAsked.offeredTo = nil
    case (.acceptHandOver, _):
      if let actor = event.actor { subject.firstAsked.holders.append(actor) }
      subject.firstAsked.offeredTo = nil
    case (.rateService, .rating(let stars)): subject.rating = stars
    case (.nameRepresentatives, .representatives(let people)): subject.representatives = people
    case (.whistle, .whistle(let call)): for unit in call.called { subject.calls[unit] = .awaited }
    case (.reportIn, _): if let unit = event.unit { subject.calls[unit] = .reported }
    case (.excuse, _): if let unit = event.unit { subject.calls[unit] = .excused }
    case (.rate, .whistleRating(let unit, let stars)): subject.callRatings[unit] = stars
    case (.substitute, .substitution(let detail)): subject.substitutions.append(detail)
    case (.appointMediator, .appointment(let mediator)): subject.mediators.append(mediator)
    case (.revealIdentity, .reveal(let purpose)):
      guard let actor = event.actor else { return nil }
      subject.disclosures.append(Disclosure(by: actor, for: purpose, at: event.occurredAt))
    case (.addSupport, .support(let unit)): subject.supports[unit] = .open
    case (.excuseOrder, .support(let unit)): subject.supports[unit] = .excused
    case (.completeOrder, _):
      if let unit = event.unit { subject.supports[unit] = .done }
    case (.requestExtension, .extensionRequest(let request)):
      guard let actor = event.actor else { return nil }
      subject.pendingExtension = PendingExtension(
        request: request, requestedAt: event.occurredAt, requestedBy: actor)
    case (.grantExtension, _), (.denyExtension, _), (.reopen, _): subject.pendingExtension = nil
    case (.convene, .consultation(let consultation)): subject.consultation = consultation
    case (.assess, .assessment(let assessment)), (.reclassify, .assessment(let assessment)):
      subject.severity = assessment.severity
      subject.complexity = assessment.complexity
      switch (subject.matter, assessment.petitionClass) {
      case (.petition(let petition), .some(let given)):
        subject.matter = .petition(petition.classified(as: given))
      case (.incident(let incident), _):
        subject.matter = .incident(incident.graded(assessment.severity))
      default: break
      }
    case (.object, _):
      if let unit = event.unit { subject.returnedBy.insert(unit) }
    case (.startMediation, .mediation(let start)):
      let attempt = MediationAttempt(
        kind: start.kind, beganOn: event.occurredAt.civilDate, consents: start.consenting,
        mediators: subject.mediators.filter { $0.appointedFor == start.kind })
      subject.openMediation = start.kind
      subject.mapDispute { $0.opening(attempt) }
    case (.refuseMediation, _), (.withdraw, _): subject.endMediation(.refused)
    case (.endMediation, _), (.referOut, _): subject.endMediation(.failed)
    case (.agree, _): subject.endMediation(.agreed)
    default: break
    }
    return subject
  }
}

extension CaseSubject {
  fileprivate mutating func endMediation(_ outcome: MediationOutcome) {
    guard openMediation != nil else { return }
    openMediation = nil
    mapDispute { $0.ending(outcome) }
  }

  /// A petition may be mediated too; only disputes keep the list of attempts.
  fileprivate mutating func mapDispute(_ change: (Dispute) -> Dispute?) {
    if case .dispute(let dispute) = matter, let changed = change(dispute) {
      matter = .dispute(changed)
    }
  }
}

/// A case file of the case procedure.
public typealias CaseFile = Dossier<CaseVocabulary>
/// An event of a case.
public typealias CaseEvent = Event<CaseVocabulary>
/// A command on a case.
public typealias CaseCommand = Command<CaseVocabulary>
/// What came of a command on a case.
public typealias CaseDecision = Decision<CaseVocabulary>
