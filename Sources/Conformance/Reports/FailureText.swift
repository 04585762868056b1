import GovernanceModel

/// A failure as people look at it: what was sent, what was expected and what was found, laid out in lines.
struct FailureText {
  /// A sentence names the value it found; a whole answer in it would hide the sentence.
  static let longestSentence = 600
  /// Of a value so many characters are shown; the report has the rest.
  static let longestValue = 6000

  let step: Int
  let path: String
  let sent: String
  let expected: String
  /// Nothing where nothing was found.
  let found: String?

  init(_ failure: VectorFailure) {
    step = failure.step
    path = failure.path
    // What cannot be read has to be seen as it was sent.
    sent =
      failure.spelling == .canonical
      ? Self.text(failure.sent)
      : MarkupText.clipped(failure.spelling.shown(failure.sent), to: Self.longestValue)
    expected = Self.text(failure.expected)
    found = failure.found.map(Self.text)
  }

  /// The failure as lines of plain text.
  func plain(_ language: Language) -> String {
    let lines = [
      (Wording(zh: "步骤", en: "step"), "\(step)"), (Wording(zh: "路径", en: "path"), path),
      (Wording(zh: "发送", en: "sent"), sent), (Wording(zh: "应为", en: "expected"), expected),
      (Wording(zh: "现为", en: "found"), found ?? "-"),
    ]
    return lines.map { "\($0[language]): \($1)" }.joined(separator: "\n")
  }

  /// A value laid out in lines, or its beginning.
  static func text(_ value: JSONValue) -> String {
    var lines = IndentedText()
    lines.add(value, at: 0)
    return MarkupText.clipped(lines.text, to: longestValue)
  }
}

/// A JSON value with a member or an element on each line.
private struct IndentedText {
  private(set) var text = ""

  mutating func add(_ value: JSONValue, at depth: Int) {
    switch value {
    case .object(let object) where !object.members.isEmpty:
      add("{", "}", object.members, at: depth) { lines, member in
        lines.text += "\(JSONValue.string(member.name).text): "
        lines.add(member.value, at: depth + 1)
      }
    case .array(let elements) where !elements.isEmpty:
      add("[", "]", elements, at: depth) { $0.add($1, at: depth + 1) }
    default: text += value.text
    }
  }

  private mutating func add<Item>(
    _ first: String, _ last: String, _ items: [Item], at depth: Int,
    _ item: (inout IndentedText, Item) -> Void
  ) {
    text += first
    for (index, element) in items.enumerated() {
      text += index == 0 ? "\n" : ",\n"
      text += String(repeating: "  ", count: depth + 1)
      item(&self, element)
    }
    text += "\n" + String(repeating: "  ", count: depth) + last
  }
}
