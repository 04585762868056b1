public import GovernanceModel

/// A record of an event as one line of canonical JSON, as histories leave a store and come back.
///
/// The members are those of the record: `action`, `actor`, `body`, `case`, `charter`, `from`, `law`,
/// `occurredAt`, `procedure`, `recordedAt`, `role`, `to`, `unit`, `version`; what a record does not have is left
/// out. The body stands in it as it is stored. No personal text is in a record, and so none is in a line.
public enum HistoryLine: Sendable {
  /// The line of a record, without its end.
  ///
  /// - Throws: ``WireError`` when the body of the record is no JSON.
  public static func bytes(of record: EventRecord) throws(WireError) -> [UInt8] {
    let body = try JSONReader.read(record.body)
    var json = JSONWriter()
    json.object { json in
      json.member("action", record.action)
      if let actor = record.actor { json.member("actor", actor.rawValue) }
      json.key("body")
      json.value(body)
      json.member("case", record.caseID.rawValue)
      json.member("charter", record.charter.description)
      if let from = record.from { json.member("from", from) }
      json.member("law", record.law.description)
      json.member("occurredAt", record.occurredAt.description)
      json.member("procedure", record.procedure.description)
      json.member("recordedAt", record.recordedAt.description)
      json.member("role", record.role)
      json.member("to", record.to)
      if let unit = record.unit { json.member("unit", unit.description) }
      json.member("version", record.version)
    }
    return json.bytes
  }

  /// The record of a line.
  ///
  /// - Throws: ``WireError`` when the line is no JSON, or a member is missing or cannot be read.
  public static func record(of line: [UInt8]) throws(WireError) -> EventRecord {
    try record(of: try JSONReader.read(line))
  }

  /// The record of a line that has been read.
  ///
  /// - Throws: ``WireError`` when a member is missing, unknown or cannot be read.
  public static func record(of value: JSONValue) throws(WireError) -> EventRecord {
    if case .object(let members) = value,
      let strange = members.members.first(where: { !names.contains($0.name) })?.name
    {
      throw WireError(path: strange, found: "an unknown member", expected: "a record of an event")
    }
    var body = JSONWriter()
    body.value(try value.required("body"))
    return EventRecord(
      caseID: try value.parsed("case", "an identifier") { CaseID($0) },
      version: try version(value), action: try value.text("action"),
      from: try value.optional("from") { (from) throws(WireError) in try text(from) },
      to: try value.text("to"),
      occurredAt: try value.parsed("occurredAt", "a moment") { Instant($0) },
      recordedAt: try value.parsed("recordedAt", "a moment") { Instant($0) },
      actor: try value.parsedIfPresent("actor", "an identifier") { Actor.ID($0) },
      role: try value.text("role"),
      unit: try value.parsedIfPresent("unit", "an office") { UnitReference($0) },
      procedure: try value.parsed("procedure", "a name and a version") { VersionTag($0) },
      charter: try value.parsed("charter", "a name and a version") { VersionTag($0) },
      law: try value.parsed("law", "a name and a version") { VersionTag($0) }, body: body.bytes)
  }

  private static let names: Set<String> = [
    "action", "actor", "body", "case", "charter", "from", "law", "occurredAt", "procedure",
    "recordedAt", "role", "to", "unit", "version",
  ]

  private static func text(_ value: JSONValue) throws(WireError) -> String {
    guard case .string(let text) = value else {
      throw WireError(path: "", found: value.kind, expected: "a string")
    }
    return text
  }

  private static func version(_ value: JSONValue) throws(WireError) -> Int {
    let version = try value.integer("version")
    guard version > 0 else {
      throw WireError(path: "version", found: "\(version)", expected: "a number from 1")
    }
    return version
  }
}
