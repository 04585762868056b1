import GovernanceModel
import GovernanceWorkflow

extension EventRecord {
  /// The record as a line.
  var golden: JSONValue {
    var object = JSONObject([
      ("action", .string(action)), ("body", .string(String(decoding: body, as: UTF8.self))),
      ("case", .string(caseID.rawValue)), ("charter", .string(charter.description)),
      ("law", .string(law.description)), ("occurredAt", .string(occurredAt.description)),
      ("procedure", .string(procedure.description)),
      ("recordedAt", .string(recordedAt.description)), ("role", .string(role)),
      ("to", .string(to)), ("version", .number(version)),
    ])
    object["actor"] = actor.map { .string($0.rawValue) }
    object["from"] = from.map { .string($0) }
    object["unit"] = unit.map { .string($0.description) }
    return .object(object)
  }

  /// The record of a line.
  init(golden line: JSONValue) throws(WireError) {
    func tag(_ name: String) throws(WireError) -> VersionTag {
      try line.parsed(name, "a version") { VersionTag($0) }
    }
    self.init(
      caseID: try line.parsed("case", "a case") { CaseID($0) },
      version: try line.integer("version"), action: try line.text("action"),
      from: try line.parsedIfPresent("from", "a state") { $0 }, to: try line.text("to"),
      occurredAt: try line.parsed("occurredAt", "a moment") { Instant($0) },
      recordedAt: try line.parsed("recordedAt", "a moment") { Instant($0) },
      actor: try line.parsedIfPresent("actor", "a person") { Actor.ID($0) },
      role: try line.text("role"),
      unit: try line.parsedIfPresent("unit", "an office") { UnitReference($0) },
      procedure: try tag("procedure"), charter: try tag("charter"), law: try tag("law"),
      body: Array(try line.text("body").utf8))
  }

  /// The same record with another body.
  func with(body: [UInt8]) -> EventRecord {
    EventRecord(
      caseID: caseID, version: version, action: action, from: from, to: to,
      occurredAt: occurredAt, recordedAt: recordedAt, actor: actor, role: role, unit: unit,
      procedure: procedure, charter: charter, law: law, body: body)
  }
}
