import GovernanceModel

/// Writes the parts of a procedure as JSON values.
enum ProcedureWriter<V: Vocabulary> {
  static func value(of procedure: Procedure<V>) -> JSONValue {
    object([
      (
        "id",
        ["name": .string(procedure.id.name), "version": .string(procedure.id.version)]
      ),
      ("title", value(procedure.title)),
      ("inForceFrom", .string(procedure.inForceFrom.description)),
      ("inForceThrough", procedure.inForceThrough.map { .string($0.description) }),
      ("stages", .array(procedure.stages.map(stage))),
      ("states", .array(procedure.states.map(state))),
      ("rows", .array(procedure.rows.map(row))),
      ("duties", .array(procedure.duties.map(duty))),
      (
        "deemed",
        .array(
          procedure.deemed.map { act in
            ["action": .string(act.action.rawValue), "duty": .string(act.duty.rawValue)]
          })
      ),
      ("rules", .array(procedure.rules.map { value($0) })),
      (
        "parameters",
        object(
          procedure.parameters.all.map { name, number in
            (
              name,
              ["amount": .number(number.amount), "provenance": value(number.provenance)]
            )
          })
      ),
    ])
  }

  private static func stage(_ stage: Stage<V>) -> JSONValue {
    ["code": .string(stage.code), "name": value(stage.name), "states": codes(stage.states)]
  }

  private static func state(_ definition: StateDefinition<V>) -> JSONValue {
    object([
      ("state", .string(definition.state.rawValue)),
      ("owner", definition.owner.map { .string($0.rawValue) }),
      ("waiver", definition.waiver.map { value($0) }),
    ])
  }

  private static func row(_ row: Row<V>) -> JSONValue {
    let from: JSONValue =
      switch row.from {
      case .nothing: ["nothing": [:]]
      case .states(let states): ["states": ["_0": codes(states)]]
      case .anyOpen: ["anyOpen": [:]]
      }
    let to: JSONValue =
      if case .state(let state) = row.to {
        ["state": ["_0": .string(state.rawValue)]]
      } else {
        ["same": [:]]
      }
    return [
      "action": .string(row.action.rawValue), "from": from, "to": to,
      "who": .array(row.who.map(permission)), "guards": .array(row.guards.map(condition)),
      "keeps": codes(row.keeps), "sets": codes(row.sets), "clears": codes(row.clears),
      "starts": .array(row.starts.map(change)), "ends": .array(row.ends.map(change)),
      "moves": codes(row.moves), "sources": .array(row.sources.map { value($0) }),
    ]
  }

  private static func permission(_ permission: Permission<V>) -> JSONValue {
    let reach: JSONValue =
      switch permission.reach {
      case .seat(let seat): ["seat": ["_0": .string(seat.rawValue)]]
      case .within(let seat): ["within": ["_0": .string(seat.rawValue)]]
      case .above(let seat): ["above": ["_0": .string(seat.rawValue)]]
      case .anyOffice: ["anyOffice": [:]]
      case .noOffice: ["noOffice": [:]]
      }
    return object([
      ("role", .string(permission.role.rawValue)), ("reach", reach),
      ("relation", permission.relation.map { .string($0.rawValue) }),
      ("isBarredByVeto", .bool(permission.isBarredByVeto)),
    ])
  }

  private static func change(_ change: DutyChange<V>) -> JSONValue {
    object([("duty", .string(change.duty.rawValue)), ("when", change.when.map(condition))])
  }

  private static func duty(_ definition: DutyDefinition<V>) -> JSONValue {
    object([
      ("duty", .string(definition.duty.rawValue)), ("kind", .string(definition.kind.rawValue)),
      ("owner", definition.owner.map { .string($0.rawValue) }),
      ("isHandlingClock", .bool(definition.isHandlingClock)),
      ("outlivesCase", .bool(definition.outlivesCase)),
      (
        "rules",
        .array(
          definition.rules.map { choice in
            object([
              ("rule", .string(choice.rule.rawValue)), ("when", choice.when.map(condition)),
            ])
          })
      ),
    ])
  }

  private static func condition(_ guarded: Guard<V>) -> JSONValue {
    switch guarded {
    case .fact(let fact): .string(fact.rawValue)
    case .live(let duty): ["live": .string(duty.rawValue)]
    case .overdue(let duty): ["overdue": .string(duty.rawValue)]
    case .not(let inner): ["not": condition(inner)]
    case .all(let parts): ["all": .array(parts.map(condition))]
    case .any(let parts): ["any": .array(parts.map(condition))]
    case .when(let first, let then): ["when": condition(first), "then": condition(then)]
    }
  }

  private static func codes<Code: VocabularyCode>(_ codes: [Code]) -> JSONValue {
    .array(codes.map { .string($0.rawValue) })
  }

  private static func value(_ value: some WireType) -> JSONValue {
    // What a layout writes can be read, so the fallback is never taken.
    (try? JSONReader.read(value.canonicalJSON)) ?? .null
  }

  private static func object(_ members: [(String, JSONValue?)]) -> JSONValue {
    var object = JSONObject()
    for (name, value) in members { object[name] = value }
    return .object(object)
  }
}
