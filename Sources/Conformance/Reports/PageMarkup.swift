import GovernanceModel

/// Pieces of HTML in both languages, of which a page shows one.
enum PageMarkup {
  /// Of a name or a link so much is shown; a subject can give itself a name without end.
  static let longestName = 400

  /// A text in both languages.
  static func both(_ wording: Wording) -> String {
    both(zh: MarkupText.escaped(wording.zh), en: MarkupText.escaped(wording.en))
  }

  /// A text in both languages.
  static func both(_ zh: String, _ en: String) -> String { both(Wording(zh: zh, en: en)) }

  /// Markup in both languages.
  static func both(zh: String, en: String) -> String {
    "<span lang=\"zh-Hans\">\(zh)</span><span lang=\"en\">\(en)</span>"
  }

  /// A sentence in both languages, with what stands between backticks as code.
  static func sentence(_ wording: Wording) -> String {
    both(zh: coded(wording.zh), en: coded(wording.en))
  }

  private static func coded(_ text: String) -> String {
    let parts = text.split(separator: "`", omittingEmptySubsequences: false)
    return parts.enumerated().map { index, part in
      let part = MarkupText.escaped(String(part))
      // The part after a backtick that has no partner is text.
      return index % 2 == 1 && index < parts.count - 1 ? "<code>\(part)</code>" : part
    }.joined()
  }

  /// A text of the subject or of whoever ran the suite.
  static func name(_ text: String) -> String {
    MarkupText.escaped(MarkupText.clipped(text, to: longestName))
  }

  /// A word in a box, in the colour of what it says.
  static func tag(_ style: String, _ wording: Wording) -> String {
    "<span class=\"tag \(style)\">\(both(wording))</span>"
  }

  static func tag(_ outcome: VectorOutcome) -> String { tag(outcome.rawValue, outcome.wording) }

  /// A link to a page of the web, or the text alone where it is a link to something else.
  static func link(_ text: String) -> String {
    let isOfWeb = ["https://", "http://"].contains { text.hasPrefix($0) }
    let text = name(text)
    return isOfWeb ? "<a href=\"\(text)\" rel=\"noopener noreferrer nofollow\">\(text)</a>" : text
  }

  /// A list of names and values.
  static func facts(_ facts: [(name: String, value: String)]) -> String {
    "<dl>"
      + facts.map { "<div><dt>\($0.name)</dt><dd>\($0.value)</dd></div>" }.joined(separator: "\n")
      + "</dl>"
  }

  /// A part of the page under a heading.
  static func section(_ id: String, _ title: String, _ content: [String]) -> String {
    """
    <section id="\(id)" aria-labelledby="\(id)-title">
    <h2 id="\(id)-title">\(title)</h2>
    \(content.filter { !$0.isEmpty }.joined(separator: "\n"))
    </section>
    """
  }
}
