/// How values of one kind are written on the wire: read, written and described by the same value.
///
/// The schema says what a reader without our code can check; `read` checks that and more.
public struct Form<Value: Sendable>: Sendable {
  /// What a JSON Schema says of the values; nested types are added to the book.
  let schema: @Sendable (inout SchemaBook) -> JSONObject
  /// Reads a value, or reports why it cannot be read.
  let read: @Sendable (JSONValue, inout Inspection) -> Value?
  /// Writes a value.
  let write: @Sendable (Value, inout JSONWriter) -> Void
  /// Names the open codes inside a value, each with the steps to it.
  let codes: @Sendable (Value, String, inout [CodeUse]) -> Void

  init(
    schema: @escaping @Sendable (inout SchemaBook) -> JSONObject,
    read: @escaping @Sendable (JSONValue, inout Inspection) -> Value?,
    write: @escaping @Sendable (Value, inout JSONWriter) -> Void,
    codes: @escaping @Sendable (Value, String, inout [CodeUse]) -> Void = { _, _, _ in }
  ) {
    self.schema = schema
    self.read = read
    self.write = write
    self.codes = codes
  }

  /// Reads a value by hand, for what is no draft: a column, a parameter.
  func value(_ json: JSONValue) -> Value? {
    var inspection = Inspection()
    let value = read(json, &inspection)
    return inspection.findings.isEmpty ? value : nil
  }

  /// The value as it stands on the wire, confidential ones in the clear.
  func json(_ value: Value) -> JSONValue? {
    var writer = JSONWriter(masking: false)
    write(value, &writer)
    return try? JSONReader.read(writer.bytes)
  }
}
