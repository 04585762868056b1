/// Everything a guard can ask about, as bits: which facts hold, which duties are live or overdue.
package struct Atoms: Hashable, Sendable {
  package var facts: UInt128
  package var live: UInt64
  package var overdue: UInt64

  package init(facts: UInt128 = 0, live: UInt64 = 0, overdue: UInt64 = 0) {
    self.facts = facts
    self.live = live
    self.overdue = overdue
  }

  package func intersects(_ other: Atoms) -> Bool {
    (facts & other.facts) != 0 || (live & other.live) != 0 || (overdue & other.overdue) != 0
  }

  package func union(_ other: Atoms) -> Atoms {
    Atoms(
      facts: facts | other.facts, live: live | other.live, overdue: overdue | other.overdue)
  }

  package var complement: Atoms { Atoms(facts: ~facts, live: ~live, overdue: ~overdue) }
}
