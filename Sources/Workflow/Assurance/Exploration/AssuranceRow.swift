/// A row of a procedure in bits, as an exploration reads it.
struct AssuranceRow: Sendable {
  /// A duty that the row starts or ends, under its condition.
  struct Change: Sendable {
    let duty: UInt64
    let when: [CompiledGuard.Clause]
    /// Whether it is one of the handling clocks, of which at most one runs.
    let isHandlingClock: Bool
  }

  /// The place of the row in the procedure.
  let place: Int
  let action: Int
  /// The states it starts from; none where it opens a case.
  let origins: UInt64
  let isOpening: Bool
  /// The place of the state afterwards, or -1 for the same.
  let target: Int
  let guards: [CompiledGuard]
  let keeps: UInt128
  let sets: UInt128
  let clears: UInt128
  let starts: [Change]
  let ends: [Change]
  /// Whether a person may do it, and whether it is deemed done by time.
  let isForPeople: Bool
  let isForClock: Bool
  /// The seats that offices take by it.
  let seats: UInt64

  /// The clauses that must hold for it to be done.
  var clauses: [CompiledGuard.Clause] { guards.flatMap(\.clauses) }

  /// What its guards ask of what stands before it: not of what the command itself decides.
  func asks(_ clauses: [CompiledGuard.Clause]) -> Atoms {
    var atoms = clauses.reduce(Atoms()) { $0.union($1.positive).union($1.negative) }
    atoms.facts &= ~keeps
    return atoms
  }
}
