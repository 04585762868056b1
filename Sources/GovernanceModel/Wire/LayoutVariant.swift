/// One of the types that a choice is made of.
public struct LayoutVariant<Root: Sendable>: Sendable {
  let type: String
  let read: @Sendable (JSONValue, inout Inspection) -> Root?
  let write: @Sendable (Root, inout JSONWriter) -> Bool
  let codes: @Sendable (Root, String, inout [CodeUse]) -> Void
  let schema: @Sendable (inout SchemaBook) -> JSONObject

  /// Creates a variant; the type must have a `type` in its layout.
  ///
  /// - Parameters:
  ///   - part: The type chosen.
  ///   - wrap: Makes the choice out of the value chosen.
  ///   - unwrap: The value chosen, or nothing where the choice is another one.
  public init<Part: WireType>(
    _ part: Part.Type, wrap: @escaping @Sendable (Part) -> Root,
    unwrap: @escaping @Sendable (Root) -> Part?
  ) {
    type = Part.layout.type ?? Part.layout.name
    read = { Part.layout.read($0, &$1).map(wrap) }
    write = { root, json in
      guard let part = unwrap(root) else { return false }
      Part.layout.write(part, &json)
      return true
    }
    codes = { root, path, uses in
      if let part = unwrap(root) { Part.layout.codes(part, path, &uses) }
    }
    schema = { $0.reference(to: Part.self) }
  }
}
