import GovernanceModel

/// One verification under way: the explorations one after the other, and what they have shown.
struct VerificationRun<V: AssuredVocabulary> {
  let verifier: ProcedureVerifier<V>
  let checks: Set<ProcedureCheck>
  private(set) var findings: [VerificationFinding<V>] = []
  private(set) var explorations = 0
  private(set) var standings = 0
  /// The rows that can be done somewhere, as far as is known.
  var isPossible: [Bool]

  init(_ verifier: ProcedureVerifier<V>, _ checks: Set<ProcedureCheck>) {
    self.verifier = verifier
    self.checks = checks
    isPossible = [Bool](repeating: false, count: verifier.table.rows.count)
  }

  var procedure: Procedure<V> { verifier.procedure }
  var claims: ProcedureClaims<V> { verifier.claims }
  var table: AssuranceTable { verifier.table }

  mutating func go(_ progress: (Int, Int) -> Void) {
    let core = Slice.core(of: table)
    var parts: [(inout VerificationRun, Slice) -> Void] = [{ $0.lookAtWays($1) }]
    var slices = [counting(core.with(rightful, in: table))]
    if !checks.isDisjoint(with: [.ownerMissing]) {
      parts.append { $0.lookAtOwners($1) }
      slices.append(seated(core))
    }
    if checks.contains(.waitingWithoutClock) {
      parts.append { $0.lookAtClocks($1) }
      slices.append(clocked(core))
    }
    if !checks.isDisjoint(with: [.supervisionFalls, .dutyCannotEnd]) {
      for duty in V.Duty.order.codes where isUsed(duty) {
        parts.append { $0.lookAtDuty(duty, $1) }
        slices.append(core.with(Atoms(), focus: AssuranceTable.mask([duty]), in: table))
      }
    }
    for (done, part) in parts.enumerated() {
      progress(done, parts.count)
      part(&self, slices[done])
    }
    lookForImpossible(core)
    if checks.contains(.ambiguousStep) { lookForAmbiguity(core) }
    progress(parts.count, parts.count)
  }

  mutating func explore(_ slice: Slice, keepingMoves: Bool = true) -> Exploration {
    let exploration = Exploration(table, slice, keepingMoves: keepingMoves)
    explorations += 1
    standings += exploration.count
    for place in table.rows.indices where exploration.isPossible[place] {
      isPossible[place] = true
    }
    return exploration
  }

  mutating func report(
    _ check: ProcedureCheck, _ subject: String, zh: String, en: String,
    _ trace: ProcedureTrace<V>
  ) {
    guard checks.contains(check),
      !findings.contains(where: { $0.check == check && $0.subject == subject })
    else { return }
    findings.append(VerificationFinding(check, subject, Wording(zh: zh, en: en), trace))
  }

  private func isUsed(_ duty: V.Duty) -> Bool {
    procedure.rows.contains { $0.starts.contains { $0.duty == duty } }
  }

  /// What the law makes a right depend on, whether or not a row reads it.
  private var rightful: Atoms {
    claims.rights.compactMap { $0.when.flatMap { CompiledGuard($0) } }.flatMap(\.clauses)
      .reduce(Atoms()) { $0.union($1.positive).union($1.negative) }
  }

  private func counting(_ core: Slice) -> Slice {
    var slice = core
    slice.isCounting = true
    return slice
  }

  private func seated(_ core: Slice) -> Slice {
    var slice = core
    slice.hasSeats = true
    return slice
  }

  /// Every clock that a case may wait under: not those that outlive it, which nothing waits for.
  private func clocked(_ core: Slice) -> Slice {
    let waiting = procedure.duties.filter { !$0.outlivesCase }.map(\.duty)
    var asked = Atoms(live: AssuranceTable.mask(waiting))
    for condition in procedure.states.compactMap(\.waivedWhen) {
      for clause in CompiledGuard(condition)?.clauses ?? [] {
        asked = asked.union(clause.positive).union(clause.negative)
      }
    }
    return core.with(asked, in: table)
  }
}
