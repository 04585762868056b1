import GovernanceModel

/// What people write into a cell, made ready for the door.
enum VillageCell {
  /// The text without the spaces around it, of whatever width.
  static func trimmed(_ text: String) -> String {
    // Codes and numbers, which most cells are, need no look into the tables of Unicode.
    if let first = text.utf8.first, let last = text.utf8.last, (0x21...0x7E).contains(first),
      (0x21...0x7E).contains(last)
    {
      return text
    }
    guard let first = text.unicodeScalars.first, let last = text.unicodeScalars.last,
      first.properties.isWhitespace || last.properties.isWhitespace
    else { return text }
    var scalars = text.unicodeScalars[...]
    while scalars.first?.properties.isWhitespace == true { scalars.removeFirst() }
    while scalars.last?.properties.isWhitespace == true { scalars.removeLast() }
    return String(scalars)
  }

  /// A whole number as a number, whatever else as it stands, so that the door tells what is wrong.
  static func number(_ text: String) -> JSONValue {
    Int(text).map { text.hasPrefix("+") ? .string(text) : .number($0) } ?? .string(text)
  }

  /// A date as ISO 8601 has it, where the text is one: `2026-03-01`, `20260301`, `2026/3/1` or `2026年3月1日`.
  ///
  /// All of these begin with the year, so that none can be read in two ways.
  static func date(_ text: String) -> String {
    if CivilDate(text) != nil { return text }
    var parts = text.split(omittingEmptySubsequences: false) { "/-.年月".contains($0) }
    if parts.count == 1, text.utf8.count == 8 {
      parts = [text.prefix(4), text.dropFirst(4).prefix(2), text.dropFirst(6)]
    }
    if parts.count == 3, parts[2].hasSuffix("日") { parts[2] = parts[2].dropLast() }
    guard parts.count == 3, parts[0].utf8.count == 4,
      parts.allSatisfy({ $0.utf8.allSatisfy { (0x30...0x39).contains($0) } }),
      let year = Int(parts[0]), let month = Int(parts[1]), let day = Int(parts[2]),
      let date = CivilDate(year: year, month: month, day: day)
    else { return text }
    return date.description
  }
}
