/// One member of a wire form: its name, whether it must be there, and how it is written.
public struct LayoutField<Root: Sendable>: Sendable {
  /// The name on the wire.
  public let name: String
  /// What the member means.
  public let wording: Wording
  /// Whether the member must be there.
  public let isRequired: Bool
  let path: (any PartialKeyPath<Root> & Sendable)?
  let schema: @Sendable (inout SchemaBook) -> JSONObject
  let write: @Sendable (Root, inout JSONWriter) -> Void
  let codes: @Sendable (Root, String, inout [CodeUse]) -> Void
  let value: @Sendable (JSONValue) -> (any Sendable)?
  let json: @Sendable (any Sendable) -> JSONValue?
}
