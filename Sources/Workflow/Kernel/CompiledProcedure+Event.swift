import GovernanceModel

/// Making the event of a command that may be done.
extension CompiledProcedure {
  package enum Made {
    case success(Event<V>)
    case failure([RefusalReason<V>])

    package var reasons: [RefusalReason<V>] {
      if case .failure(let reasons) = self { reasons } else { [] }
    }
  }

  package func event(
    _ command: Command<V>, _ row: CompiledRow<V>, on file: Dossier<V>?, offer: Offer<V>,
    in context: Context
  ) -> Made {
    let occurredAt = command.occurredAt ?? context.now
    let target: V.State
    switch (row.row.to, file) {
    case (.state(let state), _): target = state
    case (.same, .some(let file)): target = file.state
    case (.same, .none): return .failure([.caseUnknown])
    }
    let atoms = file.map { self.atoms($0, offer, row) } ?? Atoms(facts: offer.facts.bits)
    var changes = Changes<V>()
    let before = file?.facts.bits ?? 0
    let after =
      (((before & ~row.keeps) | (offer.facts.bits & row.keeps)) | row.sets) & ~row.clears
    changes.set = CodeSet(bits: after & ~before)
    changes.cleared = CodeSet(bits: before & ~after)
    changes.ended = ended(row, atoms, on: file, target: target)
    changes.seated = offer.seats
    changes.bound = offer.bonds.filter { bond in file.map { !$0.isBound(bond) } ?? true }
    for start in row.starts where start.applies(atoms) {
      switch deadline(of: start, atoms, offer, occurredAt, context) {
      case .success(let deadline): changes.started.append(Changes.Start(start.duty, deadline))
      case .failure(let missing): return .failure([.ruleNotInForce(missing.refusal)])
      }
    }
    guard supervisable(offer, on: file) else { return .failure([.foreignDetail]) }
    changes.supervised = pairs(offer.raises)
    changes.annulled = pairs(offer.annuls)
    switch moves(row, on: file, offer, changes.ended, context) {
    case .success(let moves): changes.moved = moves
    case .failure(let fixed): return .failure(fixed.reasons)
    }
    return .success(
      Event(
        caseID: command.caseID, version: (file?.version ?? 0) + 1, action: command.action,
        from: file?.state, to: target, occurredAt: occurredAt, recordedAt: context.now,
        actor: command.actor, role: command.role, unit: command.unit, procedure: procedure.id,
        charter: context.charter, law: context.law.version, changes: changes,
        detail: command.detail,
        fields: command.fields.map { field in
          FieldReference(
            name: field.name,
            commitment: context.seal.commit(
              name: field.name, salt: field.salt, value: field.value))
        }))
  }

  /// Only what is owed is supervised: neither a right nor what merely guides.
  private func supervisable(_ offer: Offer<V>, on file: Dossier<V>?) -> Bool {
    (Array(offer.raises.keys) + offer.annuls.keys).allSatisfy { duty in
      procedure.definition(of: duty)?.kind == .obligation && file?.live(duty) != nil
    }
  }

  private func pairs(_ levels: [V.Duty: Supervision]) -> [Changes<V>.Supervised] {
    V.Duty.order.codes.compactMap { duty in levels[duty].map { Changes.Supervised(duty, $0) } }
  }

  /// The duties that the row ends.
  ///
  /// At the end of a case these are all that do not outlive it. A duty that the row starts anew ends
  /// first.
  private func ended(
    _ row: CompiledRow<V>, _ atoms: Atoms, on file: Dossier<V>?, target: V.State
  ) -> [V.Duty] {
    guard let file else { return [] }
    var mask: UInt64 = 0
    for end in row.ends where end.applies(atoms) { mask |= 1 << UInt64(end.duty.ordinal) }
    for start in row.starts where start.applies(atoms) {
      mask |= 1 << UInt64(start.duty.ordinal)
      // At most one handling clock runs: a new one takes the place of whichever ran.
      if start.definition.isHandlingClock { mask |= handlingClocks }
    }
    if isTerminal(target) { mask |= ~survivors }
    return file.liveDuties.map(\.duty).filter { mask & (1 << UInt64($0.ordinal)) != 0 }
  }

  private struct MissingRule: Error {
    let refusal: RuleRefusal
  }

  private func deadline(
    of start: CompiledRow<V>.Change, _ atoms: Atoms, _ offer: Offer<V>, _ occurredAt: Instant,
    _ context: Context
  ) -> Result<Deadline, MissingRule> {
    let begins = offer.startsAt[start.duty] ?? occurredAt
    let fitting = start.choices.first { $0.when?.holds(atoms) ?? true }
    let id =
      fitting?.choice.rule ?? start.definition.rules.last?.rule
      ?? Identifier(unchecked: start.duty.rawValue)
    // The law goes before the procedure, which may add to it and never replaces it.
    switch context.law.answer(id, or: procedure.rules, version: procedure.id, on: begins.civilDate)
    {
    case .refused(let refusal): return .failure(MissingRule(refusal: refusal))
    case .rule(let rule):
      return .success(
        rule.deadline(
          from: begins, designated: offer.designated[start.duty], calendar: context.calendar))
    }
  }
}
