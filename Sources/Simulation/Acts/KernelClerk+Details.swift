import GovernanceModel
import GovernanceWorkflow

/// What the acts bring whose details say more than a fact or two.
extension KernelClerk {
  func register(_ act: SimulatedAct, _ item: SimulatedCase, _ command: inout KernelCommand) {
    let matter = item.matter
    command.facts |= Facts.registration
    if matter.kind == .petition { command.facts |= Facts.petition }
    if matter.kind == .dispute { command.facts |= Facts.dispute }
    switch offices[Int(matter.receiver)].office.capacity {
    case .petitionOffice: command.facts |= Facts.petitionOffice
    case .organ: command.facts |= Facts.organ
    default: break
    }
    command.brings = [
      .seat(Places.receivingCenter, matter.receiver),
      .seat(Places.verifyingCenter, matter.receiver),
      .bond(KernelBond(Places.firstAsked, of: .actor(act.actor))),
    ]
    for party in 0..<matter.parties {
      let actor = self.party(Int32(party), of: act.index)
      command.brings.append(.bond(KernelBond(Places.party, of: .actor(actor))))
    }
  }

  /// The number of a party; no case has more than two.
  func party(_ number: Int32, of index: Int32) -> Int32 { workers + index * 2 + number }

  func assess(_ matter: SimulatedMatter, _ command: inout KernelCommand) {
    command.facts |= Facts.assessment
    switch matter.petitionClass {
    case nil: break
    case .suggestion: command.facts |= Facts.suggestion
    case .accusation: command.facts |= Facts.accusation
    case .claim(.route1), .claim(.route2), .claim(.route3): command.facts |= Facts.routesOneToThree
    case .claim(.route4), .claim(.route5): command.facts |= Facts.routesFourOrFive
    case .claim(.route6): command.facts |= Facts.routeSix
    }
    if matter.kind == .dispute, matter.isMediable { command.facts |= Facts.mediable }
    if matter.isMajor { command.facts |= Facts.major }
    let isForMany = matter.kind != .serviceRequest && matter.people >= consultationPeople
    if matter.isMajor || isForMany { command.facts |= Facts.consultation }
    switch matter.complexity {
    case .simple: command.facts |= Facts.simple
    case .general: command.facts |= Facts.general
    case .complex: command.facts |= Facts.complex
    }
  }

  func dispatch(_ act: SimulatedAct, _ item: SimulatedCase, _ command: inout KernelCommand) {
    command.facts |= Facts.order
    let office = offices[Int(act.other)].office
    if office.capacity != .centerOnly { command.facts |= Facts.leadOrgan }
    if item.leads.contains(act.other) { command.facts &= ~Facts.newLead }
    if isWithinLaw(act, item) { command.facts |= Facts.dueWithinLaw }
    command.brings = [.seat(Places.leadOrgan, act.other), .seat(Places.sender, act.unit)]
  }

  private func isWithinLaw(_ act: SimulatedAct, _ item: SimulatedCase) -> Bool {
    guard let due = act.orderDay else { return item.file.facts & Facts.routesFourOrFive == 0 }
    return act.at.civilDate <= due && item.file.facts & Facts.routeSix == 0
  }

  func notify(_ act: SimulatedAct, _ item: SimulatedCase, _ command: inout KernelCommand) {
    command.facts |= Facts.proof
    let seats = item.file.seats
    let isReceiver = act.unit == seats[Int(Places.receivingCenter)]
    let isLead = act.unit == seats[Int(Places.leadOrgan)]
    let isMediator = act.unit == seats[Int(Places.mediationBody)]
    switch act.question {
    case .acceptance where isLead: command.facts |= Facts.answersAcceptance
    case .intake where isReceiver: command.facts |= Facts.answersIntake
    case .refusal where isReceiver: command.facts |= Facts.tellsReason
    case .destination where isReceiver: command.facts |= Facts.tellsDestination
    case .incident where isReceiver: command.facts |= Facts.tellsIncident
    case .otherRoutes where isReceiver || isMediator: command.facts |= Facts.tellsOtherRoutes
    default: break
    }
  }

  func take(_ act: SimulatedAct, _ item: SimulatedCase, _ command: inout KernelCommand) {
    let seats = item.file.seats
    let own = seats[Int(Places.receivingCenter)]
    if item.file.facts & Places.custodyOffered != 0, seats[Int(Places.offeredCenter)] == act.unit {
      command.facts |= Facts.offeredHere
    }
    if own >= 0, offices[Int(own)].superior == act.unit { command.facts |= Facts.actorAbove }
    command.brings = [
      .seat(Places.receivingCenter, act.unit), .seat(Places.verifyingCenter, act.unit),
    ]
    if seats[Int(Places.sender)] >= 0, seats[Int(Places.sender)] == own {
      command.brings.append(.seat(Places.sender, act.unit))
    }
  }

  /// An extension moves the clock as its rule allows; the rule is asked, not this file.
  func grant(_ act: SimulatedAct, _ item: SimulatedCase, _ command: inout KernelCommand) {
    command.facts |= Facts.proof
    let running = Places.designated.first { item.file.live & (1 << UInt64($0)) != 0 }
    guard let clock = running, item.extensionDays > 0 else { return }
    command.facts |= Facts.movesClock
    guard let entry = item.file.duties.last(where: { $0.duty == clock && $0.phase != .ended }),
      let rule = law.rule(
        Identifier(unchecked: CaseDuty.order.codes[Int(clock)].rawValue),
        on: entry.start.civilDate)
    else {
      command.brings.append(.move(clock, nil, isAllowed: false))
      return
    }
    let granted = DeadlineExtension(
      amount: item.extensionDays, requestedAt: item.extensionMoment,
      requestedBy: Self.name(item.extensionAskedBy), approvedBy: Self.name(act.actor),
      approver: .unitHead, reason: "complex", notifiedAt: act.at)
    switch DeadlineClock(rule: rule, start: entry.start).changed(
      by: .extended(granted), calendar: calendar)
    {
    case .changed(let moved):
      command.brings.append(.move(clock, moved.deadline(on: calendar).due, isAllowed: true))
    case .refused: command.brings.append(.move(clock, nil, isAllowed: false))
    }
  }

  private static func name(_ actor: Int32) -> Actor.ID { Identifier(unchecked: "w\(actor)") }
}
