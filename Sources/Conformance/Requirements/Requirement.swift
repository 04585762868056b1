public import GovernanceModel

/// One sentence of the standard: what a system must, should or may do.
public struct Requirement: Hashable, Sendable {
  /// Its name, such as `SGC-P2-014`; a name is never used again.
  public let id: String
  /// How much it binds.
  public let level: Level
  /// The sentence.
  public let text: Wording
  /// Where it comes from.
  public let sources: [RequirementSource]
  /// Whether it is tested, and why not.
  public let testability: Testability
  /// The codes of refusals and errors whose home it is.
  public let codes: [String]
  /// The version of the specification in which it first stood.
  public let since: String

  /// How much a requirement binds, in the words of RFC 2119.
  ///
  /// Code list: `MUST`, `SHOULD`, `MAY`.
  public enum Level: String, Hashable, Sendable, Codable, CaseIterable {
    /// It binds.
    case must = "MUST"
    /// It binds unless there is a good reason.
    case should = "SHOULD"
    /// It is open.
    case may = "MAY"
  }

  /// The profile in its name.
  public var profile: Profile? {
    let parts = id.split(separator: "-")
    return parts.count == 3 && parts[0] == "SGC" ? Profile(rawValue: String(parts[1])) : nil
  }

  /// Reads a requirement.
  ///
  /// - Throws: ``WireError`` naming the member that is missing or wrong.
  public init(json: JSONValue) throws(WireError) {
    id = try json.text("id")
    level = try json.parsed("level", "MUST, SHOULD or MAY") { Level(rawValue: $0) }
    text = Wording(zh: try json.text("zh"), en: try json.text("en"))
    sources = try json.required("sources") { (list) throws(WireError) in
      try list.elements { (item) throws(WireError) in try RequirementSource(json: item) }
    }
    testability = try json.required("testability") { (value) throws(WireError) in
      try Testability(json: value)
    }
    codes = try json.list("codes", "a code") { $0 }
    since = try json.text("since")
  }

  /// The requirement as the published register has it, with the vectors that show it.
  func json(vectors: [String]) -> JSONValue {
    [
      "id": .string(id), "level": .string(level.rawValue), "zh": .string(text.zh),
      "en": .string(text.en), "sources": .array(sources.map(\.json)),
      "testability": testability.json, "codes": .array(codes.map { .string($0) }),
      "since": .string(since), "vectors": .array(vectors.map { .string($0) }),
    ]
  }
}
