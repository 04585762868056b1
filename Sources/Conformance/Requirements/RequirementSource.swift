import GovernanceModel

/// Where a requirement comes from.
public struct RequirementSource: Hashable, Sendable {
  /// What kind of text it is.
  public let kind: Kind
  /// The text: the code of a statute, the name of a standard, a term of the article, a part of the design.
  public let reference: String
  /// The article of the statute.
  public let article: String?

  /// The kinds of texts that requirements come from.
  ///
  /// Code list: `statute`, `article`, `standard`, `design`.
  public enum Kind: String, Hashable, Sendable, Codable, CaseIterable {
    /// A statute, by its article.
    case statute
    /// The article about the district's practice, by a term of it.
    case article
    /// A standard.
    case standard
    /// The design of this specification.
    case design
  }

  /// Reads a source.
  ///
  /// - Throws: ``WireError`` naming the member that is missing or wrong.
  init(json: JSONValue) throws(WireError) {
    kind = try json.parsed("kind", "a kind of source") { Kind(rawValue: $0) }
    reference = try json.text("ref")
    article = try json.parsedIfPresent("article", "an article") { $0 }
  }

  var json: JSONValue {
    SubjectWriter.object([
      ("kind", .string(kind.rawValue)), ("ref", .string(reference)),
      ("article", article.map { .string($0) }),
    ])
  }
}
