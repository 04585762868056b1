import GovernanceModel
import GovernanceWorkflow

/// What comes next in a case, by where it stands: the people's habits, never the procedure's rules.
extension SimulationRun {
  /// Plans the next act of the main course.
  mutating func next(in index: Int32, at now: Int32) {
    let item = cases[Int(index)]
    guard item.file.state >= 0 else { return }
    let seats = item.file.seats
    func seat(_ place: UInt8) -> Int32 { seats.isEmpty ? -1 : seats[Int(place)] }
    let receiving = seat(Places.receivingCenter)
    switch CaseState.order.codes[Int(item.file.state)] {
    case .registered: afterRegistration(index, item, receiving, at: now)
    case .awaitingMaterial:
      let days = wait(rates.materialDays, .material, index)
      resident(.bringMaterial, in: index, at: now + days * Int32(WorkTime.perDay))
    case .assessed: afterAssessment(index, item, receiving, at: now)
    case .inConsultation:
      let days = wait(rates.consultationDays, .people, index)
      plan(.conclude, .chair, at: seat(Places.chairCenter), in: index, from: later(now, days))
    case .dispatched: afterDispatch(index, item, at: now)
    case .returned: plan(.dispatch, .dispatcher, at: receiving, in: index, from: now)
    case .inHandling: whileHandling(index, item, at: now)
    case .inMediation: whileMediating(index, item, at: now)
    case .resultSubmitted:
      let isSentBack =
        item.results < 3 && happens(rates.sendBacks, .sendBack, index, item.results)
        && item.mayAsk(.sendBack)
      plan(
        isSentBack ? .sendBack : .verify, .verifier, at: seat(Places.verifyingCenter), in: index,
        from: now)
    case .verified:
      plan(.deliver, .feedbackOfficer, at: seat(Places.verifyingCenter), in: index, from: now)
    case .fedBack: afterFeedback(index, item, at: now)
    case .underReview:
      let isRemanded =
        item.remands == 0 && happens(rates.remands, .remand, index) && item.mayAsk(.remand)
      let days = wait(rates.reviewDays, .review, index, item.remands)
      plan(
        isRemanded ? .remand : .decideReview, .reviewer, at: seat(Places.reviewOrgan), in: index,
        from: later(now, days))
    case .underReReview:
      let days = wait(rates.reviewDays, .reReview, index)
      plan(
        .decideReReview, .reviewer, at: seat(Places.reviewOrgan), in: index,
        from: later(now, days))
    case .closed, .declined, .referredOut, .mergedAsDuplicate, .withdrawn, .finalised: break
    }
  }

  /// The minute so many working days later.
  func later(_ now: Int32, _ days: Int32) -> Int32 {
    time.advanced(now, byWorkdays: Int(days))
  }

  private mutating func afterRegistration(
    _ index: Int32, _ item: SimulatedCase, _ receiving: Int32, at now: Int32
  ) {
    let matter = item.matter
    let isOffered = item.file.facts & Places.custodyOffered != 0
    if isOffered, item.mayAsk(.acceptCustody) {
      let above = item.file.seats[Int(Places.offeredCenter)]
      return plan(.acceptCustody, .intake, at: above, in: index, from: now)
    }
    if once(.material, index, item, .askMaterial, rates.material, .material) {
      return plan(.askMaterial, .intake, at: receiving, in: index, from: now)
    }
    let isEasy = matter.complexity != .complex && !matter.isMajor
    if matter.isSettledOnSpot, isEasy, item.mayAsk(.settleOnSpot),
      happens(rates.onTheSpot, .onTheSpot, index)
    {
      let isInGrid = district.offices[Int(matter.registrar)].place == .grid
      let isHere = receiving == matter.receiver
      return plan(
        .settleOnSpot, isInGrid && isHere ? .gridWorker : .intake,
        at: isHere ? matter.registrar : receiving, in: index, from: now)
    }
    let above = receiving < 0 ? -1 : district.offices[Int(receiving)].superior
    if matter.complexity == .complex, above >= 0, clerk.isCenter(above),
      once(.custody, index, item, .ascend, rates.ascending, .ascend)
    {
      return plan(.ascend, .intake, at: receiving, in: index, from: now)
    }
    plan(.assess, .assessor, at: receiving, in: index, from: now)
  }

  private mutating func afterAssessment(
    _ index: Int32, _ item: SimulatedCase, _ receiving: Int32, at now: Int32
  ) {
    if survivor(of: index) >= 0,
      once(.merging, index, item, .merge, rates.duplicates, .duplicate)
    {
      return plan(.merge, .assessor, at: receiving, in: index, from: now)
    }
    if item.matter.isReferred, item.mayAsk(.referOut) {
      return plan(.referOut, .dispatcher, at: receiving, in: index, from: now)
    }
    if item.mayAsk(.decline), item.matter.kind != .incident,
      happens(rates.declined, .decline, index)
    {
      return plan(.decline, .assessor, at: receiving, in: index, from: now)
    }
    let facts = item.file.facts
    if facts & Facts.consultation != 0, facts & Places.consulted == 0, item.mayAsk(.convene) {
      return plan(.convene, .dispatcher, at: receiving, in: index, from: now)
    }
    plan(.dispatch, .dispatcher, at: receiving, in: index, from: now)
  }

  private mutating func afterDispatch(_ index: Int32, _ item: SimulatedCase, at now: Int32) {
    let lead = item.file.seats[Int(Places.leadOrgan)]
    if item.file.facts & Places.objectionPending != 0 {
      let isGranted =
        happens(rates.returns, .grant, index, item.orders) && item.mayAsk(.agreeReturn)
      return plan(
        isGranted ? .agreeReturn : .refuseReturn, .dispatcher,
        at: item.file.seats[Int(Places.sender)], in: index, from: now)
    }
    if !item.returnedBy.contains(lead), item.mayAsk(.object),
      happens(rates.objections, .object, index, item.orders)
    {
      return plan(.object, .handler, at: lead, in: index, from: now)
    }
    let bit = Places.noticeOfAcceptance
    let notice = item.file.duties.last { $0.bit == bit && $0.phase != .ended }
    if let due = notice?.due, happens(rates.silence, .silent, index, item.orders) {
      let task = PlannedTask(index: index, action: .accept, pool: -1, turn: item.turn)
      return schedule(.look, keep(task), at: time.minute(due.instant))
    }
    plan(.accept, .handler, at: lead, in: index, from: now)
  }

  private mutating func afterFeedback(_ index: Int32, _ item: SimulatedCase, at now: Int32) {
    let live = item.file.live
    let lead = item.file.seats[Int(Places.leadOrgan)]
    let days = Int32(WorkTime.perDay)
    if live & Places.bit(Places.reviewWindow) != 0, lead >= 0,
      once(.review, index, item, .requestReview, rates.reviews, .review)
    {
      let wait = wait(rates.appealDays, .review, index, 15)
      return resident(.requestReview, in: index, at: now + wait * days)
    }
    if live & Places.bit(Places.reReviewWindow) != 0,
      once(.reReview, index, item, .requestReReview, rates.reReviews, .reReview)
    {
      let wait = wait(rates.appealDays, .reReview, index, 15)
      return resident(.requestReReview, in: index, at: now + wait * days)
    }
    if live & Places.bit(Places.jointConfirmation) != 0,
      once(.confirmation, index, item, .applyConfirmation, rates.confirmations, .confirm)
    {
      let wait = wait(rates.appealDays, .confirm, index)
      return resident(.applyConfirmation, in: index, at: now + wait * days)
    }
    // Windows are over before a case is closed.
    let windows =
      Places.bit(Places.reviewWindow) | Places.bit(Places.reReviewWindow)
      | Places.bit(Places.jointConfirmation)
    let ends = item.file.duties.filter { $0.bit & windows & live != 0 && $0.phase != .ended }
    let last = ends.compactMap(\.due).map { time.minute($0.instant) }.max() ?? now
    plan(
      .close, .director, at: item.file.seats[Int(Places.verifyingCenter)], in: index,
      from: max(now, last))
  }

  /// Whether something happens that comes up once in a case, and that nobody has refused.
  mutating func once(
    _ asked: SimulatedCase.Asked, _ index: Int32, _ item: SimulatedCase, _ action: CaseAction,
    _ share: Int, _ question: Chance.Question
  ) -> Bool {
    guard !item.asked.contains(asked), item.mayAsk(action) else { return false }
    guard happens(share, question, index) else { return false }
    cases[Int(index)].asked.insert(asked)
    return true
  }
}
