import GovernanceModel
import GovernanceWorkflow

/// What comes next while a lead handles a case, and beside the main course.
extension SimulationRun {
  mutating func whileHandling(_ index: Int32, _ item: SimulatedCase, at now: Int32) {
    let lead = item.file.seats[Int(Places.leadOrgan)]
    let matter = item.matter
    if item.file.facts & Places.extensionPending != 0, item.mayAsk(.grantExtension) {
      return plan(.grantExtension, .unitHead, at: lead, in: index, from: now)
    }
    if matter.isMediable, item.file.facts & Places.settledOnSpot == 0, item.remands == 0,
      once(.mediation, index, item, .startMediation, rates.mediation, .mediate)
    {
      return plan(.startMediation, .mediator, at: mediators(of: item), in: index, from: now)
    }
    if matter.isOnRouteSix, item.file.live & Places.concludePetition != 0,
      once(.longerTime, index, item, .requestExtension, rates.extensions, .extend)
    {
      return plan(.requestExtension, .handler, at: lead, in: index, from: now)
    }
    // What was settled on the spot and sent back is for whoever settled it, unless they only stood in.
    let settler = item.settledBy
    if item.file.facts & Places.settledOnSpot != 0, settler >= 0,
      [.intake, .gridWorker].contains(district.role(of: settler))
    {
      return plan(
        .submit, district.role(of: settler), at: lead, in: index, from: later(now, 1),
        only: settler)
    }
    // A result that was sent back is mended; the matter is not investigated anew.
    let isFirst = item.results == 0 || item.remands > 0
    let days = isFirst ? wait(handlingDays(matter), .complexity, index, item.remands) : 1
    plan(.submit, .handler, at: lead, in: index, from: later(now, days))
  }

  private func handlingDays(_ matter: SimulatedMatter) -> Int {
    if matter.isOnRouteSix { return rates.petitionDays }
    if matter.isOnOwnRoute { return rates.ownDays }
    switch matter.complexity {
    case .simple: return rates.simpleDays
    case .general: return rates.generalDays
    case .complex: return rates.complexDays
    }
  }

  mutating func whileMediating(_ index: Int32, _ item: SimulatedCase, at now: Int32) {
    let body = item.file.seats[Int(Places.mediationBody)]
    // What is simple is mediated on the day on which people come together.
    let mean =
      switch item.matter.complexity {
      case .simple: 0
      case .general: rates.mediationDays
      case .complex: rates.mediationDays * 2
      }
    let days = wait(mean, .mediate, index)
    if item.mayAsk(.agree), happens(rates.agreement, .agree, index) {
      return plan(.agree, .mediator, at: body, in: index, from: later(now, days))
    }
    if item.mayAsk(.refuseMediation), happens(rates.refusal, .refuse, index) {
      return resident(
        .refuseMediation, in: index, at: now + days * Int32(WorkTime.perDay))
    }
    plan(.endMediation, .mediator, at: body, in: index, from: later(now, days))
  }

  /// Plans the notices and follow-ups that are owed and that nobody is at.
  mutating func errands(of index: Int32, at now: Int32) {
    let item = cases[Int(index)]
    let open = item.file.live & ~item.errands & Places.errands
    guard open != 0, !item.file.seats.isEmpty else { return }
    let seats = item.file.seats
    let receiving = seats[Int(Places.receivingCenter)]
    let isUnanswered = CaseState.order.codes[Int(item.file.state)] == .dispatched
    for errand in Places.errandList where open & errand.bit != 0 {
      switch errand.duty {
      case .noticeOfAcceptance where isUnanswered: break
      case .noticeOfAcceptance:
        self.errand(
          .giveNotice, .acceptance, ending: errand.bit, .handler,
          at: seats[Int(Places.leadOrgan)], in: index, from: now)
      case .tellOtherRoutes:
        self.errand(
          .giveNotice, .otherRoutes, ending: errand.bit, .mediator,
          at: seats[Int(Places.mediationBody)], in: index, from: now)
      case .followUp, .followUpLater:
        let due = item.file.duties.last { $0.bit == errand.bit }?.due
        let ahead = Int32(rates.followUpDays * WorkTime.perDay)
        let before = due.map { time.minute($0.instant) - ahead } ?? now
        // The later one is for later: whoever follows up first ends the first.
        if errand.duty == .followUpLater, item.file.live & Places.bit(.followUp) != 0 { break }
        self.errand(
          .followUp, nil, ending: errand.bit, .feedbackOfficer,
          at: seats[Int(Places.verifyingCenter)], in: index, from: max(now, before))
      default:
        self.errand(
          .giveNotice, errand.question, ending: errand.bit, .intake, at: receiving, in: index,
          from: now)
      }
    }
  }
}
