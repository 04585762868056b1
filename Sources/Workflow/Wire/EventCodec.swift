public import GovernanceModel

/// Writes and reads the body of an event: what stores do not keep in fields of their own.
///
/// The form is canonical JSON, written and read by hand: this is the hot path of appending and of
/// replaying.
public enum EventCodec<V: Vocabulary>: Sendable {
  /// The record of an event, ready for a store.
  @_specialize(where V == CaseVocabulary)
  public static func record(of event: Event<V>) -> EventRecord {
    EventRecord(
      caseID: event.caseID, version: event.version, action: event.action.rawValue,
      from: event.from?.rawValue, to: event.to.rawValue, occurredAt: event.occurredAt,
      recordedAt: event.recordedAt, actor: event.actor, role: event.role.rawValue,
      unit: event.unit, procedure: event.procedure, charter: event.charter, law: event.law,
      body: body(of: event))
  }

  /// The event of a record.
  ///
  /// - Throws: ``WireError`` when a code is unknown or the body cannot be read.
  @_specialize(where V == CaseVocabulary)
  public static func event(of record: EventRecord) throws(WireError) -> Event<V> {
    let body = try JSONReader.read(record.body)
    return Event(
      caseID: record.caseID, version: record.version,
      action: try code("action", record.action),
      from: try record.from.map { (from) throws(WireError) in try code("from", from) },
      to: try code("to", record.to), occurredAt: record.occurredAt,
      recordedAt: record.recordedAt, actor: record.actor, role: try code("role", record.role),
      unit: record.unit, procedure: record.procedure, charter: record.charter, law: record.law,
      changes: try body.optional("changes", ChangesCodec<V>.read) ?? Changes(),
      detail: try body.optional("detail", V.readDetail) ?? V.nothing,
      fields: try body.optional("fields") { (value) throws(WireError) in
        try value.elements(field)
      } ?? [])
  }

  private static func field(_ value: JSONValue) throws(WireError) -> FieldReference {
    FieldReference(
      name: try value.text("name"),
      commitment: try value.parsed("commitment", "hexadecimal") { Commitment($0) })
  }

  /// The members of the body are, in order: `changes`, `detail`, `fields`; empty ones are left out.
  private static func body(of event: Event<V>) -> [UInt8] {
    var json = JSONWriter()
    json.object { json in
      if event.changes != Changes() {
        json.key("changes")
        ChangesCodec<V>.write(event.changes, to: &json)
      }
      if event.detail != V.nothing {
        json.key("detail")
        V.write(event.detail, to: &json)
      }
      if !event.fields.isEmpty {
        json.key("fields")
        json.array(event.fields) { json, field in
          json.object { json in
            json.member("commitment", field.commitment.description)
            json.member("name", field.name)
          }
        }
      }
    }
    return json.bytes
  }

  private static func code<Code: VocabularyCode>(
    _ path: String, _ text: String
  ) throws(WireError) -> Code {
    guard let code = Code(rawValue: text) else {
      throw WireError(
        path: path, found: "another text", expected: "one of the codes of \(Code.self)")
    }
    return code
  }
}
