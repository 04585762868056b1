/// A row with its guards as bits and its lists of facts as masks.
package struct CompiledRow<V: Vocabulary>: Sendable {
  package let row: Row<V>
  package let guards: [CompiledGuard]
  package let keeps: UInt128
  package let sets: UInt128
  package let clears: UInt128
  package let starts: [Change]
  package let ends: [Change]

  package struct Change: Sendable {
    package let definition: DutyDefinition<V>
    package let when: CompiledGuard?
    package let choices: [Choice]

    package var duty: V.Duty { definition.duty }
    package func applies(_ atoms: Atoms) -> Bool { when?.holds(atoms) ?? true }
  }

  package struct Choice: Sendable {
    package let choice: DutyDefinition<V>.Choice
    package let when: CompiledGuard?
  }

  /// Compiles a row of a procedure that has no findings; nothing if it has.
  package init?(_ row: Row<V>, in procedure: Procedure<V>) {
    self.row = row
    guards = row.guards.compactMap { CompiledGuard($0) }
    keeps = CodeSet(row.keeps).bits
    sets = CodeSet(row.sets).bits
    clears = CodeSet(row.clears).bits
    starts = row.starts.compactMap { Self.change($0, in: procedure) }
    ends = row.ends.compactMap { Self.change($0, in: procedure) }
    guard guards.count == row.guards.count, starts.count == row.starts.count,
      ends.count == row.ends.count
    else { return nil }
  }

  private static func change(_ change: DutyChange<V>, in procedure: Procedure<V>) -> Change? {
    guard let definition = procedure.definition(of: change.duty) else { return nil }
    let choices = definition.rules.map {
      Choice(choice: $0, when: $0.when.flatMap { CompiledGuard($0) })
    }
    return Change(
      definition: definition, when: change.when.flatMap { CompiledGuard($0) }, choices: choices)
  }
}
