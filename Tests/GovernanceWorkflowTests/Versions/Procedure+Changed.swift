import GovernanceModel
import GovernanceWorkflow

extension Procedure where V == CaseVocabulary {
  /// The loop under another version, with parts of it changed.
  func changed(
    to version: String = "2027.1", name: String? = nil, from: CivilDate? = nil,
    stages: [Stage<V>]? = nil, states: ([StateDefinition<V>]) -> [StateDefinition<V>] = { $0 },
    rows: ([Row<V>]) -> [Row<V>] = { $0 },
    duties: ([DutyDefinition<V>]) -> [DutyDefinition<V>] = { $0 },
    deemed: [DeemedAct<V>]? = nil, rules: ([DeadlineRule]) -> [DeadlineRule] = { $0 },
    parameters: ProcedureParameters<V>? = nil
  ) -> Procedure {
    Procedure(
      id: VersionTag(name ?? id.name, version), title: title, inForceFrom: from ?? inForceFrom,
      inForceThrough: inForceThrough, stages: stages ?? self.stages, states: states(self.states),
      rows: rows(self.rows), duties: duties(self.duties), deemed: deemed ?? self.deemed,
      rules: rules(self.rules), parameters: parameters ?? self.parameters)
  }
}

extension Row where V == CaseVocabulary {
  /// The same row with parts of it changed.
  func changed(
    to: Target? = nil, from: Origin? = nil, who: [Permission<V>]? = nil,
    guards: [Guard<V>]? = nil, sets: [V.Fact]? = nil, starts: [DutyChange<V>]? = nil,
    ends: [DutyChange<V>]? = nil
  ) -> Row {
    Row(
      action, from: from ?? self.from, to: to ?? self.to, who: who ?? self.who,
      guards: guards ?? self.guards, keeps: keeps, sets: sets ?? self.sets, clears: clears,
      starts: starts ?? self.starts, ends: ends ?? self.ends, moves: moves, sources: sources)
  }
}

extension DeadlineRule {
  /// The same rule with another limit.
  func changed(limit: TimeLimit) -> DeadlineRule {
    DeadlineRule(
      id: id, title: title, startEvent: startEvent, limit: limit, holder: holder,
      excludesStartDay: excludesStartDay, endRolling: endRolling, strength: strength,
      extending: extending, suspensions: suspensions, provenance: provenance, counting: counting,
      inForceFrom: inForceFrom, inForceThrough: inForceThrough)
  }
}
