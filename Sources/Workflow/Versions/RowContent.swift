import GovernanceModel

/// What a row says of one state, without the order of lists that have none.
struct RowContent<V: Vocabulary>: Hashable {
  let target: V.State?
  let who: Set<Permission<V>>
  let guards: Set<Guard<V>>
  let keeps: Set<V.Fact>
  let sets: Set<V.Fact>
  let clears: Set<V.Fact>
  let starts: Set<DutyChange<V>>
  let ends: Set<DutyChange<V>>
  let moves: Set<V.Duty>
  /// The articles it rests on, where they are asked for; they change nothing that is done.
  let sources: Set<Citation>

  init(_ row: Row<V>, in state: V.State?, withSources: Bool = false) {
    if case .state(let target) = row.to, target != state {
      self.target = target
    } else {
      target = nil
    }
    who = Set(row.who)
    guards = Set(row.guards.map(\.unordered))
    keeps = Set(row.keeps)
    sets = Set(row.sets)
    clears = Set(row.clears)
    starts = Set(row.starts.map { DutyChange($0.duty, when: $0.when?.unordered) })
    ends = Set(row.ends.map { DutyChange($0.duty, when: $0.when?.unordered) })
    moves = Set(row.moves)
    sources = withSources ? Set(row.sources) : []
  }
}

extension Guard {
  /// The same condition with the parts of every `all` and `any` in one order, each once.
  var unordered: Guard {
    switch self {
    case .fact, .live, .overdue: self
    case .not(let inner): .not(inner.unordered)
    case .all(let parts): .all(Self.ordered(parts))
    case .any(let parts): .any(Self.ordered(parts))
    case .when(let condition, let requirement):
      .when(condition.unordered, then: requirement.unordered)
    }
  }

  private static func ordered(_ parts: [Guard]) -> [Guard] {
    Set(parts.map(\.unordered)).map { (code: $0.code, guarded: $0) }
      .sorted { $0.code < $1.code }.map(\.guarded)
  }
}
