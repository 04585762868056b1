import GovernanceModel

/// Follows a trace on a procedure, row by row as it is written.
///
/// It reads conditions as trees and knows nothing of bits and slices, so that a finding does not rest on the
/// exploration that made it.
struct TraceFollower<V: Vocabulary> {
  let procedure: Procedure<V>
  private(set) var standing: TraceStanding<V>?

  init(_ procedure: Procedure<V>) { self.procedure = procedure }

  /// Does the next step, or says why it cannot be done.
  mutating func follow(_ step: TraceStep<V>) -> TraceObstacle? {
    switch step {
    case .act(let action, let offering): return act(action, Set(offering.codes))
    case .deemed(let action): return deem(action)
    case .supervise(_, let duty, let level):
      guard standing?.duties[duty] != nil else { return .notLive }
      standing?.duties[duty]?.supervision = Self.levels[min(max(level, 0), 3)]
    case .expire(let duty):
      guard standing?.duties[duty] != nil else { return .notLive }
      guard kind(of: duty) == .window else { return .notDue }
      standing?.duties[duty] = nil
    case .warn(let duty): return age(duty, from: .running, to: .warned)
    case .lapse(let duty):
      guard let entry = standing?.duties[duty] else { return .notLive }
      guard kind(of: duty) != .window, entry.phase != .overdue else { return .notDue }
      standing?.duties[duty]?.phase = .overdue
    case .raise(let duty):
      guard let entry = standing?.duties[duty] else { return .notLive }
      guard entry.phase == .overdue, kind(of: duty) == .obligation,
        let next = entry.supervision.next
      else { return .notDue }
      standing?.duties[duty]?.supervision = next
    }
    return nil
  }

  private static var levels: [Supervision] { [.none, .notice, .yellow, .red] }

  private func kind(of duty: V.Duty) -> DutyDefinition<V>.Kind? {
    procedure.definition(of: duty)?.kind
  }

  private mutating func age(
    _ duty: V.Duty, from: DutyPhase, to: DutyPhase
  ) -> TraceObstacle? {
    guard let entry = standing?.duties[duty] else { return .notLive }
    guard entry.phase == from, kind(of: duty) != .window else { return .notDue }
    standing?.duties[duty]?.phase = to
    return nil
  }

  private mutating func act(_ action: V.Action, _ offering: Set<V.Fact>) -> TraceObstacle? {
    let rows = procedure.rows.filter { row in
      row.action == action && procedure.origins(of: row).contains(standing?.state)
    }
    guard !rows.isEmpty else { return standing == nil ? .notOpened : .noRow }
    let able = rows.filter { $0.who.contains { $0.role != V.clock } }
    guard !able.isEmpty else { return .nobodyPermitted }
    // What is kept only a row that lets the command decide it takes from the command.
    func offered(_ row: Row<V>) -> Set<V.Fact> {
      offering.filter { !$0.isKept || row.keeps.contains($0) }
    }
    guard let row = able.first(where: { holds($0, offered($0)) }) else { return .unmet }
    change(by: row, offered(row))
    return nil
  }

  /// Nobody offers anything then.
  private mutating func deem(_ action: V.Action) -> TraceObstacle? {
    guard let now = standing,
      procedure.deemed.contains(where: {
        $0.action == action && now.startedHere.contains($0.duty)
      })
    else { return .noDeemedAct }
    let row = procedure.rows.first { row in
      row.action == action && procedure.origins(of: row).contains(now.state)
        && row.who.contains { $0.role == V.clock }
    }
    guard let row else { return .noRow }
    guard holds(row, []) else { return .unmet }
    change(by: row, [])
    return nil
  }

  /// What guards see: what is kept, but for what the command decides, and what it offers.
  private func seen(_ row: Row<V>) -> TraceStanding<V> {
    var seen = standing ?? TraceStanding(state: procedure.states.first?.state ?? Self.anyState)
    seen.facts.subtract(row.keeps)
    return seen
  }

  private static var anyState: V.State { V.State.order.codes[0] }

  private func holds(_ row: Row<V>, _ offering: Set<V.Fact>) -> Bool {
    let seen = seen(row)
    return row.guards.allSatisfy { seen.meets($0, offering: offering) }
  }

  private mutating func change(by row: Row<V>, _ offering: Set<V.Fact>) {
    let seen = seen(row)
    func applies(_ change: DutyChange<V>) -> Bool {
      change.when.map { seen.meets($0, offering: offering) } ?? true
    }
    let starts = row.starts.filter(applies).map(\.duty)
    var ended = Set(row.ends.filter(applies).map(\.duty))
    let clocks = procedure.duties.filter(\.isHandlingClock).map(\.duty)
    if starts.contains(where: clocks.contains) { ended.formUnion(clocks) }
    var next = seen
    next.facts.formUnion(offering.intersection(row.keeps))
    next.facts.formUnion(row.sets)
    next.facts.subtract(row.clears)
    if case .state(let target) = row.to { next.state = target }
    let isEnd = procedure.states.contains { $0.state == next.state && $0.isTerminal }
    for duty in next.duties.keys
    where ended.contains(duty)
      || isEnd && !(procedure.definition(of: duty)?.outlivesCase ?? false)
    {
      next.duties[duty] = nil
    }
    if standing?.state != next.state { next.startedHere = [] }
    for duty in starts {
      next.duties[duty] = TraceStanding.Duty()
      next.startedHere.insert(duty)
    }
    standing = next
  }
}
