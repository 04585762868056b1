import GovernanceModel
import GovernanceWorkflow

/// Parts of answers, written.
enum SubjectWriter {
  /// An object of the members that have a value.
  static func object(_ members: [(String, JSONValue?)]) -> JSONValue {
    var object = JSONObject()
    for (name, value) in members { object[name] = value }
    return .object(object)
  }

  /// Codes in order.
  static func codes(_ codes: some Sequence<String>) -> JSONValue {
    .array(codes.sorted().map { .string($0) })
  }

  static func event(_ event: CaseEvent) -> JSONValue {
    object([
      ("version", .number(event.version)), ("action", .string(event.action.rawValue)),
      ("from", event.from.map { .string($0.rawValue) }), ("to", .string(event.to.rawValue)),
      ("occurredAt", .string(event.occurredAt.description)),
      ("recordedAt", .string(event.recordedAt.description)),
      ("actor", event.actor.map { .string($0.rawValue) }), ("role", .string(event.role.rawValue)),
      ("unit", event.unit.map { .string($0.description) }),
      ("procedure", .string(event.procedure.description)),
      ("fields", .array(event.fields.map { .string($0.name) })),
    ])
  }

  static func reason(_ reason: RefusalReason<CaseVocabulary>) -> JSONValue {
    var object = JSONObject([("code", .string(reason.code))])
    switch reason {
    case .unmet(let condition): object["guard"] = .string(condition.code)
    case .vetoed(let relation): object["relation"] = .string(relation.rawValue)
    case .clauseBroken(let finding): object["clause"] = .string(finding.clause.rawValue)
    case .noSuchStep(let states): object["states"] = codes(states.map(\.rawValue))
    case .officeUnknown(let unit): object["unit"] = .string(unit.description)
    case .ruleNotInForce(let refusal): object["refusal"] = .string(refusal.code.rawValue)
    case .deadlineFixed(let refusal): object["refusal"] = .string(refusal.code.rawValue)
    case .versionMoved(_, let found): object["found"] = .number(found)
    case .migrationBlocked(let obstacle): object["obstacle"] = .string(obstacle.code)
    default: break
    }
    return .object(object)
  }

  static func duty(_ duty: OpenDuty<CaseVocabulary>) -> JSONValue {
    object([
      ("duty", .string(duty.duty.rawValue)), ("holder", .string(holder(duty.holder))),
      ("isRight", .bool(duty.isRight)), ("due", due(duty.deadline.due)),
      ("phase", .string(duty.phase.rawValue)), ("provisional", .bool(duty.deadline.isProvisional)),
      ("basis", duty.basis.map(basis)),
    ])
  }

  /// A day at whose end it is over, or a moment.
  static func due(_ due: Due?) -> JSONValue? {
    due.map { .string($0.endOfDay?.description ?? $0.instant.description) }
  }

  static func text(_ text: CaseText) -> JSONValue {
    [
      "action": .string(text.action.rawValue), "name": .string(text.name),
      "value": .string(text.value),
    ]
  }

  static func item(_ item: CaseView.Item) -> JSONValue {
    object([
      ("action", .string(item.action.rawValue)),
      ("occurredAt", .string(item.occurredAt.description)),
      ("state", .string(item.state.rawValue)),
      ("unit", item.unit.map { .string($0.description) }),
      ("actor", item.actor.map { .string($0.rawValue) }),
    ])
  }

  static func row(_ row: CaseView.Row) -> JSONValue {
    object([
      ("case", .string(row.id.rawValue)), ("kind", .string(row.kind)),
      ("state", .string(row.state.rawValue)),
      ("nextDue", row.nextDue.map { .string($0.description) }),
    ])
  }

  private static func basis(_ basis: Provenance) -> JSONValue {
    guard case .statutory(let citation) = basis else { return ["kind": .string(basis.code)] }
    return [
      "statute": .string(citation.statute), "article": .string(citation.article),
    ]
  }

  private static func holder(_ holder: OpenDuty<CaseVocabulary>.Holder) -> String {
    switch holder {
    case .office(let unit, _): "office:\(unit)"
    case .residents: "residents"
    case .nobodyYet(let seat): "nobodyYet:\(seat.rawValue)"
    }
  }
}
