/// Text of a subject on its way to people's eyes, on a terminal as on a page.
///
/// A subject can print anything: characters that move the cursor or change its colour, and marks that turn the
/// direction of a line round. What nobody would see is shown by its number, since what is hidden in an answer may be
/// what is wrong with it.
package enum VisibleText {
  /// A text as one line of a terminal; its own line breaks are shown by their number, too.
  package static func line(_ text: String) -> String {
    text.unicodeScalars.map(shown).joined()
  }

  /// A character, or its number where nobody would see it or XML 1.0 does not have it.
  static func shown(_ scalar: Unicode.Scalar) -> String {
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
}
