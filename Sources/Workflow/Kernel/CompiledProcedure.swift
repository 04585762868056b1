public import GovernanceModel

/// A procedure ready to decide with: its rows in a table by state and action, its guards as bits.
public struct CompiledProcedure<V: Vocabulary>: Sendable {
  /// The procedure it was made from.
  public let procedure: Procedure<V>
  package let rows: [CompiledRow<V>]
  /// The row of a state and an action, or -1; the last line is that of "no case yet".
  package let lines: [Int16]
  /// What decides.
  package let kernel: DecisionKernel
  private let owners: [V.Seat?]
  package let keptFacts: UInt128
  package let settledFacts: UInt128
  /// The states in which each action has a row, by the action's place.
  private let statesByAction: [[V.State]]

  /// Compiles a procedure against the law it refers to.
  ///
  /// - Throws: ``ProcedureError`` with every finding when its parts do not fit together.
  public init(_ procedure: Procedure<V>, law: LawBook) throws(ProcedureError) {
    let findings = procedure.findings(law: law)
    guard findings.isEmpty else {
      throw ProcedureError(procedure: procedure.id, findings: findings)
    }
    self.procedure = procedure
    let (states, actions) = (V.State.order.codes.count, V.Action.order.codes.count)
    var table = [Int16](repeating: -1, count: (states + 1) * actions)
    rows = procedure.rows.compactMap { CompiledRow($0, in: procedure) }
    for (index, row) in procedure.rows.enumerated() {
      for origin in procedure.origins(of: row) {
        let line = origin?.ordinal ?? states
        table[line * actions + row.action.ordinal] = Int16(index)
      }
    }
    lines = table
    kernel = DecisionKernel(procedure, rows: rows, lines: table, law: law)
    keptFacts = CodeSet(V.Fact.order.codes.filter(\.isKept)).bits
    settledFacts = CodeSet(V.settledFacts).bits
    statesByAction = V.Action.order.codes.map { procedure.states(for: $0) }
    owners = V.State.order.codes.map { state in
      procedure.states.first { $0.state == state }?.owner
    }
  }

  /// The states in which an action has a row.
  ///
  /// - Complexity: O(1).
  package func states(for action: V.Action) -> [V.State] { statesByAction[action.ordinal] }

  /// The row that decides an action in a state, if there is one.
  ///
  /// - Complexity: O(1).
  package func row(for action: V.Action, in state: V.State?) -> CompiledRow<V>? {
    let line = state?.ordinal ?? V.State.order.codes.count
    let index = lines[line * V.Action.order.codes.count + action.ordinal]
    return index < 0 ? nil : rows[Int(index)]
  }

  /// The rows that a state has, in the order of their actions.
  package func rows(in state: V.State) -> [CompiledRow<V>] {
    let actions = V.Action.order.codes.count
    return lines[(state.ordinal * actions)..<((state.ordinal + 1) * actions)].compactMap { index in
      index < 0 ? nil : rows[Int(index)]
    }
  }

  /// Whether a state is an end; one that the procedure leaves out counts as one.
  public func isTerminal(_ state: V.State) -> Bool { owners[state.ordinal] == nil }

  /// The office that owns a case now, or nothing once it has ended.
  public func owner(of dossier: Dossier<V>) -> UnitReference? {
    owners[dossier.state.ordinal].flatMap { dossier.seats[$0] }
  }
}
