/// A type with a wire form: one door by which values come in, one way in which they go out.
///
/// Law: a value that came in by the door is read back as the same value, to the byte; whatever the type's
/// schema refuses, its door refuses; and decoding goes through the same door.
public protocol WireType: Codable, Sendable {
  /// What stands where in the wire form.
  static var layout: Layout<Self> { get }
}

extension WireType {
  /// Checks a draft and takes it for what it says it is: the one door for data from outside.
  ///
  /// - Throws: ``ValidationError`` with everything that is wrong with the draft.
  public init(validating draft: Draft<Self>) throws(ValidationError) {
    var inspection = Inspection()
    let value = Self.layout.read(draft.value, &inspection)
    if draft.hasStrayPart {
      inspection.report(
        "draft.part",
        what: Wording(zh: "设置了传输格式中没有的部分", en: "A part was set that the wire form does not have"),
        found: Wording(zh: "由其他部分推出的属性", en: "a property that follows from others"),
        expected: Wording(zh: "传输格式的成员", en: "a member of the wire form"))
    }
    guard let value, inspection.findings.isEmpty else {
      throw ValidationError(subject: Self.layout.name, findings: inspection.findings)
    }
    self = value
  }

  /// Checks JSON by the same door.
  ///
  /// - Throws: ``ValidationError`` where the bytes are no JSON, or no value of this type.
  public init(json bytes: [UInt8]) throws(ValidationError) {
    try self.init(validating: Draft(json: bytes))
  }

  /// Reads what the kit itself has written.
  ///
  /// - Throws: ``ValidationError`` with everything that is wrong with the value.
  package init(stored value: JSONValue) throws(ValidationError) {
    var inspection = Inspection(isStored: true)
    let read = Self.layout.read(value, &inspection)
    guard let read, inspection.findings.isEmpty else {
      throw ValidationError(subject: Self.layout.name, findings: inspection.findings)
    }
    self = read
  }

  /// The value as canonical JSON (RFC 8785); confidential parts are masked.
  public var canonicalJSON: [UInt8] {
    var json = JSONWriter()
    write(to: &json)
    return json.bytes
  }

  /// The value as canonical JSON with its confidential parts in the clear.
  public func canonicalJSON(revealingUnder disclosure: Disclosure) -> [UInt8] {
    var json = JSONWriter(revealingUnder: disclosure)
    write(to: &json)
    return json.bytes
  }

  /// Writes the value.
  public func write(to json: inout JSONWriter) { Self.layout.write(self, &json) }

  /// The JSON Schema (2020-12) of the type, whole: nested types stand in its `$defs`.
  public static var schema: JSONValue { SchemaBook.schema(of: Self.self) }

  /// The open codes inside the value, each with its JSON path.
  public var codeUses: [CodeUse] {
    var uses: [CodeUse] = []
    Self.layout.codes(self, "$", &uses)
    return uses
  }

  /// Reads a value by the same door.
  ///
  /// - Throws: `DecodingError.dataCorrupted`, whose underlying error is the ``ValidationError``.
  @_semantics("optimize.sil.specialize.generic.never")
  public init(from decoder: any Decoder) throws {
    let value = try JSONValue(from: decoder)
    do { try self.init(validating: Draft(value)) } catch {
      throw DecodingError.dataCorrupted(
        DecodingError.Context(
          codingPath: decoder.codingPath, debugDescription: error.description,
          underlyingError: error))
    }
  }

  /// Writes the value; confidential parts are masked.
  ///
  /// - Throws: Whatever the encoder throws.
  @_semantics("optimize.sil.specialize.generic.never")
  public func encode(to encoder: any Encoder) throws {
    try JSONReader.read(canonicalJSON).encode(to: encoder)
  }
}
