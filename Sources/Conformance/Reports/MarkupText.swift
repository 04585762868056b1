/// Text of a subject on its way into markup.
///
/// A subject can print anything, tags as well. Nothing of it may be more than text to whoever reads a report.
enum MarkupText {
  /// A text for an element or an attribute of HTML or XML.
  ///
  /// Characters that no one sees are shown as ``VisibleText`` shows them.
  static func escaped(_ text: String) -> String {
    var escaped = ""
    for scalar in VisibleText.lines(text).unicodeScalars {
      switch scalar {
      case "&": escaped += "&amp;"
      case "<": escaped += "&lt;"
      case ">": escaped += "&gt;"
      case "\"": escaped += "&quot;"
      case "'": escaped += "&#39;"
      default: escaped.unicodeScalars.append(scalar)
      }
    }
    return escaped
  }

  /// A text for an attribute of XML, where a line break would be read as a space.
  static func attribute(_ text: String) -> String {
    escaped(text).split(separator: "\n", omittingEmptySubsequences: false).joined(
      separator: "&#10;")
  }

  /// The beginning of a text that is too long to be shown, and how much is not.
  static func clipped(_ text: String, to limit: Int) -> String {
    guard text.unicodeScalars.count > limit else { return text }
    var beginning = ""
    beginning.unicodeScalars.append(contentsOf: text.unicodeScalars.prefix(limit))
    return "\(beginning)… (+\(text.unicodeScalars.count - limit))"
  }
}
