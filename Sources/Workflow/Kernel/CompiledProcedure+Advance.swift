public import GovernanceModel

/// What time brings about.
extension CompiledProcedure {
  /// Brings a case up to a moment: the events that fell due by then, in order, each exactly once.
  ///
  /// The events do not depend on how often, or in which steps, this is called.
  @_specialize(where V == CaseVocabulary)
  public func advance(
    _ dossier: Dossier<V>, to now: Instant, in context: Context
  ) -> [Event<V>] {
    var file = dossier
    return advance(&file, to: now, in: context)
  }

  @_specialize(where V == CaseVocabulary)
  package func advance(
    _ file: inout Dossier<V>, to now: Instant, in context: Context
  ) -> [Event<V>] {
    var events: [Event<V>] = []
    while let (moment, event) = nextEvent(file, context), moment <= now {
      // An event made from the file it is applied to always follows it; if it ever did not, time
      // must not turn in a circle.
      do throws(ReplayError) { try file.apply(event) } catch { return events }
      events.append(event)
    }
    return events
  }

  /// The earliest moment at which time itself brings something about, or nothing if it never will.
  package func nextMoment(of file: Dossier<V>, in context: Context) -> Instant? {
    nextEvent(file, context)?.moment
  }

  /// What time brings about next; a trigger that makes no event, such as a deemed act whose rule is not
  /// in force, is passed over.
  private func nextEvent(
    _ file: Dossier<V>, _ context: Context
  ) -> (moment: Instant, event: Event<V>)? {
    let integers = self.integers(clocksOf: file)
    var passing: UInt64 = 0
    while let trigger = kernel.nextTrigger(
      of: integers, calendar: context.calendar, passing: passing)
    {
      if let event = event(trigger, on: file, context) { return (trigger.at, event) }
      guard case .deemed(let place) = trigger.kind else { return nil }
      passing |= 1 << UInt64(place)
    }
    return nil
  }

  private func event(
    _ trigger: KernelTrigger, on file: Dossier<V>, _ context: Context
  ) -> Event<V>? {
    var changes = Changes<V>()
    let action: V.Action
    switch trigger.kind {
    case .deemed(let place): return deemedEvent(place, at: trigger.at, on: file, context)
    case .warning(let duty):
      (action, changes.warned) = (V.warning, [V.Duty.order.codes[Int(duty)]])
    case .lapse(let duty): (action, changes.overdue) = (V.lapse, [V.Duty.order.codes[Int(duty)]])
    case .end(let duty): (action, changes.ended) = (V.lapse, [V.Duty.order.codes[Int(duty)]])
    case .supervision(let duty, let level):
      action = V.supervision
      changes.supervised = [Changes.Supervised(V.Duty.order.codes[Int(duty)], level)]
    }
    return stamped(action, at: trigger.at, file, to: file.state, changes, context)
  }

  private func deemedEvent(
    _ place: Int, at moment: Instant, on file: Dossier<V>, _ context: Context
  ) -> Event<V>? {
    let command = deemedCommand(place, at: moment, on: file)
    guard let row = row(for: command.action, in: file.state) else { return nil }
    let judged = deemed(command, row, on: file, in: context)
    // An act that leaves the case where it is would be deemed again, and again.
    guard let event = event(judged, on: file, in: context), event.to != file.state else {
      return nil
    }
    return stamped(command.action, at: moment, file, to: event.to, event.changes, context)
  }

  private func stamped(
    _ action: V.Action, at moment: Instant, _ file: Dossier<V>, to target: V.State,
    _ changes: Changes<V>, _ context: Context
  ) -> Event<V> {
    // A version that warns or supervises earlier does so from its adoption on, never before it.
    let moment = max(moment, file.adoptedAt ?? moment)
    return Event(
      caseID: file.id, version: file.version + 1, action: action, from: file.state, to: target,
      occurredAt: moment, recordedAt: max(moment, file.lastRecordedAt), actor: nil, role: V.clock,
      unit: nil, procedure: procedure.id, charter: context.charter, law: context.law.version,
      changes: changes, detail: V.nothing, fields: [])
  }
}
