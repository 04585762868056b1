public import GovernanceModel

/// When each fact of the case procedure holds, as it is published for whoever decides without this kit.
public struct SpecificationFacts: Hashable, Sendable {
  /// The words that the definitions use.
  public let terms: [Term]
  /// The facts.
  public let entries: [Entry]

  /// A word that definitions use.
  public struct Term: Hashable, Sendable {
    /// Its code.
    public let code: String
    /// The word.
    public let name: Wording
    /// What it means.
    public let definition: Wording
  }

  /// A fact and when it holds.
  public struct Entry: Hashable, Sendable {
    /// The code of the fact.
    public let fact: String
    /// Whether the case keeps it between commands.
    public let isKept: Bool
    /// What it says, in a few words.
    public let name: Wording
    /// When it holds.
    public let definition: Wording
  }

  /// Reads the definitions that ship with the kit.
  ///
  /// - Throws: ``WireError`` naming the entry and the member.
  public static func published() throws(WireError) -> SpecificationFacts {
    try SpecificationFacts(json: try PublishedFile.read("facts.json"))
  }

  /// Reads definitions.
  ///
  /// - Throws: ``WireError`` naming the entry and the member.
  public init(json: JSONValue) throws(WireError) {
    terms = try json.required("terms") { (list) throws(WireError) in
      try list.elements { (item) throws(WireError) in
        Term(
          code: try item.text("term"), name: try Wording(published: item),
          definition: try item.required("definition", Wording.init(published:)))
      }
    }
    entries = try json.required("facts") { (list) throws(WireError) in
      try list.elements { (item) throws(WireError) in
        Entry(
          fact: try item.text("fact"), isKept: try item.flag("kept"),
          name: try Wording(published: item),
          definition: try item.required("definition", Wording.init(published:)))
      }
    }
  }
}
