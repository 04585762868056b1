import GovernanceModel
import GovernanceWorkflow

/// A history that was recorded elsewhere, taken over whole.
extension DeskSubject {
  func loadHistory(_ value: JSONValue) async throws(SubjectStop) {
    let (id, items) = try SubjectStop.reading { () throws(WireError) in
      (
        try SubjectReader.id(value),
        try value.required("events") { (list) throws(WireError) in
          try list.elements { (item) throws(WireError) in item }
        }
      )
    }
    var records: [EventRecord] = []
    for item in items { records.append(try Self.record(item, of: id)) }
    let desk = try await desk()
    do throws(StoreError) {
      _ = try await desk.restore(records)
    } catch {
      switch error.code {
      case .unreadableEvent, .unknownProcedure: throw Self.refused(error.code.rawValue)
      case .versionConflict: throw .rejected(SubjectRejection(code: "caseExists"))
      default: throw .errored(error.description)
      }
    }
  }

  private static func refused(_ code: String) -> SubjectStop {
    .rejected(
      SubjectRejection(
        code: "invalid",
        detail: ["findings": [["code": .string(code), "path": "$.events"]]]))
  }

  private static func record(
    _ item: JSONValue, of id: CaseID
  ) throws(SubjectStop) -> EventRecord {
    try checkValues(in: item)
    return try SubjectStop.reading { () throws(WireError) in
      func tag(_ name: String) throws(WireError) -> VersionTag {
        try item.parsed(name, "a name and a version") { VersionTag($0) }
      }
      var body = JSONObject()
      for name in ["changes", "detail", "fields"] { body[name] = try item.member(name) }
      var json = JSONWriter()
      json.value(.object(body))
      return EventRecord(
        caseID: id, version: try item.integer("version"), action: try item.text("action"),
        from: try item.parsedIfPresent("from", "a state") { $0 }, to: try item.text("to"),
        occurredAt: try item.parsed("occurredAt", "a moment") { Instant($0) },
        recordedAt: try item.parsed("recordedAt", "a moment") { Instant($0) },
        actor: try item.parsedIfPresent("actor", "an identifier") { Actor.ID($0) },
        role: try item.text("role"),
        unit: try item.parsedIfPresent("unit", "an office") { UnitReference($0) },
        procedure: try tag("procedure"), charter: try tag("charter"), law: try tag("law"),
        body: json.bytes)
    }
  }
}
