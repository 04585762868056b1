/// An article of a statute: where a number or a duty comes from.
public struct Citation: Hashable, Sendable, Codable {
  /// The code of the statute, one of `Statute.all`.
  public let statute: String
  /// The article and, in brackets, its paragraph: `34`, `23(3)`.
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

extension Citation: Described {
  /// The citation as people write it: 《信访工作条例》第34条.
  public var wording: Wording {
    let title = Statute.named(statute)?.title ?? Wording(zh: statute, en: statute)
    let paragraphs = article.split(separator: "(").map { $0.filter { $0 != ")" } }
    let zh = paragraphs.enumerated().map { index, part in
      index == 0 ? "第\(part)条" : "第\(part)款"
    }
    return Wording(zh: "《\(title.zh)》" + zh.joined(), en: "\(title.en), Art. \(article)")
  }
}
