import GovernanceModel
import GovernanceWorkflow

/// The procedures that walks go by.
enum WalkProcedures {
  /// The ground on which the place's own limits may be suspended in ``suspending``.
  static let ground = "appraisal"

  static let shuicheng = compiled(.shuicheng)

  /// The same loop in a place whose own limits can be suspended, since no statutory one can.
  static let suspending = compiled(
    Procedure<CaseVocabulary>.shuicheng.with(
      rules: Procedure<CaseVocabulary>.shuicheng.rules.map { rule in
        guard rule.id.rawValue.hasPrefix("SC-HANDLE") || rule.id.rawValue == "SC-REMAND" else {
          return rule
        }
        return DeadlineRule(
          id: rule.id, title: rule.title, startEvent: rule.startEvent, limit: rule.limit,
          holder: rule.holder, strength: rule.strength,
          suspensions: [
            SuspensionGround(
              ground, title: Wording(zh: "鉴定", en: "appraisal"), provenance: rule.provenance)
          ],
          provenance: rule.provenance, inForceFrom: rule.inForceFrom)
      }))

  static func compiled(_ procedure: Procedure<CaseVocabulary>) -> CompiledProcedure<CaseVocabulary>
  {
    do throws(ProcedureError) {
      return try CompiledProcedure(procedure, law: .national)
    } catch {
      preconditionFailure("A procedure of the walks does not fit together: \(error)")
    }
  }
}

extension Procedure<CaseVocabulary> {
  /// The same procedure with other rows, duties or rules.
  func with(
    rows: [Row<CaseVocabulary>]? = nil, duties: [DutyDefinition<CaseVocabulary>]? = nil,
    rules: [DeadlineRule]? = nil
  ) -> Procedure {
    Procedure(
      id: id, title: title, inForceFrom: inForceFrom, inForceThrough: inForceThrough,
      stages: stages, states: states, rows: rows ?? self.rows, duties: duties ?? self.duties,
      deemed: deemed, rules: rules ?? self.rules, parameters: parameters)
  }

  /// The same procedure with some of its rows changed, so that a rule is broken on purpose.
  func breaking(
    _ actions: CaseAction..., by change: (Row<CaseVocabulary>) -> Row<CaseVocabulary>
  ) -> Procedure {
    with(rows: rows.map { actions.contains($0.action) ? change($0) : $0 })
  }
}

extension Row<CaseVocabulary> {
  /// The same row with other parts.
  func with(
    who: [Permission<CaseVocabulary>]? = nil,
    guards: [GovernanceWorkflow.Guard<CaseVocabulary>]? = nil, sets: [CaseFact]? = nil
  ) -> Row {
    Row(
      action, from: from, to: to, who: who ?? self.who, guards: guards ?? self.guards,
      keeps: keeps, sets: sets ?? self.sets, clears: clears, starts: starts, ends: ends,
      moves: moves, sources: sources)
  }

  func dropping(_ guarded: GovernanceWorkflow.Guard<CaseVocabulary>...) -> Row {
    with(guards: guards.filter { !guarded.contains($0) })
  }
}
