/// Texts as Graphviz takes them between quotes, whatever they hold.
enum GraphvizText {
  /// The lines of a label in quotes.
  static func label(_ lines: [String]) -> String {
    "\"" + lines.map { escaped($0) }.filter { !$0.isEmpty }.joined(separator: "\\n") + "\""
  }

  /// One text on one line.
  ///
  /// A backslash begins what Graphviz fills in, such as the name of the node, and an ampersand what HTML
  /// calls a character; both are written so that they stand for themselves.
  static func escaped(_ text: String) -> String {
    let plain = text.unicodeScalars.map { scalar -> String in
      switch scalar {
      case "\\": "\\\\"
      case "\"": "\\\""
      case "&": "&amp;"
      case "<": "&lt;"
      case ">": "&gt;"
      default: MermaidText.isBlank(scalar) ? " " : String(scalar)
      }
    }.joined()
    return plain.split(separator: " ").joined(separator: " ")
  }
}
