/// The headings of the document: numbers for its chapters, and the table of contents.
struct SpecificationOutline: Sendable {
  private var entries: [String] = []
  private var seen: [String: Int] = [:]
  private var chapters = 0

  /// The table of contents of what was numbered.
  var contents: String {
    "## Contents 目录\n\n" + entries.map { "\($0)\n" }.joined()
  }

  /// A chapter with its number; headings of the second and third level are entered.
  mutating func numbered(_ text: String) -> String {
    var lines: [String] = []
    for line in text.split(separator: "\n", omittingEmptySubsequences: false) {
      if line.hasPrefix("## ") {
        chapters += 1
        let title = "\(chapters) \(line.dropFirst(3))"
        enter(title, indent: "")
        lines.append("## \(title)")
      } else {
        if line.hasPrefix("### ") { enter(String(line.dropFirst(4)), indent: "  ") }
        lines.append(String(line))
      }
    }
    return lines.joined(separator: "\n")
  }

  private mutating func enter(_ title: String, indent: String) {
    let anchor = Self.anchor(of: title)
    let count = seen[anchor, default: 0]
    seen[anchor] = count + 1
    entries.append("\(indent)- [\(title)](#\(count == 0 ? anchor : "\(anchor)-\(count)"))")
  }

  /// The name under which a heading can be linked to.
  static func anchor(of title: String) -> String {
    var anchor = ""
    for character in title.lowercased() {
      if character == " " {
        anchor.append("-")
      } else if character.isLetter || character.isNumber || character == "-" || character == "_" {
        anchor.append(character)
      }
    }
    return anchor
  }
}
