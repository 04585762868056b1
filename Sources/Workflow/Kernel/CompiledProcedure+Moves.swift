import GovernanceModel

/// Moving the deadlines of duties that run.
extension CompiledProcedure {
  struct Fixed: Error {
    let reasons: [RefusalReason<V>]
  }

  /// The moves that a command offers, each as its rule allows, or everything that speaks against them.
  ///
  /// A duty that the same act ends is not moved; one that does not run, or that the row does not let
  /// move, is another act's.
  func moves(
    _ row: CompiledRow<V>, on file: Dossier<V>?, _ offer: Offer<V>, _ ended: [V.Duty],
    _ context: Context
  ) -> Result<[Changes<V>.Move], Fixed> {
    guard !offer.moves.isEmpty else { return .success([]) }
    var moves: [Changes<V>.Move] = []
    var reasons: [RefusalReason<V>] = []
    for duty in V.Duty.order.codes {
      guard let change = offer.moves[duty] else { continue }
      guard row.row.moves.contains(duty), !ended.contains(duty), let entry = file?.live(duty) else {
        reasons.append(.foreignDetail)
        continue
      }
      switch moved(entry, by: change, context) {
      case .success(let deadline): moves.append(Changes.Move(duty, change, deadline))
      case .failure(let fixed): reasons += fixed.reasons
      }
    }
    return reasons.isEmpty ? .success(moves) : .failure(Fixed(reasons: reasons))
  }

  private func moved(
    _ entry: DutyEntry<V>, by change: ClockChange, _ context: Context
  ) -> Result<Deadline, Fixed> {
    let (id, start) = (entry.deadline.rule, entry.deadline.start)
    let answer = context.law.answer(
      id, or: procedure.rules, version: procedure.id, on: start.civilDate)
    switch answer {
    case .refused(let refusal): return .failure(Fixed(reasons: [.ruleNotInForce(refusal)]))
    case .rule(let rule):
      let clock = DeadlineClock(
        rule: rule, start: start, designated: entry.deadline.derivation.designated,
        ledger: entry.ledger)
      switch clock.changed(by: change, calendar: context.calendar) {
      case .changed(let clock): return .success(clock.deadline(on: context.calendar))
      case .refused(let refusals):
        return .failure(Fixed(reasons: refusals.map { .deadlineFixed($0) }))
      }
    }
  }
}
