import GovernanceModel

/// The kernel's reasons with everything that people need to mend them.
extension CompiledProcedure {
  /// A detail belongs to its act, and the name of a field is a code that says nothing of anybody.
  func formReasons(_ command: Command<V>) -> [RefusalReason<V>] {
    var reasons: [RefusalReason<V>] = []
    if !V.fits(command.detail, command.action) { reasons.append(.foreignDetail) }
    if !command.fields.allSatisfy({ Identifier<FieldInput>($0.name) != nil }) {
      reasons.append(.malformedField)
    }
    return reasons
  }

  /// Every reason of a verdict.
  func reasons(_ judged: Judged, on file: Dossier<V>?, in context: Context) -> [RefusalReason<V>] {
    let (verdict, row) = (judged.verdict, judged.row.row)
    var reasons: [RefusalReason<V>] = []
    if verdict.reasons.contains(.procedureNotInForce) {
      reasons.append(.procedureNotInForce(procedure.id))
    }
    reasons += timeReasons(verdict, on: file)
    reasons += standingReasons(verdict, row)
    if verdict.reasons.contains(.officeUnknown) { reasons += seatReasons(judged.offer, context) }
    for (place, guarded) in row.guards.enumerated() where verdict.unmet & (1 << UInt64(place)) != 0
    {
      reasons.append(.unmet(guarded))
    }
    return reasons + clockReasons(judged, on: file, in: context)
  }

  private func timeReasons(
    _ verdict: KernelVerdict, on file: Dossier<V>?
  ) -> [RefusalReason<V>] {
    var reasons: [RefusalReason<V>] = []
    if verdict.reasons.contains(.inFuture) { reasons.append(.inFuture) }
    if verdict.reasons.contains(.beforePrevious), let file {
      reasons.append(.beforePrevious(file.lastActAt))
    }
    if verdict.reasons.contains(.tooFarBack) {
      reasons.append(.tooFarBack(hours: procedure.parameters.mostBackdatingHours.amount))
    }
    if verdict.reasons.contains(.backdatingUnexplained) { reasons.append(.backdatingUnexplained) }
    return reasons
  }

  /// An office that nobody knows can own nothing and do nothing.
  private func seatReasons(_ offer: Offer<V>, _ context: Context) -> [RefusalReason<V>] {
    (Array(offer.seats.values) + offer.mentions).sorted().reduce(into: []) { reasons, unit in
      let reason = RefusalReason<V>.officeUnknown(unit)
      if context.directory.office(unit) == nil, !reasons.contains(reason) { reasons.append(reason) }
    }
  }

  /// What speaks against starting, moving and supervising duties; the first kind of it alone, since the
  /// next may follow from it.
  private func clockReasons(
    _ judged: Judged, on file: Dossier<V>?, in context: Context
  ) -> [RefusalReason<V>] {
    let verdict = judged.verdict
    guard !verdict.reasons.isDisjoint(with: [.ruleNotInForce, .foreignDetail, .deadlineFixed])
    else { return [] }
    let occurredAt = judged.command.occurredAt ?? context.now
    for start in judged.row.starts where verdict.started & (1 << UInt64(start.duty.ordinal)) != 0 {
      let begins = judged.offer.startsAt[start.duty] ?? occurredAt
      if case .refused(let refusal) = rule(of: start, judged, begins: begins, in: context) {
        return [.ruleNotInForce(refusal)]
      }
    }
    let supervised = Array(judged.offer.raises.keys) + judged.offer.annuls.keys
    let isOwed = supervised.allSatisfy { duty in
      procedure.definition(of: duty)?.kind == .obligation && file?.live(duty) != nil
    }
    guard isOwed else { return [.foreignDetail] }
    return judged.moves.flatMap { move -> [RefusalReason<V>] in
      let ends = verdict.ended & (1 << UInt64(move.duty.ordinal)) != 0
      guard judged.row.row.moves.contains(move.duty), !ends, file?.live(move.duty) != nil else {
        return [.foreignDetail]
      }
      return move.reasons
    }
  }
}
