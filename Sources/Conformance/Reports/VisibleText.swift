/// Text of a subject on its way to people's eyes, on a terminal as on a page.
///
/// A subject can print anything: characters that move the cursor or change its colour, marks that turn the direction
/// of a line round, and some that nobody sees. Those are shown by their number, since what is hidden in an answer may
/// be what is wrong with it.
package enum VisibleText {
  /// A text as one line of a terminal; its own line breaks are shown by their number, too.
  package static func line(_ text: String) -> String { shown(text) { isShown($0) } }

  /// A text whose line breaks stay.
  static func lines(_ text: String) -> String { shown(text) { $0 == "\n" || isShown($0) } }

  private static func shown(_ text: String, _ isShown: (Unicode.Scalar) -> Bool) -> String {
    var shown = ""
    let scalars = text.unicodeScalars
    for place in scalars.indices {
      let scalar = scalars[place]
      // What only looks like the number of a character is no number.
      let isFeigned = scalar == "\\" && scalars[place...].starts(with: "\\u{".unicodeScalars)
      if isShown(scalar), !isFeigned {
        shown.unicodeScalars.append(scalar)
      } else {
        shown += "\\u{\(String(scalar.value, radix: 16, uppercase: true))}"
      }
    }
    return shown
  }

  /// Whether people see a character, and it does nothing but be seen.
  static func isShown(_ scalar: Unicode.Scalar) -> Bool {
    if scalar == "\t" { return true }
    if scalar.properties.isDefaultIgnorableCodePoint || scalar.properties.isBidiControl {
      return false
    }
    switch scalar.properties.generalCategory {
    case .control, .format, .lineSeparator, .paragraphSeparator, .surrogate, .unassigned:
      return false
    default: return true
    }
  }
}
