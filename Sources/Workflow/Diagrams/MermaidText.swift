/// Texts and names as Mermaid takes them, whatever they hold.
///
/// Mermaid reads `#34;` as the character of that number wherever a text can stand, so whatever could
/// end a text or mean something inside it is written by its number. A line break inside a label is
/// `<br/>`, which is the only markup that is ever written.
enum MermaidText {
  /// The lines of a label, none of which can end it.
  static func label(_ lines: [String]) -> String {
    lines.map { escaped($0) }.filter { !$0.isEmpty }.joined(separator: "<br/>")
  }

  /// One text on one line.
  static func escaped(_ text: String) -> String {
    let plain = text.unicodeScalars.map { scalar -> String in
      if isBlank(scalar) { return " " }
      return isSafe(scalar) ? String(scalar) : "#\(scalar.value);"
    }.joined()
    var words = plain.split(separator: " ").map(String.init)
    for index in words.indices.dropLast()
    where words[index].lowercased().hasSuffix("end")
      && words[index + 1].lowercased().hasPrefix("note")
    {
      // A note ends with these two words, wherever they stand.
      words[index] = "\(words[index].dropLast())#100;"
    }
    if let first = words.first { words[0] = unlisted(first) }
    return words.joined(separator: " ")
  }

  /// A first word that Markdown, which labels are also read as, would take for the mark of a list.
  private static func unlisted(_ word: String) -> String {
    if word.hasPrefix("-") || word.hasPrefix("+") {
      return "#\(word.utf8.first ?? 0);" + word.dropFirst()
    }
    let rest = word.drop { $0.isASCII && $0.isNumber }
    guard rest != word, rest == "." || rest == ")" else { return word }
    return word.dropLast() + "#\(word.utf8.last ?? 0);"
  }

  /// Whatever draws nothing or turns the direction of what follows is a space.
  static func isBlank(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.properties.generalCategory {
    case .control, .format, .lineSeparator, .paragraphSeparator, .spaceSeparator, .surrogate,
      .unassigned:
      true
    default: false
    }
  }

  private static func isSafe(_ scalar: Unicode.Scalar) -> Bool {
    guard scalar.isASCII else { return true }
    switch scalar {
    case "a"..."z", "A"..."Z", "0"..."9", " ", ".", ",", "(", ")", "/", "'", "+", "?", "!", "-":
      return true
    default: return false
    }
  }
}
