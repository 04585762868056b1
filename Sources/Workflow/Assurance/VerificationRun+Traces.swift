import GovernanceModel

/// Explorations told in the words of the procedure.
extension VerificationRun {
  func state(_ place: Int) -> V.State { V.State.order.codes[place] }

  /// How a standing was first reached.
  ///
  /// Where no case can be opened there is no way, and the trace has no steps.
  func trace(_ exploration: Exploration, to standing: Int) -> ProcedureTrace<V> {
    guard standing < exploration.count else {
      return ProcedureTrace([], to: procedure.states.first?.state ?? state(0))
    }
    return ProcedureTrace(
      steps(exploration, to: standing), to: state(exploration.standings[standing].state))
  }

  /// How a standing was first reached, and one move more.
  func trace(
    _ exploration: Exploration, to standing: Int, then move: Move, offering: UInt128? = nil
  ) -> ProcedureTrace<V> {
    let before = exploration.standings[standing]
    var after = before.state
    if let row = move.row, table.rows[row].target >= 0 { after = table.rows[row].target }
    var last = step(move, from: before, to: nil, exploration)
    if let offering, case .act(let action, _) = last {
      last = .act(action, offering: CodeSet(bits: offering))
    }
    return ProcedureTrace(steps(exploration, to: standing) + [last], to: state(after))
  }

  private func steps(_ exploration: Exploration, to standing: Int) -> [TraceStep<V>] {
    let path = exploration.path(to: standing)
    var steps: [TraceStep<V>] = []
    var before = Standing(state: 0)
    for (move, standing) in path {
      let after = exploration.standings[standing]
      steps.append(step(move, from: before, to: after, exploration))
      before = after
    }
    return steps
  }

  private func step(
    _ move: Move, from standing: Standing, to after: Standing?, _ exploration: Exploration
  ) -> TraceStep<V> {
    func action(_ row: Int) -> V.Action { V.Action.order.codes[table.rows[row].action] }
    func duty(_ place: Int) -> V.Duty { V.Duty.order.codes[place] }
    var inView: V.Duty { duty(exploration.slice.focus.trailingZeroBitCount) }
    switch move {
    case .act(let row, let choice):
      // The choices are in the same order each time they are worked out.
      var choices = exploration.choices[row]
      let chosen = choices.choices(in: standing)[choice]
      var offered = chosen.offered
      // Whether a part is open afterwards, the command decides.
      for (place, join) in table.joins.enumerated() where table.rows[row].keeps & join.fact != 0 {
        let isClosed = UInt128(chosen.cleared) & join.fact != 0
        if !isClosed, (after ?? standing).count(place) > 0 { offered |= join.fact }
      }
      return .act(action(row), offering: CodeSet(bits: offered))
    case .supervise(let row, let level): return .supervise(action(row), inView, level: level)
    case .deemed(let row, _): return .deemed(action(row))
    case .expire(let place): return .expire(duty(place))
    case .warn: return .warn(inView)
    case .lapse(let place): return .lapse(duty(place))
    case .raise: return .raise(inView)
    }
  }
}
