package import GovernanceModel

/// What a row changes in a case.
extension DecisionKernel {
  /// What a deemed act would change; who may act, and the guards, its trigger has asked already.
  package func effect(of command: KernelCommand, on file: KernelCase) -> KernelVerdict {
    var verdict = KernelVerdict()
    let place = row(for: command.action, in: file.state)
    guard place >= 0 else {
      verdict.reasons = .noSuchStep
      return verdict
    }
    verdict.row = Int16(truncatingIfNeeded: place)
    effect(of: command, by: table.rows[place], on: file, &verdict)
    return verdict
  }

  func effect(
    of command: KernelCommand, by row: KernelTable.Row, on file: KernelCase,
    _ verdict: inout KernelVerdict
  ) {
    verdict.target = row.target < 0 ? file.state : row.target
    guard verdict.target >= 0 else { return verdict.reasons.formUnion(.noSuchStep) }
    // The facts a guard sees: what is kept, but for what the command itself decides, and what it offers.
    var atoms = file.atoms
    atoms.facts =
      file.state < 0
      ? command.facts
      : (atoms.facts & ~row.keeps) | (command.facts & (row.keeps | ~keptFacts))
    verdict.atoms = atoms
    let after =
      (((file.facts & ~row.keeps) | (command.facts & row.keeps)) | row.sets) & ~row.clears
    verdict.set = after & ~file.facts
    verdict.cleared = file.facts & ~after
    var ended: UInt64 = 0
    for end in table.ends[row.ends] where holds(end.when, atoms) { ended |= 1 << UInt64(end.duty) }
    for start in table.starts[row.starts] where holds(start.when, atoms) {
      verdict.started |= 1 << UInt64(start.duty)
      // At most one handling clock runs: a new one takes the place of whichever ran.
      if start.isHandlingClock { ended |= handlingClocks }
      let begins = begin(of: start.duty, command)
      if rule(of: start, atoms, on: begins.civilDate) == nil {
        verdict.reasons.insert(.ruleNotInForce)
      }
    }
    // A duty that the row starts anew ends first, and at the end of a case all that do not outlive it.
    ended |= verdict.started
    if isTerminal(verdict.target) { ended |= ~survivors }
    verdict.ended = ended & file.live
    clocks(command, row, file, &verdict)
  }

  /// Carries out what a verdict says, and counts the act.
  package func carryOut(
    _ verdict: KernelVerdict, of command: KernelCommand, on file: inout KernelCase,
    calendar: WorkCalendar, at recordedAt: Instant? = nil
  ) {
    guard verdict.isAccepted, verdict.row >= 0 else { return }
    file.version += 1
    if file.state < 0 || file.state != verdict.target { file.enteredIn = file.version }
    file.state = verdict.target
    if command.role != clock {
      file.lastActAt =
        file.version == 1 ? command.occurredAt : max(file.lastActAt, command.occurredAt)
    }
    file.lastRecordedAt = recordedAt ?? command.now
    file.facts = (file.facts | verdict.set) & ~verdict.cleared
    file.end(verdict.ended)
    for start in table.starts[table.rows[Int(verdict.row)].starts]
    where verdict.started & (1 << UInt64(start.duty)) != 0 {
      let begins = begin(of: start.duty, command)
      guard let rule = rule(of: start, verdict.atoms, on: begins.civilDate) else { continue }
      let due = rule.due(
        from: begins, designated: designated(start.duty, command), calendar: calendar)
      file.start(
        KernelDuty(
          duty: start.duty, phase: .running, start: begins, due: due, startedIn: file.version))
    }
    for move in command.moves {
      file.update(move.duty) { entry in
        entry.due = move.due
        if entry.phase == .warned { entry.phase = .running }
      }
    }
    for rise in command.raises { file.update(rise.duty) { $0.inForce |= rise.level.bit } }
    for card in command.annuls { file.update(card.duty) { $0.inForce &= ~card.level.bit } }
    for seat in command.seats { file.seats[Int(seat.seat)] = seat.unit }
    for bond in command.bonds where !file.bonds.contains(bond) { file.bonds.append(bond) }
  }

  func isTerminal(_ state: Int16) -> Bool { terminal & (1 << UInt64(state)) != 0 }

  /// Whether every clause of a condition holds; one without clauses does.
  func holds(_ when: Range<Int>, _ atoms: Atoms) -> Bool {
    for clause in table.clauses[when] where !clause.clause.holds(atoms) { return false }
    return true
  }

  /// Only what the row lets move moves, and only what is owed is supervised.
  private func clocks(
    _ command: KernelCommand, _ row: KernelTable.Row, _ file: KernelCase,
    _ verdict: inout KernelVerdict
  ) {
    for move in command.moves {
      let bit: UInt64 = 1 << UInt64(move.duty)
      if row.moves & ~verdict.ended & file.live & bit == 0 {
        verdict.reasons.insert(.foreignDetail)
      } else {
        verdict.reasons.formUnion(move.reasons)
      }
    }
    let owed = obligations & file.live
    for level in command.raises where owed & (1 << UInt64(level.duty)) == 0 {
      verdict.reasons.insert(.foreignDetail)
    }
    for level in command.annuls where owed & (1 << UInt64(level.duty)) == 0 {
      verdict.reasons.insert(.foreignDetail)
    }
  }

  private func begin(of duty: UInt8, _ command: KernelCommand) -> Instant {
    for moment in command.begins where moment.duty == duty { return moment.at }
    return command.occurredAt
  }

  private func designated(_ duty: UInt8, _ command: KernelCommand) -> CivilDate? {
    for named in command.designated where named.duty == duty { return named.day }
    return nil
  }

  /// The rule by which a duty falls due: of the first choice that fits, or else of the last, the first
  /// version in force on the day.
  private func rule(of start: KernelTable.Start, _ atoms: Atoms, on day: CivilDate) -> CompactRule?
  {
    var fitting = start.choices.upperBound - 1
    for place in start.choices where holds(table.choices[place].when, atoms) {
      fitting = place
      break
    }
    guard start.choices.contains(fitting) else { return nil }
    for place in table.choices[fitting].versions where table.rules[place].isInForce(on: day) {
      return table.rules[place]
    }
    return nil
  }
}
