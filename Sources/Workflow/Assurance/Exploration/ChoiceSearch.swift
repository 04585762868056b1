/// Looks for everything that can come of a row where some of what its conditions ask is known.
///
/// What is offered, decided by the command or left out of the slice may be one way or the other; all
/// ways are tried that change something, and of the rest one is sought by which the guards hold.
struct ChoiceSearch {
  private struct Variable {
    enum Kind { case fact, live, overdue }

    let kind: Kind
    let place: UInt64

    var atoms: Atoms {
      switch kind {
      case .fact: Atoms(facts: 1 << UInt128(place))
      case .live: Atoms(live: 1 << place)
      case .overdue: Atoms(overdue: 1 << place)
      }
    }
  }

  private let row: AssuranceRow
  private let slice: Slice
  private let clauses: [CompiledGuard.Clause]
  private let starts: [AssuranceRow.Change]
  private let ends: [AssuranceRow.Change]
  private let choosing: [Variable]
  private let resting: [Variable]
  private let decided: UInt128
  /// What is known of a standing, or is the command's to decide or to offer.
  private let sureOf: Atoms
  /// What is known of a standing, and makes a difference.
  let known: Atoms

  init(_ row: AssuranceRow, in slice: Slice, of table: AssuranceTable) {
    self.row = row
    self.slice = slice
    starts = row.starts.filter { slice.isFollowed($0, in: table) }
    ends = row.ends.filter { $0.duty & slice.live != 0 }
    let truths = table.truths.filter { clause in
      (clause.positive.facts | clause.negative.facts) & row.keeps != 0
    }
    clauses = row.clauses + truths
    let whens = (starts + ends).flatMap(\.when)
    let all = Self.atoms(of: clauses + whens)
    // Whether a part is open is counted; it is chosen only where a condition of the row reads it.
    let counted = table.joins.reduce(0) { $0 | $1.fact } & ~all.facts
    decided = row.keeps & slice.facts & ~counted
    let isKnown = Atoms(
      facts: slice.facts & table.keptFacts & ~row.keeps, live: slice.live,
      overdue: slice.overdue)
    known = Self.both(all, isKnown)
    sureOf = isKnown.union(Atoms(facts: ~table.keptFacts | row.keeps))
    let free = Self.both(all, isKnown.complement)
    var choice = Self.both(Self.atoms(of: whens), free)
    choice.facts |= decided
    choosing = Self.variables(choice)
    resting = Self.variables(Self.both(free, choice.complement))
  }

  /// Everything that can come of the row, where of what is known so much holds.
  func choices(where holding: Atoms) -> [Choice] {
    var found: [Choice] = []
    let failing = Self.both(known, holding.complement)
    choose(0, holding, failing, &found)
    return found
  }

  /// An example of what may be offered so that all clauses hold, and some more; or nothing.
  func example(where holding: Atoms, and more: [CompiledGuard.Clause]) -> UInt128? {
    let failing = Self.both(known, holding.complement)
    let extra = Self.both(Self.atoms(of: more), known.union(Self.atoms(of: clauses)).complement)
    return settle(
      choosing + resting + Self.variables(extra), clauses + more, holding, failing)?.offered
  }

  private func choose(
    _ place: Int, _ holding: Atoms, _ failing: Atoms, _ found: inout [Choice]
  ) {
    guard Self.canHold(clauses, holding, failing) else { return }
    guard place < choosing.count else {
      guard let choice = choice(holding, failing) else { return }
      if !found.contains(where: { $0.hasSameEffect(as: choice) }) { found.append(choice) }
      return
    }
    let atoms = choosing[place].atoms
    choose(place + 1, holding, failing.union(atoms), &found)
    choose(place + 1, holding.union(atoms), failing, &found)
  }

  private func choice(_ holding: Atoms, _ failing: Atoms) -> Choice? {
    guard let (offered, isCertain) = settle(resting, clauses, holding, failing) else { return nil }
    func applies(_ change: AssuranceRow.Change) -> Bool {
      change.when.allSatisfy { $0.holds(holding) }
    }
    let after = ((holding.facts & decided) | row.sets) & ~row.clears & slice.facts
    let changed = (decided | row.sets | row.clears) & slice.facts
    return Choice(
      set: UInt64(truncatingIfNeeded: after),
      cleared: UInt64(truncatingIfNeeded: changed & ~after),
      started: starts.filter(applies).reduce(0) { $0 | $1.duty },
      ended: ends.filter(applies).reduce(0) { $0 | $1.duty }, offered: offered,
      isCertain: isCertain)
  }

  /// An example by which all clauses hold, with as little offered as possible.
  private func settle(
    _ variables: [Variable], _ clauses: [CompiledGuard.Clause], _ holding: Atoms, _ failing: Atoms
  ) -> (offered: UInt128, isCertain: Bool)? {
    guard Self.canHold(clauses, holding, failing) else { return nil }
    guard let first = variables.first else {
      let (sure, not) = (Self.both(holding, sureOf), Self.both(failing, sureOf))
      let isCertain = clauses.allSatisfy {
        $0.positive.intersects(sure) || $0.negative.intersects(not)
      }
      return (holding.facts & ~known.facts, isCertain)
    }
    let rest = Array(variables.dropFirst())
    return settle(rest, clauses, holding, failing.union(first.atoms))
      ?? settle(rest, clauses, holding.union(first.atoms), failing)
  }

  private static func canHold(
    _ clauses: [CompiledGuard.Clause], _ holding: Atoms, _ failing: Atoms
  ) -> Bool {
    let (mayHold, mayFail) = (failing.complement, holding.complement)
    for clause in clauses
    where !clause.positive.intersects(mayHold) && !clause.negative.intersects(mayFail) {
      return false
    }
    return true
  }

  private static func atoms(of clauses: [CompiledGuard.Clause]) -> Atoms {
    clauses.reduce(Atoms()) { $0.union($1.positive).union($1.negative) }
  }

  private static func both(_ left: Atoms, _ right: Atoms) -> Atoms {
    Atoms(
      facts: left.facts & right.facts, live: left.live & right.live,
      overdue: left.overdue & right.overdue)
  }

  private static func variables(_ atoms: Atoms) -> [Variable] {
    (0..<128).filter { atoms.facts >> UInt128($0) & 1 != 0 }.map {
      Variable(kind: .fact, place: $0)
    }
      + (0..<64).filter { atoms.live >> $0 & 1 != 0 }.map { Variable(kind: .live, place: $0) }
      + (0..<64).filter { atoms.overdue >> $0 & 1 != 0 }.map { Variable(kind: .overdue, place: $0) }
  }
}
