import GovernanceModel
import GovernanceWorkflow

/// Who belongs in which list, told case by case from the file alone and from a table written by hand.
struct ListOracle {
  let file: CaseFile
  let procedure: CompiledProcedure<CaseVocabulary>
  let now: Instant

  private var isOpen: Bool { !procedure.isTerminal(file.state) }

  private static let vetoes: [CaseRelation] = [.interested, .accused, .accusedUnit, .recused]

  private func isBarred(_ subject: Bond<CaseVocabulary>.Subject) -> Bool {
    Self.vetoes.contains { file.isBound(Bond($0, of: subject)) }
  }

  private func isBarred(_ clerk: DeskWalk.Clerk) -> Bool {
    let isOwn = clerk.unit != nil && file.isBound(Bond(.party, of: clerk.actor))
    return isOwn || isBarred(.actor(clerk.actor))
  }

  /// Barred itself, or under somebody accused; but where nobody above the receiving center is left, those on the
  /// way keep the case that are not accused themselves.
  private func isBarred(office: UnitReference) -> Bool {
    if isBarred(.unit(office)) || isAccused(office) { return true }
    guard way(from: office).contains(where: isAccused) else { return false }
    guard let own = file.seats[.receivingCenter], let top = way(from: own).last else { return true }
    return !(isAccused(top) && way(from: own).contains(office))
  }

  private func way(from office: UnitReference) -> [UnitReference] {
    [office] + Village.directory.offices(above: office)
  }

  private func isAccused(_ office: UnitReference) -> Bool {
    file.bonds.contains { bond in
      switch (bond.relation, bond.subject) {
      case (.accusedUnit, .unit(office)): true
      case (.accused, .actor(let id)):
        Village.directory.actor(id)?.posts.contains { $0.unit == office } ?? false
      default: false
      }
    }
  }

  func isMine(_ clerk: DeskWalk.Clerk) -> Bool {
    guard isOpen else { return false }
    guard let unit = clerk.unit else { return file.isBound(Bond(.party, of: clerk.actor)) }
    let isAtWork = [CaseRelation.handled, .decided].contains {
      file.isBound(Bond($0, of: clerk.actor))
    }
    return !isBarred(clerk) && !isBarred(office: unit)
      && (isAtWork || file.subject.firstAsked.holder == clerk.actor)
  }

  private func owed(by unit: UnitReference) -> [DutyEntry<CaseVocabulary>] {
    file.liveDuties.filter { entry in
      let owners: [CaseDuty: CaseSeat] = [
        .assess: .receivingCenter, .forward: .receivingCenter, .answerIntake: .receivingCenter,
        .dispatch: .receivingCenter, .redispatch: .receivingCenter, .tellReason: .receivingCenter,
        .tellDestination: .receivingCenter, .noticeOfAcceptance: .leadOrgan,
        .concludePetition: .leadOrgan, .receive: .leadOrgan, .handle: .leadOrgan,
        .ownProcedure: .leadOrgan, .decideReview: .reviewOrgan, .decideReReview: .reviewOrgan,
        .consult: .chairCenter, .mediate: .mediationBody, .tellOtherRoutes: .mediationBody,
        .verify: .verifyingCenter, .followUp: .verifyingCenter,
        .followUpLater: .verifyingCenter, .carryOn: .receivingCenter,
      ]
      return owners[entry.duty].map { file.seats[$0] == unit } ?? false
    }
  }

  func isOffices(_ clerk: DeskWalk.Clerk) -> Bool {
    guard let unit = clerk.unit, isOpen, !isBarred(clerk), !isBarred(office: unit)
    else { return false }
    let isSeated = file.seats.contains { seat, seated in
      seated == unit && (seat != .offeredCenter || file.facts.contains(.isCustodyOffered))
    }
    return isSeated || [.open, .done].contains(file.subject.supports[unit])
  }

  func isOverdue(_ clerk: DeskWalk.Clerk) -> Bool {
    guard let unit = clerk.unit, !isBarred(clerk), !isBarred(office: unit) else {
      return false
    }
    return owed(by: unit).contains { $0.phase == .overdue }
  }

  /// Whether the case stands in a list of somebody; the acts that it waits for are noted.
  func holds(_ list: Worklist, _ clerk: DeskWalk.Clerk, _ acts: inout Set<CaseAction>) -> Bool {
    switch list {
    case .mine: return isMine(clerk)
    case .office: return isOffices(clerk)
    case .overdue: return isOverdue(clerk)
    case .awaitingMyAct:
      let waiting = waiting(for: clerk)
      acts.formUnion(waiting)
      return !waiting.isEmpty
    }
  }

  /// The acts of a person in a post that the case waits for.
  func waiting(for clerk: DeskWalk.Clerk) -> [CaseAction] {
    procedure.permittedActions(
      for: clerk.actor, as: clerk.role, at: clerk.unit, on: file, in: Village.context(at: now)
    ).filter { $0.isAllowed && isWaited($0.action, for: clerk) }.map(\.action)
  }

  private func isWaited(_ action: CaseAction, for clerk: DeskWalk.Clerk) -> Bool {
    switch action {
    case .giveNotice:
      let told: Set<CaseDuty> = [
        .answerIntake, .noticeOfAcceptance, .tellReason, .tellDestination, .tellOtherRoutes,
        .carryOn,
      ]
      return clerk.unit.map { owed(by: $0).contains { told.contains($0.duty) } } ?? false
    case .followUp:
      return clerk.unit.map { unit in
        owed(by: unit).contains { $0.duty == .followUp || $0.duty == .followUpLater }
      } ?? false
    default: return isOpen && isWaitedInOpen(action, for: clerk)
    }
  }

  private func isWaitedInOpen(_ action: CaseAction, for clerk: DeskWalk.Clerk) -> Bool {
    switch action {
    case .askMaterial, .bringMaterial, .settleOnSpot, .conclude, .decline, .referOut, .merge,
      .dispatch, .agreeReturn, .accept, .startMediation, .refuseMediation, .endMediation, .agree,
      .submit, .verify, .sendBack, .deliver, .decideReview, .decideReReview, .remand, .close:
      true
    case .refuseReturn, .grantExtension, .denyExtension, .closeHearing, .acceptHandOver,
      .declineHandOver, .acceptCustody:
      true
    case .assess: file.state != .assessed || file.live(.assess) != nil
    case .convene: file.state != .inConsultation
    // A request to the organ above, because of the one that was asked, ends the hearing there.
    case .requestReview, .requestReReview:
      file.state == .fedBack || file.facts.contains(.isHearingOpen)
    case .completeOrder: clerk.unit.map { file.subject.supports[$0] == .open } ?? false
    case .replaceLead: file.state == .dispatched && file.facts.contains(.isObjectionPending)
    default: false
    }
  }
}
