import GovernanceModel

/// What the acts beside the loop offer to the guards: representatives, whistles, supervision,
/// substitution and the appointment of mediators.
extension CaseVocabulary {
  /// Nobody takes back, or asks a court for, what others share, without them.
  static func declare(
    _ people: [Actor.ID], on file: CaseFile?, _ offer: inout Offer<CaseVocabulary>
  ) {
    let parties = Set(file.map { Self.parties(in: $0) } ?? [])
    offer.facts.insert(.isJoint, if: !parties.isEmpty && parties.isSubset(of: people))
  }

  /// A hazard is there whoever reported it; everything else belongs to the people who brought it.
  static func isWithdrawable(_ matter: Matter) -> Bool {
    if case .incident = matter { false } else { true }
  }

  /// It is a delegation that is too large, never the group: those who are not named keep their rights.
  static func represent(
    _ people: [Actor.ID], on file: CaseFile?, _ offer: inout Offer<CaseVocabulary>
  ) {
    guard case .petition(let petition) = file?.subject.matter else { return }
    let most = min(Petition.mostDelegates, petition.people)
    let isLawful = Set(people).count == people.count && !people.isEmpty && people.count <= most
    offer.facts.insert(.isDelegationLawful, if: isLawful)
    offer.facts.insert(.isMemberBarred, if: people.contains { isBarred($0, on: file) })
    offer.bonds = people.map { Bond(.party, of: $0) }
  }

  static func whistle(
    _ call: WhistleCall, by command: CaseCommand, on file: CaseFile?,
    _ offer: inout Offer<CaseVocabulary>, _ context: Context
  ) {
    let called = Set(call.called)
    let isNew = call.called.allSatisfy { file?.subject.calls[$0] == nil && $0 != command.unit }
    offer.facts.insert(
      .callsOffices, if: !called.isEmpty && called.count == call.called.count && isNew)
    offer.facts.insert(.isRequestedByOther, if: call.requestedBy != command.actor)
    offer.mentions = call.called
    reach(call.called, on: file, &offer, context)
  }

  /// What may be imposed on a duty, and what was imposed by mistake.
  static func supervise(
    _ duty: CaseDuty, _ level: Supervision, by command: CaseCommand, on file: CaseFile?,
    _ offer: inout Offer<CaseVocabulary>, _ context: Context
  ) {
    guard let file, let entry = file.live(duty) else { return }
    if command.action == .supervise {
      offer.facts.insert(.raisesSupervision, if: level > entry.supervision)
      offer.raises = [duty: level]
      return
    }
    guard let card = entry.card(level) else { return }
    offer.annuls = [duty: level]
    offer.facts.insert(.annulsSupervision)
    offer.facts.insert(.didImpose, if: card.imposedBy == command.actor)
    // What time imposed, it imposed for the receiving center.
    guard let imposing = card.unit ?? file.seats[.receivingCenter], let unit = command.unit else {
      return
    }
    // It may have left the case since, and is still to be looked up.
    offer.mentions = [imposing]
    let tiers = [imposing] + context.directory.offices(above: imposing)
    offer.facts.insert(.isImposingTier, if: tiers.contains(unit))
  }

  static func substitute(
    _ detail: Substitution, by command: CaseCommand, on file: CaseFile?,
    _ parameters: ProcedureParameters<CaseVocabulary>, _ offer: inout Offer<CaseVocabulary>,
    _ context: Context
  ) {
    offer.people = [detail.absent, detail.substitute]
    offer.bonds = [Bond(.substituteFor, of: detail.substitute)]
    let today = context.now.civilDate
    let latest = today.advanced(byDays: parameters[.mostSubstitutionDays])
    offer.facts.insert(.isAbsenceBounded, if: today <= detail.through && detail.through <= latest)
    offer.facts.insert(.isOwnOffice, if: detail.unit == command.unit)
    let post = Post(role: detail.role.rawValue, at: detail.unit)
    offer.facts.insert(
      .isHeldByAbsent, if: context.directory.actor(detail.absent)?.holds(post) ?? false)
    let near = Set([detail.unit] + context.directory.offices(above: detail.unit))
    let isNear =
      context.directory.actor(detail.substitute)?.posts.contains { near.contains($0.unit) } ?? false
    let isFree =
      isNear && detail.substitute != detail.absent && detail.substitute != command.actor
      && !isBarred(detail.substitute, on: file) && !isParty(detail.substitute, of: file)
      && !worksForExcluded(detail.substitute, on: file, in: context.directory)
    offer.facts.insert(.isSubstituteFree, if: isFree)
  }

  static func appoint(
    _ mediator: Mediator, on file: CaseFile?, _ offer: inout Offer<CaseVocabulary>,
    _ context: Context
  ) {
    offer.people = [mediator.actor]
    offer.facts.insert(
      .isMediatorFree,
      if: !isBarred(mediator.actor, on: file) && !isParty(mediator.actor, of: file)
        && !worksForExcluded(mediator.actor, on: file, in: context.directory)
        && file?.subject.mediators.contains(mediator) == false)
  }

  private static func isBarred(_ actor: Actor.ID, on file: CaseFile?) -> Bool {
    vetoes.contains { file?.isBound(Bond($0, of: actor)) ?? false }
  }

  static func isParty(_ actor: Actor.ID, of file: CaseFile?) -> Bool {
    file?.isBound(Bond(.party, of: actor)) ?? false
  }
}

extension CaseVocabulary {
  /// In this case, in that post, until that day; a substitute has nobody stand in for them.
  public static func isSubstitute(
    _ command: CaseCommand, on file: CaseFile, in context: Context
  ) -> Bool {
    let today = context.now.civilDate
    return file.subject.substitutions.contains { detail in
      detail.substitute == command.actor && detail.role == command.role
        && detail.unit == command.unit && today <= detail.through
    }
  }
}
