/// A guard as a conjunction of clauses over bits; each clause holds when one of its atoms does.
package struct CompiledGuard: Hashable, Sendable {
  package let clauses: [Clause]

  package struct Clause: Hashable, Sendable {
    package let positive: Atoms
    package let negative: Atoms

    package func holds(_ atoms: Atoms) -> Bool {
      positive.intersects(atoms) || negative.intersects(atoms.complement)
    }

    /// Whether the clause holds, or could by a free choice of some atoms.
    package func canHold(_ atoms: Atoms, free: Atoms) -> Bool {
      holds(atoms) || positive.intersects(free) || negative.intersects(free)
    }

    /// Whether it asks for one thing only, and nothing else can stand in for that.
    package var hasOneAtom: Bool {
      let atoms = positive.union(negative)
      let count =
        atoms.facts.nonzeroBitCount + atoms.live.nonzeroBitCount + atoms.overdue.nonzeroBitCount
      return count == 1
    }

    fileprivate func or(_ other: Clause) -> Clause {
      Clause(
        positive: positive.union(other.positive), negative: negative.union(other.negative))
    }
  }

  /// The most clauses that a guard may have once it is multiplied out.
  package static let mostClauses = 256

  /// Compiles a guard, or nothing if it has more than ``mostClauses`` clauses.
  package init?<V: Vocabulary>(_ expression: Guard<V>) {
    guard let clauses = Self.clauses(expression, negated: false) else { return nil }
    self.clauses = clauses
  }

  package func holds(_ atoms: Atoms) -> Bool {
    for clause in clauses where !clause.holds(atoms) { return false }
    return true
  }

  package func canHold(_ atoms: Atoms, free: Atoms) -> Bool {
    clauses.allSatisfy { $0.canHold(atoms, free: free) }
  }

  private static func clauses<V: Vocabulary>(_ guarded: Guard<V>, negated: Bool) -> [Clause]? {
    switch guarded {
    case .fact(let fact): single(Atoms(facts: CodeSet<V.Fact>.bit(fact)), negated)
    case .live(let duty): single(Atoms(live: 1 << UInt64(duty.ordinal)), negated)
    case .overdue(let duty): single(Atoms(overdue: 1 << UInt64(duty.ordinal)), negated)
    case .not(let inner): clauses(inner, negated: !negated)
    case .all(let inner): combine(inner, conjunction: !negated, negated)
    case .any(let inner): combine(inner, conjunction: negated, negated)
    case .when(let condition, let requirement):
      clauses(.any([.not(condition), requirement]), negated: negated)
    }
  }

  private static func single(_ atoms: Atoms, _ negated: Bool) -> [Clause] {
    negated
      ? [Clause(positive: Atoms(), negative: atoms)] : [Clause(positive: atoms, negative: Atoms())]
  }

  private static func combine<V: Vocabulary>(
    _ parts: [Guard<V>], conjunction: Bool, _ negated: Bool
  ) -> [Clause]? {
    // An empty conjunction has no clause and holds; an empty disjunction has one clause without
    // atoms and does not.
    var result = conjunction ? [] : [Clause(positive: Atoms(), negative: Atoms())]
    for part in parts {
      guard let more = clauses(part, negated: negated) else { return nil }
      if conjunction {
        result += more
      } else {
        guard result.count * more.count <= mostClauses else { return nil }
        result = result.flatMap { left in more.map { left.or($0) } }
      }
      guard result.count <= mostClauses else { return nil }
    }
    return result
  }
}
