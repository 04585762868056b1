import GovernanceModel
import GovernanceWorkflow

/// Reads the command of an act as the kernel takes it.
///
/// The facts, seats and relations are those that `CaseVocabulary.offer` reads out of the details; a test
/// holds both side by side.
struct KernelClerk {
  let kernel: DecisionKernel
  let calendar: WorkCalendar
  let law: LawBook
  let offices: [SimulatedOffice]
  let directory: KernelDirectory
  let workers: Int32
  /// The acts that count as done, by their places in the procedure.
  let deemed: [(action: UInt8, duty: UInt8)]
  /// The people from which a matter is consulted on.
  let consultationPeople: Int

  /// The command of an act.
  func command(_ act: SimulatedAct, on item: SimulatedCase) -> KernelCommand {
    var command = KernelCommand(
      UInt8(act.action.ordinal), by: act.actor, as: UInt8(act.role.ordinal), at: act.unit,
      occurredAt: act.at, now: act.at)
    command.standsIn = act.standsIn
    if item.file.state >= 0 { command.facts = standing(act, item) }
    read(act, item, &command)
    return command
  }

  /// What the file and whoever acts tell without a detail.
  private func standing(_ act: SimulatedAct, _ item: SimulatedCase) -> UInt128 {
    var facts: UInt128 = 0
    if item.matter.isSettledOnSpot { facts |= Facts.kindSettledOnSpot }
    if item.matter.kind != .incident { facts |= Facts.withdrawable }
    if item.firstAsked >= 0, item.firstAsked == act.actor { facts |= Facts.firstAsked }
    if item.orderDay != nil { facts |= Facts.orderDay }
    if act.unit >= 0, !item.returnedBy.contains(act.unit) { facts |= Facts.firstReturn }
    for bond in item.file.bonds where bond.subject == .actor(act.actor) {
      if bond.relation == Places.decided { facts |= Facts.didDecide }
      if bond.relation == Places.handled { facts |= Facts.didHandle }
    }
    return facts
  }

  private func read(_ act: SimulatedAct, _ item: SimulatedCase, _ command: inout KernelCommand) {
    switch act.action {
    case .register: register(act, item, &command)
    case .askMaterial, .bringMaterial: command.facts |= Facts.items
    case .settleOnSpot:
      command.facts |= Facts.partyAgrees
      command.brings.append(.seat(Places.leadOrgan, act.unit))
      handled(act, &command)
    case .assess: assess(item.matter, &command)
    case .decline: command.facts |= Facts.decline
    case .merge:
      // By then the other case may have come to its end.
      if act.survivor >= 0 { command.facts |= Facts.merger }
    case .referOut: command.facts |= Facts.referral
    case .convene:
      command.facts |= Facts.chair
      command.brings.append(.seat(Places.chairCenter, act.other))
      for unit in act.invited { command.brings.append(.mention(unit)) }
    case .conclude:
      command.facts |= Facts.quorum
      for unit in act.invited { command.brings.append(.mention(unit)) }
    case .dispatch: dispatch(act, item, &command)
    case .accept:
      if act.role != .clock { handled(act, &command) }
      if let day = item.orderDay {
        for duty in Places.designated { command.brings.append(.designated(duty, day)) }
      }
    case .giveNotice: notify(act, item, &command)
    case .startMediation:
      command.facts |= Facts.consents
      command.brings.append(.seat(Places.mediationBody, act.unit))
      handled(act, &command)
    case .endMediation:
      command.facts |= Facts.reason
      if act.role != .dispatcher { handled(act, &command) }
    case .agree:
      command.facts |= Facts.agreement
      command.brings.append(.begin(Places.jointConfirmation, .start(of: act.at.civilDate)))
      handled(act, &command)
    case .requestExtension: command.facts |= Facts.extensionRequest
    case .grantExtension: grant(act, item, &command)
    case .submit:
      command.facts |= Facts.submission
      handled(act, &command)
    case .verify:
      command.facts |= Facts.verification
      decided(act, &command)
    case .sendBack:
      command.facts |= Facts.reason
      decided(act, &command)
    case .deliver, .decideReview, .decideReReview:
      command.facts |= Facts.delivery
      let window = act.action == .decideReview ? Places.reReviewWindow : Places.reviewWindow
      command.brings.append(.begin(window, act.at))
      if act.action == .decideReview { decided(act, &command) }
    case .requestReview, .requestReReview:
      command.facts |= Facts.oneLevelUp
      command.brings.append(.seat(Places.reviewOrgan, act.other))
    case .remand:
      command.facts |= Facts.remand
      decided(act, &command)
    case .followUp: command.facts |= Facts.record
    case .applyConfirmation: command.facts |= Facts.joint
    case .withdraw: command.facts |= Facts.declaration
    case .ascend:
      // An organ stands above the petition office, and takes no custody.
      command.facts |= act.other >= 0 && isCenter(act.other) ? Facts.tierAbove : Facts.reason
      command.brings.append(.seat(Places.offeredCenter, act.other))
    case .acceptCustody: take(act, item, &command)
    case .substitute:
      command.facts |= Facts.substitution
      command.brings.append(
        .bond(KernelBond(Places.substituteFor, of: .actor(act.substitute))))
    case .object, .agreeReturn, .refuseReturn: command.facts |= Facts.reason
    default: break
    }
  }

  func isCenter(_ office: Int32) -> Bool {
    if case .center = offices[Int(office)].office.unit { true } else { false }
  }

  private func handled(_ act: SimulatedAct, _ command: inout KernelCommand) {
    command.brings.append(.bond(KernelBond(Places.handled, of: .actor(act.actor))))
  }

  private func decided(_ act: SimulatedAct, _ command: inout KernelCommand) {
    command.brings.append(.bond(KernelBond(Places.decided, of: .actor(act.actor))))
  }

  /// The command of the clock for an act that counts as done.
  func deemed(
    _ trigger: KernelTrigger, on file: KernelCase, _ matter: SimulatedMatter,
    orderDay: CivilDate?
  ) -> KernelCommand? {
    guard case .deemed(let place) = trigger.kind, deemed.indices.contains(place) else { return nil }
    let isEndOfDay = file.duties.contains { entry in
      entry.duty == deemed[place].duty && entry.due?.endOfDay != nil
        && entry.due?.instant == trigger.at
    }
    // What runs out with a day was done on that day.
    let at = isEndOfDay ? Instant(milliseconds: trigger.at.milliseconds - 1) : trigger.at
    var command = KernelCommand(
      deemed[place].action, by: -1, as: UInt8(CaseRole.clock.ordinal), at: -1, occurredAt: at,
      now: at)
    if matter.isSettledOnSpot { command.facts |= Facts.kindSettledOnSpot }
    if matter.kind != .incident { command.facts |= Facts.withdrawable }
    guard let orderDay else { return command }
    command.facts |= Facts.orderDay
    for duty in Places.designated { command.brings.append(.designated(duty, orderDay)) }
    return command
  }
}
