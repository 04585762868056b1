/// Writes canonical JSON (RFC 8785) as bytes: no white space, keys in order, shortest escapes.
///
/// The caller gives the keys of an object in the order of their UTF-16 code units; all keys of the
/// kit are ASCII, where that is the order of the bytes. Whole numbers lie within ±(2^53 − 1).
public struct JSONWriter: Sendable {
  /// The act by which confidential values may be written in the clear; without one they are masked.
  public let disclosure: Disclosure?
  /// What has been written so far.
  public private(set) var bytes: [UInt8] = []
  private var needsComma = false
  private let isMasking: Bool

  /// Creates a writer with nothing written.
  public init(revealingUnder disclosure: Disclosure? = nil) {
    self.disclosure = disclosure
    isMasking = disclosure == nil
    bytes.reserveCapacity(512)
  }

  /// Creates a writer for what stays inside the kit: a draft that the same door will read.
  init(masking isMasking: Bool) {
    disclosure = nil
    self.isMasking = isMasking
  }

  func revealed<Hidden>(_ value: Confidential<Hidden>) -> Hidden? {
    isMasking ? nil : value.unmasked
  }

  /// Writes any value; the members of its objects stand in canonical order.
  public mutating func value(_ value: JSONValue) {
    switch value {
    case .null: raw("null")
    case .bool(let value): bool(value)
    case .number(let value): number(value)
    case .decimal(let value): raw(JSONNumber.text(value))
    case .string(let value): string(value)
    case .array(let values): array(values) { $0.value($1) }
    case .object(let object):
      self.object { json in
        for member in object.members {
          json.key(member.name)
          json.value(member.value)
        }
      }
    }
  }

  /// Writes `null`.
  public mutating func null() { raw("null") }

  /// Writes an object; `content` writes its members.
  public mutating func object(_ content: (inout JSONWriter) -> Void) {
    open(UInt8(ascii: "{"), UInt8(ascii: "}"), content)
  }

  /// Writes an array; `content` writes its elements.
  public mutating func array(_ content: (inout JSONWriter) -> Void) {
    open(UInt8(ascii: "["), UInt8(ascii: "]"), content)
  }

  /// Writes an array with one element for each value.
  public mutating func array<Element>(
    _ values: some Sequence<Element>, _ element: (inout JSONWriter, Element) -> Void
  ) {
    array { json in for value in values { element(&json, value) } }
  }

  /// Writes a member's key; the value follows.
  public mutating func key(_ key: String) {
    separate()
    quoted(key)
    bytes.append(UInt8(ascii: ":"))
    needsComma = false
  }

  /// Writes a string.
  public mutating func string(_ value: String) {
    separate()
    quoted(value)
    needsComma = true
  }

  /// Writes an integer.
  public mutating func number(_ value: Int) { raw(String(value)) }

  /// Writes true or false.
  public mutating func bool(_ value: Bool) { raw(value ? "true" : "false") }

  /// Writes a member whose value is a string, or nothing if there is no value.
  public mutating func member(_ name: String, _ value: String?) {
    guard let value else { return }
    key(name)
    string(value)
  }

  /// Writes a member whose value is an integer, or nothing if there is no value.
  public mutating func member(_ name: String, _ value: Int?) {
    guard let value else { return }
    key(name)
    number(value)
  }

  /// Writes a member whose value is true or false.
  public mutating func member(_ name: String, _ value: Bool) {
    key(name)
    bool(value)
  }

  /// Writes a member whose value is an array of strings.
  public mutating func member(_ name: String, _ values: [String]) {
    key(name)
    array(values) { $0.string($1) }
  }

  private mutating func open(
    _ first: UInt8, _ last: UInt8, _ content: (inout JSONWriter) -> Void
  ) {
    separate()
    bytes.append(first)
    needsComma = false
    content(&self)
    bytes.append(last)
    needsComma = true
  }

  private mutating func raw(_ text: String) {
    separate()
    bytes.append(contentsOf: text.utf8)
    needsComma = true
  }

  private mutating func separate() {
    if needsComma { bytes.append(UInt8(ascii: ",")) }
  }

  private mutating func quoted(_ text: String) {
    bytes.append(UInt8(ascii: "\""))
    for byte in text.utf8 {
      switch byte {
      case UInt8(ascii: "\""): bytes.append(contentsOf: "\\\"".utf8)
      case UInt8(ascii: "\\"): bytes.append(contentsOf: "\\\\".utf8)
      case 0x08: bytes.append(contentsOf: "\\b".utf8)
      case 0x09: bytes.append(contentsOf: "\\t".utf8)
      case 0x0A: bytes.append(contentsOf: "\\n".utf8)
      case 0x0C: bytes.append(contentsOf: "\\f".utf8)
      case 0x0D: bytes.append(contentsOf: "\\r".utf8)
      case 0..<0x20:
        bytes.append(contentsOf: "\\u00".utf8)
        bytes.append(Self.hexadecimal[Int(byte >> 4)])
        bytes.append(Self.hexadecimal[Int(byte & 15)])
      default: bytes.append(byte)
      }
    }
    bytes.append(UInt8(ascii: "\""))
  }

  private static let hexadecimal = Array("0123456789abcdef".utf8)
}
