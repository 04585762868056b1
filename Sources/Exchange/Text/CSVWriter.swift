/// Writes records of comma-separated values (RFC 4180) that spreadsheets open as they are.
///
/// A field that a spreadsheet would take for a formula gets an apostrophe in front, which ``CSVCell`` takes
/// away again.
public struct CSVWriter: Sendable {
  /// What has been written and not been taken away.
  public private(set) var bytes: [UInt8] = []
  /// The encoding.
  public let encoding: TextEncoding

  /// Begins a table; in UTF-8 with the mark by which spreadsheets know it.
  public init(encoding: TextEncoding = .utf8) {
    self.encoding = encoding
    if encoding == .utf8 { bytes = [0xEF, 0xBB, 0xBF] }
  }

  /// Goes on with a table that was begun.
  init(continuing encoding: TextEncoding) { self.encoding = encoding }

  /// Writes one record.
  public mutating func write(_ fields: [String]) {
    for (place, field) in fields.enumerated() {
      if place > 0 { bytes.append(UInt8(ascii: ",")) }
      append(CSVCell.shielded(field))
    }
    bytes += [UInt8(ascii: "\r"), UInt8(ascii: "\n")]
  }

  /// Takes away what has been written.
  public mutating func take() -> [UInt8] {
    defer { bytes.removeAll(keepingCapacity: true) }
    return bytes
  }

  private mutating func append(_ field: String) {
    // GB 18030 has bytes for every character; a lone surrogate cannot stand in a string.
    let text = encoding.bytes(field) ?? Array(field.utf8)
    guard text.contains(where: Self.needsQuotes) else {
      bytes += text
      return
    }
    bytes.append(UInt8(ascii: "\""))
    for byte in text {
      if byte == UInt8(ascii: "\"") { bytes.append(byte) }
      bytes.append(byte)
    }
    bytes.append(UInt8(ascii: "\""))
  }

  private static func needsQuotes(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: ","), UInt8(ascii: ";"), UInt8(ascii: "\t"), UInt8(ascii: "\""),
      UInt8(ascii: "\n"), UInt8(ascii: "\r"):
      true
    default: false
    }
  }
}
