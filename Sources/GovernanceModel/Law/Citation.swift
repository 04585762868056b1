/// An article of a statute: where a number or a duty comes from.
public struct Citation: Hashable, Sendable {
  /// The code of the statute, one of `Statute.all`.
  public let statute: String
  /// The article and, in brackets, its paragraph and item: `34`, `23(3)`, `22(1)(3)`.
  public let article: String

  /// Creates a citation of a statute's article.
  public init(_ statute: Statute, _ article: String) {
    self.statute = statute.code
    self.article = article
  }

  /// Creates a citation as it was written down, of a statute that need not be known here.
  public init(code: String, article: String) {
    statute = code
    self.article = article
  }
}

extension Citation {
  /// The article with its summary, where the kit knows it.
  public var known: Article? { Statute.named(statute)?.article(article) }
}

extension Citation: Described {
  /// The citation as people write it: 《信访工作条例》第34条.
  public var wording: Wording { wording(knowing: []) }

  /// The same, where some statutes are known beyond those of the kit.
  public func wording(knowing statutes: [Statute]) -> Wording {
    let known = Statute.named(statute) ?? statutes.first { $0.code == statute }
    let title = known?.title ?? Wording(zh: statute, en: statute)
    let paragraphs = article.split(separator: "(").map { $0.filter { $0 != ")" } }
    let zh = zip(["条", "款", "项", "目"], paragraphs).map { "第\($1)\($0)" }
    return Wording(zh: "《\(title.zh)》" + zh.joined(), en: "\(title.en), Art. \(article)")
  }
}

extension Citation: WireType {
  /// What stands where in the wire form.
  public static let layout = Layout<Citation>(
    "Citation", zh: "法条", en: "an article of a statute"
  ) { door in
    let statute = door.required(
      "statute", \.statute, .codeText, zh: "法律法规的代码", en: "the code of the statute")
    let article = door.required(
      "article", \.article, .article, zh: "条,括号内为款、项",
      en: "the article, its paragraph and item in brackets")
    guard let statute, let article else { return nil }
    return Citation(code: statute, article: article)
  }
}

extension Form where Value == String {
  /// An article with its paragraph, item and point, such as `23(3)`; no number begins with a zero.
  static let article = written(
    "wire.article", pattern: "^[1-9][0-9]{0,3}(\\([1-9][0-9]{0,2}\\)){0,3}$",
    expected: Wording(zh: "条款号,如 23(3)", en: "an article such as 23(3)"),
    make: { text in
      let parts = text.split(separator: "(", omittingEmptySubsequences: false)
      let isArticle =
        parts.count <= 4
        && parts.enumerated().allSatisfy { index, part in
          let digits = index == 0 ? part : part.dropLast()
          return (index == 0 || part.last == ")")
            && (1...(index == 0 ? 4 : 3)).contains(digits.utf8.count)
            && digits.utf8.first != UInt8(ascii: "0") && Digits.number(digits.utf8) != nil
        }
      return isArticle ? text : nil
    },
    text: { $0 }, stored: { $0 })
}
