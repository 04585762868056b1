import GovernanceModel

/// What the acts that move a clock offer to it; whether it moves, its rule decides.
extension CaseVocabulary {
  /// The handling clock that runs, of which there is at most one.
  static func handlingClock(of file: CaseFile?) -> CaseDuty? {
    [CaseDuty.concludePetition, .ownProcedure, .handle].first { file?.live($0) != nil }
  }

  static func day(of command: CaseCommand, _ context: Context) -> CivilDate {
    (command.occurredAt ?? context.now).civilDate
  }

  static func grant(
    toldAt moment: Instant, by command: CaseCommand, on file: CaseFile?,
    _ offer: inout Offer<CaseVocabulary>, _ context: Context
  ) {
    guard let clock = handlingClock(of: file), let asked = file?.subject.pendingExtension else {
      return
    }
    offer.facts.insert(.givesProof, if: moment <= context.now)
    offer.moves[clock] = .extended(
      DeadlineExtension(
        amount: asked.request.amount, requestedAt: asked.requestedAt,
        requestedBy: asked.requestedBy, approvedBy: command.actor, approver: .unitHead,
        reason: asked.request.reason, notifiedAt: moment))
  }

  /// A hearing stops the clock of the re-review and no other (信访工作条例, Article 36(2)).
  static func moveClocks(
    by command: CaseCommand, on file: CaseFile?, _ offer: inout Offer<CaseVocabulary>,
    _ context: Context
  ) {
    let today = day(of: command, context)
    switch command.action {
    case .openHearing where file?.live(.decideReReview) != nil:
      offer.moves[.decideReReview] = .paused("hearing", from: today)
    case .closeHearing where file?.live(.decideReReview) != nil:
      offer.moves[.decideReReview] = .resumed(after: today)
    case .resume:
      if let clock = handlingClock(of: file) { offer.moves[clock] = .resumed(after: today) }
    default: break
    }
  }
}
