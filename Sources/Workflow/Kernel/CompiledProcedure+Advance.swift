public import GovernanceModel

/// What time brings about.
extension CompiledProcedure {
  /// Brings a case up to a moment: the events that fell due by then, in order, each exactly once.
  ///
  /// The events do not depend on how often, or in which steps, this is called.
  public func advance(
    _ dossier: Dossier<V>, to now: Instant, in context: Context
  ) -> [Event<V>] {
    var file = dossier
    return advance(&file, to: now, in: context)
  }

  package func advance(
    _ file: inout Dossier<V>, to now: Instant, in context: Context
  ) -> [Event<V>] {
    var events: [Event<V>] = []
    while let (trigger, event) = nextTrigger(file, context), trigger.at <= now {
      // An event made from the file it is applied to always follows it; if it ever did not, time
      // must not turn in a circle.
      do throws(ReplayError) { try file.apply(event) } catch { return events }
      events.append(event)
    }
    return events
  }

  /// The earliest moment at which time itself brings something about, or nothing if it never will.
  package func nextMoment(of file: Dossier<V>, in context: Context) -> Instant? {
    nextTrigger(file, context)?.trigger.at
  }

  private struct Trigger {
    let at: Instant
    let action: V.Action
    let duty: V.Duty?
    let level: Supervision?
    let deemed: CompiledRow<V>?
  }

  private func nextTrigger(
    _ file: Dossier<V>, _ context: Context
  ) -> (trigger: Trigger, event: Event<V>)? {
    var first: (trigger: Trigger, event: Event<V>)?
    // The earliest wins; of several at one moment, the duty that started first, so that the order is
    // the same on every machine. A trigger that makes no event, such as a deemed act whose rule is not
    // in force, is none.
    func consider(_ trigger: Trigger?) {
      guard let trigger, first.map({ trigger.at < $0.trigger.at }) ?? true,
        let event = event(trigger, on: file, context)
      else { return }
      first = (trigger, event)
    }
    for entry in file.duties where entry.phase.isLive { consider(self.trigger(entry, context)) }
    for act in procedure.deemed { consider(self.trigger(act, on: file, context)) }
    return first
  }

  private func trigger(_ entry: DutyEntry<V>, _ context: Context) -> Trigger? {
    guard let due = entry.deadline.due, let definition = procedure.definition(of: entry.duty) else {
      return nil
    }
    switch (definition.kind, entry.phase) {
    case (.window, .running): return clock(V.lapse, entry.duty, due.instant)
    case (_, .running):
      let start = entry.deadline.start.milliseconds
      let span = max(0, due.instant.milliseconds - start)
      let percent = Int64(min(max(procedure.parameters.warnAfterPercent.amount, 0), 100))
      let warnAt = Instant(milliseconds: start + span / 100 * percent)
      return clock(V.warning, entry.duty, warnAt)
    case (_, .warned): return clock(V.lapse, entry.duty, due.instant)
    case (.obligation, .overdue):
      guard let level = entry.nextByTime else { return nil }
      return clock(
        V.supervision, entry.duty, supervisionMoment(of: level, due, context), level: level)
    case (_, .overdue), (_, .ended): return nil
    }
  }

  private func clock(
    _ action: V.Action, _ duty: V.Duty, _ at: Instant, level: Supervision? = nil
  ) -> Trigger {
    Trigger(at: at, action: action, duty: duty, level: level, deemed: nil)
  }

  private func supervisionMoment(of level: Supervision, _ due: Due, _ context: Context) -> Instant {
    let workdays =
      switch level {
      case .none, .notice: 0
      case .yellow: procedure.parameters.yellowAfterWorkdays.amount
      case .red: procedure.parameters.redAfterWorkdays.amount
      }
    guard workdays > 0 else { return due.instant }
    return .end(of: context.calendar.day(workdays, workdaysAfter: due.civilDate))
  }

  private func trigger(
    _ act: DeemedAct<V>, on file: Dossier<V>, _ context: Context
  ) -> Trigger? {
    guard let row = row(for: act.action, in: file.state),
      let due = file.duties.last(where: {
        $0.duty == act.duty && $0.startedIn >= file.enteredIn
      })?.deadline.due,
      row.row.who.contains(where: { $0.role == V.clock })
    else { return nil }
    var facts = file.atoms
    facts.facts &= ~row.keeps
    guard row.guards.allSatisfy({ $0.holds(facts) }) else { return nil }
    return Trigger(at: due.instant, action: act.action, duty: nil, level: nil, deemed: row)
  }

  private func event(_ trigger: Trigger, on file: Dossier<V>, _ context: Context) -> Event<V>? {
    if let row = trigger.deemed { return deemedEvent(trigger, row, on: file, context) }
    var changes = Changes<V>()
    if let duty = trigger.duty {
      if let level = trigger.level {
        changes.supervised = [Changes.Supervised(duty, level)]
      } else if trigger.action == V.warning {
        changes.warned = [duty]
      } else if procedure.definition(of: duty)?.kind == .window {
        changes.ended = [duty]
      } else {
        changes.overdue = [duty]
      }
    }
    return stamped(trigger, file, to: file.state, changes, context)
  }

  private func deemedEvent(
    _ trigger: Trigger, _ row: CompiledRow<V>, on file: Dossier<V>, _ context: Context
  ) -> Event<V>? {
    let command = Command<V>(
      trigger.action, in: file.id, by: Identifier(unchecked: "clock"), as: V.clock,
      occurredAt: trigger.at)
    let offer = V.offer(command, on: file, parameters: procedure.parameters, in: context)
    // An act that leaves the case where it is would be deemed again, and again.
    guard case .success(let event) = event(command, row, on: file, offer: offer, in: context),
      event.to != file.state
    else { return nil }
    return stamped(trigger, file, to: event.to, event.changes, context)
  }

  private func stamped(
    _ trigger: Trigger, _ file: Dossier<V>, to target: V.State, _ changes: Changes<V>,
    _ context: Context
  ) -> Event<V> {
    Event(
      caseID: file.id, version: file.version + 1, action: trigger.action, from: file.state,
      to: target, occurredAt: trigger.at, recordedAt: max(trigger.at, file.lastRecordedAt),
      actor: nil, role: V.clock, unit: nil, procedure: procedure.id, charter: context.charter,
      law: context.law.version, changes: changes, detail: V.nothing, fields: [])
  }
}
