import GovernanceModel
import GovernanceWorkflow

/// Orders, answers to them, notices, and whom a review is asked of.
enum WalkOrders {
  private static let leads: [(UnitReference, Int)] =
    [(Village.landOffice, 60), (Village.police, 20), (Village.committee, 6)]
    + WalkWorld.units.map { ($0, 2) }

  static func order(_ place: WalkPlace, _ source: inout SeededSource) -> CaseDetail {
    let lead = source.pick(weighted: leads)
    let needsDay = place.file?.facts.contains(.isOnRouteFourOrFive) ?? false
    let isNamed = needsDay ? source.chance(95) : source.chance(20)
    let days = source.pick([0, 1, 3, 10, 30, 30, 55, 59, 60, 61, 100, -1])
    var draft = Draft<WorkOrder>()
    draft.id = Village.id("order-\(source.next(1000))")
    draft.lead = lead
    draft.isLeadCompetent = source.chance(96)
    if isNamed { draft.due = place.today.advanced(byDays: days) }
    if source.chance(20) {
      draft.supports = source.some(WalkWorld.units.filter { $0 != lead }, upTo: 2)
    }
    guard let order = try? WorkOrder(validating: draft) else {
      preconditionFailure("A drawn order keeps the rules of its door.")
    }
    return .order(order)
  }

  static func notice(_ place: WalkPlace, _ source: inout SeededSource) -> CaseDetail {
    let owed: [Notice.Question] = (place.file?.liveDuties ?? []).compactMap { entry in
      switch entry.duty {
      case .answerIntake: .intake
      case .noticeOfAcceptance: .acceptance
      case .tellReason: .refusal
      case .tellDestination: .destination
      case .tellOtherRoutes: .otherRoutes
      default: nil
      }
    }
    let question =
      owed.isEmpty || source.chance(15)
      ? source.pick(Notice.Question.allCases) : source.pick(owed)
    return .notice(Notice(answering: question, proof: WalkDetails.evidence(&source)))
  }

  static func submission(_ place: WalkPlace, _ source: inout SeededSource) -> CaseDetail {
    let fitting = ResultDocument.allCases.filter { document in
      place.file.map { document.fits($0.subject.matter) } ?? false
    }
    let isFit = !fitting.isEmpty && source.chance(93)
    return .submission(
      Submission(
        source.pick(isFit ? fitting : ResultDocument.allCases),
        evidence: source.chance(95) ? [WalkDetails.evidence(&source)] : [],
        heardPetitioner: source.chance(95), investigatedFacts: source.chance(95)))
  }

  static func reviewRequest(_ place: WalkPlace, _ source: inout SeededSource) -> CaseDetail {
    let isSecond = place.file?.facts.contains(.isReviewed) ?? false
    let isRunning = place.file?.state == .underReview || place.file?.state == .underReReview
    let base = place.seat(isSecond || isRunning ? .reviewOrgan : .leadOrgan)
    var above = base.map { WalkWorld.directory.offices(above: $0) } ?? []
    if above.isEmpty, let base, let own = WalkWorld.directory.office(base)?.division {
      above = WalkWorld.organs.filter { organ in
        let other = WalkWorld.directory.office(organ)?.division
        return other != own && other?.contains(own) ?? false
      }
    }
    let clean = above.filter { !place.isUnderAccused($0) }
    let isFit = !clean.isEmpty && source.chance(88)
    return .reviewRequest(
      ReviewRequest(to: isFit ? clean[0] : source.pick(WalkWorld.units)))
  }
}
