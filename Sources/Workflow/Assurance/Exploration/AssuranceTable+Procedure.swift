import GovernanceModel

/// A procedure laid down in bits.
extension AssuranceTable {
  init<V: Vocabulary>(
    _ procedure: Procedure<V>, claims: ProcedureClaims<V>, bound: VerificationBound
  ) {
    keptFacts = CodeSet(V.Fact.order.codes.filter(\.isKept)).bits
    terminal = Self.mask(procedure.states.filter(\.isTerminal).map(\.state))
    survivors = Self.mask(procedure.duties.filter(\.outlivesCase).map(\.duty))
    handlingClocks = Self.mask(procedure.duties.filter(\.isHandlingClock).map(\.duty))
    obligations = Self.mask(procedure.duties.filter { $0.kind == .obligation }.map(\.duty))
    windows = Self.mask(procedure.duties.filter { $0.kind == .window }.map(\.duty))
    deemed = procedure.deemed.map {
      Deemed(action: $0.action.ordinal, duty: Self.mask([$0.duty]))
    }
    truths = claims.truths.flatMap { CompiledGuard($0)?.clauses ?? [] }
    joins = claims.joins.map { join in
      Join(
        fact: CodeSet<V.Fact>.bit(join.fact), opens: Set(join.opens.map(\.ordinal)),
        closes: Set(join.closes.map(\.ordinal)))
    }
    mostOpen = bound.openParts
    counts = claims.counts.map {
      Count(actions: Set($0.actions.map(\.ordinal)), limit: bound.repetitions)
    }
    feedback = Self.mask(claims.feedback)
    renewals = Set(claims.renewals.map(\.ordinal))
    raising = V.supervision.ordinal
    annulling = claims.annulment?.ordinal
    rowsByState = V.State.order.codes.map { _ in [] }
    for (place, row) in procedure.rows.enumerated() {
      let origins = procedure.origins(of: row)
      rows.append(Self.row(row, place, origins.compactMap(\.self), procedure, claims))
      for origin in origins {
        if let origin { rowsByState[origin.ordinal].append(place) } else { opening.append(place) }
      }
    }
  }

  private static func row<V: Vocabulary>(
    _ row: Row<V>, _ place: Int, _ origins: [V.State], _ procedure: Procedure<V>,
    _ claims: ProcedureClaims<V>
  ) -> AssuranceRow {
    let target = if case .state(let state) = row.to { state.ordinal } else { -1 }
    func change(_ change: DutyChange<V>) -> AssuranceRow.Change {
      AssuranceRow.Change(
        duty: mask([change.duty]),
        when: change.when.flatMap { CompiledGuard($0)?.clauses } ?? [],
        isHandlingClock: procedure.definition(of: change.duty)?.isHandlingClock ?? false)
    }
    return AssuranceRow(
      place: place, action: row.action.ordinal, origins: mask(origins),
      isOpening: row.from == .nothing, target: target,
      guards: row.guards.compactMap { CompiledGuard($0) }, keeps: CodeSet(row.keeps).bits,
      sets: CodeSet(row.sets).bits, clears: CodeSet(row.clears).bits,
      starts: row.starts.map(change), ends: row.ends.map(change),
      isForPeople: row.who.contains { $0.role != V.clock },
      isForClock: row.who.contains { $0.role == V.clock },
      seats: mask(claims.seats[row.action] ?? []))
  }

  static func mask<Code: VocabularyCode>(_ codes: some Sequence<Code>) -> UInt64 {
    codes.reduce(0) { $0 | 1 &<< UInt64($1.ordinal) }
  }
}
