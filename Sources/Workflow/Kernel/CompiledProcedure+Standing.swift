import GovernanceModel

/// Who may act, as people read it.
extension CompiledProcedure {
  /// The reasons of a verdict that speak of whoever asks.
  func standingReasons(_ verdict: KernelVerdict, _ row: Row<V>) -> [RefusalReason<V>] {
    var reasons: [RefusalReason<V>] = []
    if verdict.reasons.contains(.postNotHeld) { reasons.append(.postNotHeld) }
    if verdict.reasons.contains(.actorUnknown) { reasons.append(.actorUnknown) }
    if verdict.reasons.contains(.notPermitted) { reasons.append(.notPermitted(row.who)) }
    if verdict.vetoes != 0 {
      // A person's own relations are said in the order of the vocabulary's list.
      reasons += V.Relation.order.codes.filter { verdict.vetoes & (1 << UInt32($0.ordinal)) != 0 }
        .sorted { vetoOrder($0) < vetoOrder($1) }.map { .vetoed($0) }
    }
    return reasons
  }

  private func vetoOrder(_ relation: V.Relation) -> Int {
    V.vetoes.firstIndex(of: relation) ?? .max
  }

  /// The relations that bar whoever acts.
  func vetoes(
    _ command: Command<V>, on file: Dossier<V>, in context: Context
  ) -> [V.Relation] {
    let direct = V.vetoes.filter { relation in
      file.isBound(Bond(relation, of: command.actor))
        || (command.unit.map { file.isBound(Bond(relation, of: $0)) } ?? false)
    }
    return direct.isEmpty ? V.vetoes(of: command, on: file, in: context) : direct
  }
}
