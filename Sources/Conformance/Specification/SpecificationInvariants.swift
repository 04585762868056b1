public import GovernanceModel

/// What must hold between the members of the wire types, as it is published for whoever writes a door of their own.
public struct SpecificationInvariants: Hashable, Sendable {
  /// The invariants: by type, each type's in the order in which its door looks at them.
  public let entries: [Entry]

  /// What must hold in a type.
  public struct Entry: Hashable, Sendable {
    /// The name of the type.
    public let type: String
    /// The code of the finding, such as `grid.workers`.
    public let code: String
    /// Where the finding stands, `[n]` for an element.
    public let path: String
    /// What must hold.
    public let wording: Wording
  }

  /// Reads the invariants that ship with the kit.
  ///
  /// - Throws: ``WireError`` naming the entry and the member.
  public static func published() throws(WireError) -> SpecificationInvariants {
    try SpecificationInvariants(json: try PublishedFile.read("invariants.json"))
  }

  /// Reads invariants.
  ///
  /// - Throws: ``WireError`` naming the entry and the member.
  public init(json: JSONValue) throws(WireError) {
    entries = try json.elements { (item) throws(WireError) in
      Entry(
        type: try item.text("type"), code: try item.text("code"), path: try item.text("path"),
        wording: Wording(zh: try item.text("zh"), en: try item.text("en")))
    }
  }

  /// The invariants as rows of a table.
  var markdown: String {
    let head = [
      "| type 类型 | code 代码 | path 位置 | what must hold | 应当成立 |", "| --- | --- | --- | --- | --- |",
    ]
    let rows = entries.map { entry in
      "| `\(entry.type)` | `\(entry.code)` | `\(entry.path)` | \(entry.wording.en) | \(entry.wording.zh) |"
    }
    return (head + rows).joined(separator: "\n")
  }
}
