/// The salted digest by which an event refers to a text that stands outside it.
///
/// It proves what the text was as long as text and salt are kept, and says nothing once they are
/// erased. Written as lowercase hexadecimal.
public struct Commitment: Hashable, Sendable, CustomStringConvertible {
  /// The digest's bytes.
  public let bytes: [UInt8]

  /// Creates a commitment from a digest.
  public init(bytes: [UInt8]) { self.bytes = bytes }

  /// Creates a commitment from hexadecimal, or nothing if it is not written so.
  public init?(_ text: String) {
    let digits = Array(text.utf8)
    guard digits.count >= 2, digits.count.isMultiple(of: 2) else { return nil }
    var bytes: [UInt8] = []
    bytes.reserveCapacity(digits.count / 2)
    for index in stride(from: 0, to: digits.count, by: 2) {
      guard let high = Self.value(digits[index]), let low = Self.value(digits[index + 1]) else {
        return nil
      }
      bytes.append(high << 4 | low)
    }
    self.bytes = bytes
  }

  /// The digest in lowercase hexadecimal.
  public var description: String {
    var text: [UInt8] = []
    text.reserveCapacity(bytes.count * 2)
    for byte in bytes {
      text.append(Self.digits[Int(byte >> 4)])
      text.append(Self.digits[Int(byte & 15)])
    }
    return String(decoding: text, as: UTF8.self)
  }

  private static let digits = Array("0123456789abcdef".utf8)

  private static func value(_ digit: UInt8) -> UInt8? {
    switch digit {
    case UInt8(ascii: "0")...UInt8(ascii: "9"): digit - UInt8(ascii: "0")
    case UInt8(ascii: "a")...UInt8(ascii: "f"): digit - UInt8(ascii: "a") + 10
    default: nil
    }
  }
}
