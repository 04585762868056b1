import GovernanceModel

/// Making the event of a command that may be done.
extension CompiledProcedure {
  /// The event of a command that the kernel has accepted: its numbers with names and derivations.
  func event(_ judged: Judged, on file: Dossier<V>?, in context: Context) -> Event<V>? {
    let (command, offer, verdict) = (judged.command, judged.offer, judged.verdict)
    guard verdict.isAccepted, V.State.order.codes.indices.contains(Int(verdict.target)) else {
      return nil
    }
    let occurredAt = command.occurredAt ?? context.now
    var changes = Changes<V>()
    changes.set = CodeSet(bits: verdict.set)
    changes.cleared = CodeSet(bits: verdict.cleared)
    changes.ended =
      file?.liveDuties.map(\.duty).filter { verdict.ended & (1 << UInt64($0.ordinal)) != 0 } ?? []
    changes.seated = offer.seats
    changes.bound = offer.bonds.filter { bond in file.map { !$0.isBound(bond) } ?? true }
    for start in judged.row.starts where verdict.started & (1 << UInt64(start.duty.ordinal)) != 0 {
      let begins = offer.startsAt[start.duty] ?? occurredAt
      guard case .rule(let rule) = rule(of: start, judged, begins: begins, in: context) else {
        return nil
      }
      let deadline = rule.deadline(
        from: begins, designated: offer.designated[start.duty], calendar: context.calendar)
      changes.started.append(Changes.Start(start.duty, deadline))
    }
    changes.supervised = pairs(offer.raises)
    changes.annulled = pairs(offer.annuls)
    changes.moved = judged.moves.compactMap { move in
      move.deadline.map { Changes.Move(move.duty, move.change, $0) }
    }
    return Event(
      caseID: command.caseID, version: (file?.version ?? 0) + 1, action: command.action,
      from: file?.state, to: V.State.order.codes[Int(verdict.target)], occurredAt: occurredAt,
      recordedAt: context.now, actor: command.actor, role: command.role, unit: command.unit,
      procedure: procedure.id, charter: context.charter, law: context.law.version,
      changes: changes, detail: command.detail,
      fields: command.fields.map { field in
        FieldReference(
          name: field.name,
          commitment: context.seal.commit(name: field.name, salt: field.salt, value: field.value))
      })
  }

  private func pairs(_ levels: [V.Duty: Supervision]) -> [Changes<V>.Supervised] {
    guard !levels.isEmpty else { return [] }
    return V.Duty.order.codes.compactMap { duty in
      levels[duty].map { Changes.Supervised(duty, $0) }
    }
  }

  /// The rule by which a duty falls due that begins at a moment, or why there is none.
  func rule(
    of start: CompiledRow<V>.Change, _ judged: Judged, begins: Instant, in context: Context
  ) -> RuleAnswer {
    let fitting = start.choices.first { $0.when?.holds(judged.verdict.atoms) ?? true }
    let id =
      fitting?.choice.rule ?? start.definition.rules.last?.rule
      ?? Identifier(unchecked: start.duty.rawValue)
    // The law goes before the procedure, which may add to it and never replaces it.
    return context.law.answer(
      id, or: procedure.rules, version: procedure.id, on: begins.civilDate)
  }
}
