package import GovernanceModel

/// What a row changes in a case.
extension DecisionKernel {
  /// What a deemed act would change; who may act, and the guards, its trigger has asked already.
  package func effect(of command: KernelCommand, on file: KernelCase) -> KernelVerdict {
    var verdict = found(command, file)
    guard verdict.row >= 0 else { return verdict }
    effect(of: command, by: table.rows[Int(verdict.row)], on: file, &verdict)
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
    for index in row.ends where holds(table.ends[index].when, atoms) {
      ended |= 1 &<< UInt64(table.ends[index].duty)
    }
    for index in row.starts where holds(table.starts[index].when, atoms) {
      let start = table.starts[index]
      verdict.started |= 1 &<< UInt64(start.duty)
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
    for index in table.rows[Int(verdict.row)].starts
    where verdict.started & (1 &<< UInt64(table.starts[index].duty)) != 0 {
      start(table.starts[index], verdict, command, &file, calendar)
    }
    for index in command.brings.indices { take(command.brings[index], &file) }
  }

  private func start(
    _ start: KernelTable.Start, _ verdict: KernelVerdict, _ command: KernelCommand,
    _ file: inout KernelCase, _ calendar: WorkCalendar
  ) {
    let begins = begin(of: start.duty, command)
    guard let place = rule(of: start, verdict.atoms, on: begins.civilDate) else { return }
    let due = table.rules[place].due(
      from: begins, designated: designated(start.duty, command), calendar: calendar)
    file.start(
      KernelDuty(
        duty: start.duty, phase: .running, start: begins, due: due, startedIn: file.version))
  }

  private func take(_ part: KernelCommand.Part, _ file: inout KernelCase) {
    switch part {
    case .seat(let seat, let unit):
      guard Int(seat) < file.seats.count else { break }
      (file.seats[Int(seat)], file.seatedIn[Int(seat)]) = (unit, file.version)
    case .bond(let bond): if !file.bonds.contains(bond) { file.bonds.append(bond) }
    case .move(let duty, let due, _):
      file.update(duty) { entry in
        entry.due = due
        // It is warned of anew when the new day is near; what is overdue stays so.
        if entry.phase == .warned { entry.phase = .running }
      }
    case .raise(let duty, let level): file.update(duty) { $0.inForce |= level.bit }
    case .annul(let duty, let level): file.update(duty) { $0.inForce &= ~level.bit }
    case .mention, .begin, .designated: break
    }
  }

  func isTerminal(_ state: Int16) -> Bool { terminal & (1 &<< UInt64(state)) != 0 }

  /// Whether every clause of a condition holds; one without clauses does.
  func holds(_ when: Range<Int>, _ atoms: Atoms) -> Bool {
    for index in when where !table.clauses[index].clause.holds(atoms) { return false }
    return true
  }

  /// Only what the row lets move moves, and only what is owed is supervised.
  private func clocks(
    _ command: KernelCommand, _ row: KernelTable.Row, _ file: KernelCase,
    _ verdict: inout KernelVerdict
  ) {
    let owed = obligations & file.live
    for index in command.brings.indices {
      switch command.brings[index] {
      case .move(let duty, _, let isAllowed):
        if row.moves & ~verdict.ended & file.live & (1 &<< UInt64(duty)) == 0 {
          verdict.reasons.insert(.foreignDetail)
        } else if !isAllowed {
          verdict.reasons.insert(.deadlineFixed)
        }
      case .raise(let duty, _), .annul(let duty, _):
        if owed & (1 &<< UInt64(duty)) == 0 { verdict.reasons.insert(.foreignDetail) }
      case .seat, .mention, .bond, .begin, .designated: break
      }
    }
  }

  private func begin(of duty: UInt8, _ command: KernelCommand) -> Instant {
    for index in command.brings.indices {
      if case .begin(duty, let moment) = command.brings[index] { return moment }
    }
    return command.occurredAt
  }

  private func designated(_ duty: UInt8, _ command: KernelCommand) -> CivilDate? {
    for index in command.brings.indices {
      if case .designated(duty, let day) = command.brings[index] { return day }
    }
    return nil
  }

  /// The place of the rule by which a duty falls due: of the first choice that fits, or else of the
  /// last, the first version in force on the day.
  private func rule(of start: KernelTable.Start, _ atoms: Atoms, on day: CivilDate) -> Int? {
    if start.only >= 0 { return table.rules[start.only].isInForce(on: day) ? start.only : nil }
    var fitting = start.choices.upperBound - 1
    for place in start.choices where holds(table.choices[place].when, atoms) {
      fitting = place
      break
    }
    guard start.choices.contains(fitting) else { return nil }
    for place in table.choices[fitting].versions where table.rules[place].isInForce(on: day) {
      return place
    }
    return nil
  }
}
