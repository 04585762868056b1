import GovernanceModel

/// Moving the deadlines of duties that run.
extension CompiledProcedure {
  /// A deadline that a command offers to move, and what its own clock says to that.
  struct Moving {
    let duty: V.Duty
    let change: ClockChange
    /// Until when it would be due; nothing where the duty does not run, or cannot be moved so.
    var deadline: Deadline?
    /// What speaks against it.
    var reasons: [RefusalReason<V>] = []
  }

  /// What the clock of each duty that a command offers to move says to it, in the order of the duties.
  func movings(_ offer: Offer<V>, on file: Dossier<V>?, in context: Context) -> [Moving] {
    guard !offer.moves.isEmpty else { return [] }
    return V.Duty.order.codes.compactMap { duty in
      offer.moves[duty].map { change in
        var moving = Moving(duty: duty, change: change)
        if let entry = file?.live(duty) { move(entry, &moving, context) }
        return moving
      }
    }
  }

  private func move(_ entry: DutyEntry<V>, _ moving: inout Moving, _ context: Context) {
    let (id, start) = (entry.deadline.rule, entry.deadline.start)
    let answer = context.law.answer(
      id, or: procedure.rules, version: procedure.id, on: start.civilDate)
    switch answer {
    case .refused(let refusal): moving.reasons = [.ruleNotInForce(refusal)]
    case .rule(let rule):
      let clock = DeadlineClock(
        rule: rule, start: start, designated: entry.deadline.derivation.designated,
        ledger: entry.ledger)
      switch clock.changed(by: moving.change, calendar: context.calendar) {
      case .changed(let clock): moving.deadline = clock.deadline(on: context.calendar)
      case .refused(let refusals): moving.reasons = refusals.map { .deadlineFixed($0) }
      }
    }
  }
}
