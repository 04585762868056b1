/// An article of a statute, or one of its paragraphs, with what it says in the kit's own words.
///
/// The summary helps people to find the article; what binds is the official text.
public struct Article: Hashable, Sendable {
  /// The article and, in brackets, its paragraph and item: `34`, `22(1)(3)`.
  public let number: String
  /// What it says, in our own words.
  public let summary: Wording

  /// Creates an article that the code itself names; what comes from outside goes through the door.
  public init(_ number: String, zh: String, en: String) {
    self.number = number
    summary = Wording(zh: zh, en: en)
  }

  init(_ number: String, _ summary: Wording) {
    self.number = number
    self.summary = summary
  }
}

extension Article: WireType {
  /// What stands where in the wire form.
  public static let layout = Layout<Article>(
    "Article", zh: "条款摘要", en: "an article and what it says"
  ) { door in
    let number = door.required(
      "number", \.number, .article, zh: "条,括号内为款、项",
      en: "the article, its paragraph and item in brackets")
    let summary = door.required(
      "summary", \.summary, .object(), zh: "摘要,非原文", en: "what it says, in other words")
    guard let number, let summary else { return nil }
    return Article(number, summary)
  }
}
