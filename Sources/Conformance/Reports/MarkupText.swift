/// Text of a subject on its way into markup.
///
/// A subject can print anything: tags, characters that XML has no place for, and marks that turn the
/// direction of a line round. Nothing of it may be more than text to whoever reads a report.
enum MarkupText {
  /// A text for an element or an attribute of HTML or XML.
  ///
  /// Characters that no one sees are shown by their number, since what is hidden in an answer may be what
  /// is wrong with it.
  static func escaped(_ text: String) -> String {
    var escaped = ""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "&": escaped += "&amp;"
      case "<": escaped += "&lt;"
      case ">": escaped += "&gt;"
      case "\"": escaped += "&quot;"
      case "'": escaped += "&#39;"
      case "\n": escaped.unicodeScalars.append(scalar)
      default: escaped += shown(scalar)
      }
    }
    return escaped
  }

  /// A text for an attribute of XML, where a line break would be read as a space.
  static func attribute(_ text: String) -> String {
    escaped(text).split(separator: "\n", omittingEmptySubsequences: false).joined(
      separator: "&#10;")
  }

  /// A character, or its number where nobody would see it or XML 1.0 does not have it.
  private static func shown(_ scalar: Unicode.Scalar) -> String {
    isShown(scalar) ? String(scalar) : "\\u{\(String(scalar.value, radix: 16, uppercase: true))}"
  }

  private static func isShown(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x09: true
    case 0..<0x20, 0x7F...0x9F: false
    // Marks without a width, and those that change the direction.
    case 0x200B, 0x200E, 0x200F, 0x2028, 0x2029, 0x202A...0x202E, 0x2060...0x2069, 0xFEFF: false
    case 0xFFFE, 0xFFFF: false
    default: true
    }
  }

  /// The beginning of a text that is too long to be shown, and how much is not.
  static func clipped(_ text: String, to limit: Int) -> String {
    guard text.unicodeScalars.count > limit else { return text }
    var beginning = ""
    beginning.unicodeScalars.append(contentsOf: text.unicodeScalars.prefix(limit))
    return "\(beginning)… (+\(text.unicodeScalars.count - limit))"
  }
}
