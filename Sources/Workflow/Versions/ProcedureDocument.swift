public import GovernanceModel

/// A procedure as a text: `procedure.json`, canonical JSON that any interpreter in any language can read.
public enum ProcedureDocument<V: Vocabulary>: Sendable {
  /// The procedure as canonical JSON (RFC 8785).
  public static func bytes(of procedure: Procedure<V>) -> [UInt8] {
    var json = JSONWriter()
    json.value(value(of: procedure))
    return json.bytes
  }

  /// The procedure as a JSON value.
  public static func value(of procedure: Procedure<V>) -> JSONValue {
    ProcedureWriter.value(of: procedure)
  }

  /// The procedure that a text says.
  ///
  /// - Throws: ``ProcedureError`` with everything that keeps the text from being one, and the procedure
  ///   from being used with that body of law; of a text that is no JSON, where it stops being any.
  public static func procedure(
    _ bytes: [UInt8], law: LawBook
  ) throws(ProcedureError) -> Procedure<V> {
    let value: JSONValue
    do throws(WireError) { value = try JSONReader.read(bytes) } catch {
      throw unreadable(bytes, error)
    }
    return try procedure(value, law: law)
  }

  /// The procedure that a JSON value says.
  ///
  /// - Throws: ``ProcedureError`` with everything that keeps the value from being one, and the procedure
  ///   from being used with that body of law.
  public static func procedure(
    _ value: JSONValue, law: LawBook
  ) throws(ProcedureError) -> Procedure<V> {
    var reader = ProcedureReader<V>()
    let read = reader.procedure(value)
    let findings = reader.document.findings + (read?.findings(law: law) ?? [])
    guard let read, findings.isEmpty else {
      throw ProcedureError(procedure: read?.id ?? tag(of: value), findings: findings)
    }
    return read
  }

  /// The name that a text gives itself, where it can be read.
  private static func tag(of value: JSONValue) -> VersionTag {
    if let id = try? value.required("id"), let name = try? id.text("name"),
      let version = try? id.text("version"), let tag = VersionTag("\(name)@\(version)")
    {
      return tag
    }
    return nameless
  }

  private static var nameless: VersionTag { VersionTag("unnamed", "unknown") }

  private static func unreadable(_ bytes: [UInt8], _ error: WireError) -> ProcedureError {
    let path = error.offset.map { DocumentPlace.path(in: bytes, at: $0) } ?? "$"
    // A key that stands twice, and what lies too deep, are told without an offset.
    return ProcedureError(
      procedure: nameless,
      findings: [
        ProcedureFinding(
          "document.json", path, zh: "文本不是 JSON:现为 \(error.found),应为 \(error.expected)。",
          en: "The text is no JSON: found \(error.found), expected \(error.expected).")
      ])
  }
}

extension Procedure {
  /// Creates the procedure that a text says.
  ///
  /// - Throws: ``ProcedureError`` with everything that keeps the text from being one, and the procedure
  ///   from being used with that body of law.
  public init(document: [UInt8], law: LawBook) throws(ProcedureError) {
    self = try ProcedureDocument<V>.procedure(document, law: law)
  }
}
