/// What spreadsheets do to a cell, and how it is undone.
enum CSVCell {
  /// The text with an apostrophe in front where a spreadsheet would reckon it.
  static func shielded(_ text: String) -> String { needsShield(text) ? "'" + text : text }

  /// The text as it was before it was shielded.
  static func plain(_ text: String) -> String {
    guard text.utf8.first == UInt8(ascii: "'") else { return text }
    let rest = String(text.dropFirst())
    return needsShield(rest) ? rest : text
  }

  private static func needsShield(_ text: String) -> Bool {
    var rest = Substring(text)
    // An apostrophe that stood there before is shielded, too, lest it be taken for the shield.
    while rest.utf8.first == UInt8(ascii: "'") { rest = rest.dropFirst() }
    switch rest.utf8.first {
    case UInt8(ascii: "="), UInt8(ascii: "@"), UInt8(ascii: "+"): return true
    case UInt8(ascii: "-"): return !rest.dropFirst().utf8.allSatisfy(isDigit)
    default: return false
    }
  }

  private static func isDigit(_ byte: UInt8) -> Bool {
    (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte)
  }

  /// Whether a spreadsheet has turned a long number into a rounded one, such as `5.20204E+17`.
  static func isRounded(_ text: String) -> Bool {
    let parts = text.uppercased().split(separator: "E", omittingEmptySubsequences: false)
    guard parts.count == 2, parts[0].contains("."), parts[1].hasPrefix("+") else { return false }
    return parts[0].utf8.allSatisfy { isDigit($0) || $0 == UInt8(ascii: ".") }
      && !parts[1].dropFirst().isEmpty && parts[1].dropFirst().utf8.allSatisfy(isDigit)
  }
}
