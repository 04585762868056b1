/// The public identifier of one kind of thing, so that a center's can never stand for a unit's.
///
/// It is 1 to 64 characters out of `A–Z a–z 0–9 - _ . :`. Case numbers and file names are made of
/// identifiers, and this alphabet has no Chinese character; no alphabet can keep a name
/// from being spelled in Latin letters, so the system gives identifiers out and people do not.
public struct Identifier<Entity>: Hashable, Sendable, Codable, Comparable, CustomStringConvertible {
  /// The characters as written.
  public let rawValue: String

  /// Creates an identifier, or nothing if a character or the length is outside the rule.
  public init?(_ rawValue: String) {
    guard Self.isWellFormed(rawValue) else { return nil }
    self.rawValue = rawValue
  }

  /// Creates an identifier from characters that are known to keep the rule.
  package init(unchecked rawValue: String) {
    self.rawValue = rawValue
  }

  /// Reads an identifier from a single string, by the same rule.
  ///
  /// - Throws: `DecodingError.dataCorrupted` when the string is no identifier.
  public init(from decoder: any Decoder) throws {
    let container = try decoder.singleValueContainer()
    let text = try container.decode(String.self)
    guard Self.isWellFormed(text) else {
      throw DecodingError.dataCorruptedError(
        in: container,
        debugDescription:
          "Expected 1 to 64 characters of A-Z a-z 0-9 - _ . :, found \(text.utf8.count) bytes.")
    }
    rawValue = text
  }

  /// Writes the characters as a single string.
  ///
  /// - Throws: Whatever the encoder throws.
  public func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    try container.encode(rawValue)
  }

  /// The characters as written.
  public var description: String { rawValue }

  /// Orders by the characters' code points.
  public static func < (left: Self, right: Self) -> Bool { left.rawValue < right.rawValue }

  private static func isWellFormed(_ text: String) -> Bool {
    let bytes = text.utf8
    guard (1...64).contains(bytes.count) else { return false }
    return bytes.allSatisfy { byte in
      switch byte {
      case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
        UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"), UInt8(ascii: "_"),
        UInt8(ascii: "."), UInt8(ascii: ":"):
        true
      default:
        false
      }
    }
  }
}
