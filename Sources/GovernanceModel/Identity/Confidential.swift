/// A value that shows itself to nobody unless it is revealed for a purpose.
///
/// It prints, dumps, mirrors and encodes as a mask. It cannot be compared or hashed, since a guess
/// that is confirmed is a value that is known. The mask is not a value: no door takes it for one.
public struct Confidential<Value: Sendable>: Sendable {
  /// The value for the kit's own writers, which mask it unless they are given a disclosure.
  let unmasked: Value

  /// Hides a value.
  public init(_ value: Value) { unmasked = value }

  /// The value, read under a disclosure that whoever calls this writes into the history.
  public func reveal(under disclosure: Disclosure) -> Value { unmasked }
}

extension Confidential: CustomStringConvertible, CustomDebugStringConvertible, CustomReflectable {
  /// The mask.
  public var description: String { "••••" }
  /// The mask.
  public var debugDescription: String { description }
  /// A mirror without children.
  public var customMirror: Mirror { Mirror(self, children: []) }
}

extension Confidential: Encodable {
  /// Writes `null`, whatever the value is.
  ///
  /// - Throws: Whatever the encoder throws.
  public func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    try container.encodeNil()
  }
}
