package import GovernanceModel

/// What time brings about.
extension DecisionKernel {
  /// The earliest thing that time brings about, or nothing if it never will.
  ///
  /// Of several at one moment, that of the duty that started first, so that the order is the same
  /// everywhere; deemed acts come after the clocks.
  ///
  /// - Parameters:
  ///   - file: The case.
  ///   - calendar: The working calendar.
  ///   - passing: The deemed acts that come to nothing, such as by a rule that is not in force.
  /// - Returns: What, and when; it may lie in the past.
  package func nextTrigger(
    of file: KernelCase, calendar: WorkCalendar, passing: UInt64 = 0
  ) -> KernelTrigger? {
    var first: KernelTrigger?
    for index in file.duties.indices where file.duties[index].phase != .ended {
      guard let trigger = trigger(file.duties[index], calendar) else { continue }
      if first.map({ trigger.at < $0.at }) ?? true { first = trigger }
    }
    for place in deemed.indices where passing & (1 &<< UInt64(place)) == 0 {
      guard let at = moment(of: deemed[place], on: file) else { continue }
      if first.map({ at < $0.at }) ?? true { first = KernelTrigger(at: at, kind: .deemed(place)) }
    }
    return first
  }

  /// Brings about everything that is due by a moment.
  package func advance(
    _ file: inout KernelCase, to now: Instant, calendar: WorkCalendar,
    deemed: (KernelTrigger, KernelCase) -> KernelCommand?
  ) {
    var passing: UInt64 = 0
    while let trigger = nextTrigger(of: file, calendar: calendar, passing: passing),
      trigger.at <= now
    {
      if case .deemed(let place) = trigger.kind {
        guard let command = deemed(trigger, file), carryOut(command, trigger, &file, calendar)
        else {
          passing |= 1 &<< UInt64(place)
          continue
        }
      } else {
        change(&file, trigger)
      }
      passing = 0
    }
  }

  private func carryOut(
    _ command: KernelCommand, _ trigger: KernelTrigger, _ file: inout KernelCase,
    _ calendar: WorkCalendar
  ) -> Bool {
    let verdict = effect(of: command, on: file)
    // An act that leaves the case where it is would be deemed again, and again.
    guard verdict.isAccepted, verdict.target != file.state else { return false }
    carryOut(
      verdict, of: command, on: &file, calendar: calendar,
      at: max(trigger.at, file.lastRecordedAt))
    return true
  }

  private func change(_ file: inout KernelCase, _ trigger: KernelTrigger) {
    file.version += 1
    file.lastRecordedAt = max(trigger.at, file.lastRecordedAt)
    switch trigger.kind {
    case .warning(let duty): file.update(duty) { $0.phase = .warned }
    case .lapse(let duty): file.update(duty) { $0.phase = .overdue }
    case .end(let duty): file.update(duty) { $0.phase = .ended }
    case .supervision(let duty, let level):
      file.update(duty) { entry in
        entry.inForce |= level.bit
        entry.byTime |= level.bit
      }
    case .deemed: break
    }
  }

  private func trigger(_ entry: KernelDuty, _ calendar: WorkCalendar) -> KernelTrigger? {
    guard let due = entry.due else { return nil }
    switch entry.phase {
    case .running where windows & entry.bit != 0:
      return KernelTrigger(at: due.instant, kind: .end(entry.duty))
    case .running:
      let start = entry.start.milliseconds
      let span = max(0, due.instant.milliseconds - start)
      let at = Instant(milliseconds: start + span / 100 * parameters.warnAfterPercent)
      return KernelTrigger(at: at, kind: .warning(entry.duty))
    case .warned:
      return KernelTrigger(
        at: due.instant,
        kind: windows & entry.bit != 0 ? .end(entry.duty) : .lapse(entry.duty))
    case .overdue where obligations & entry.bit != 0:
      guard let level = entry.nextByTime else { return nil }
      return KernelTrigger(
        at: moment(of: level, due, calendar), kind: .supervision(entry.duty, level))
    case .overdue, .ended: return nil
    }
  }

  private func moment(of level: Supervision, _ due: Due, _ calendar: WorkCalendar) -> Instant {
    let workdays =
      switch level {
      case .none, .notice: 0
      case .yellow: parameters.yellowAfterWorkdays
      case .red: parameters.redAfterWorkdays
      }
    guard workdays > 0 else { return due.instant }
    return .end(of: calendar.day(workdays, workdaysAfter: due.civilDate))
  }

  /// The moment from which an act counts as done: when the duty of the present state falls due,
  /// whether it was met or not.
  private func moment(of act: Deemed, on file: KernelCase) -> Instant? {
    let place = Int(row(for: act.action, in: file.state))
    guard place >= 0, table.rows[place].isForClock,
      let due = lastDue(of: act, on: file)
    else { return nil }
    let row = table.rows[place]
    var atoms = file.atoms
    atoms.facts &= ~row.keeps
    return holds(row.clauses, atoms) ? due.instant : nil
  }

  /// When the duty falls or fell due that started last, if it started in the present state; an office that came later
  /// does not answer for the silence of the one before it.
  private func lastDue(of act: Deemed, on file: KernelCase) -> Due? {
    let seated = act.owner.map { file.seatedIn[$0] } ?? 0
    for index in file.duties.indices.reversed() where file.duties[index].duty == act.duty {
      let start = file.duties[index].startedIn
      return start >= max(file.enteredIn, seated) ? file.duties[index].due : nil
    }
    return nil
  }
}
