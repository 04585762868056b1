import GovernanceModel
import GovernanceWorkflow

/// What goes over the wire: types, details, messages.
extension Specification {
  static var types: String {
    SpecificationTable.table(
      ["type 类型", "zh", "en", "`type`", "schema 模式"], WireCatalog.types.map { line($0) })
  }

  private static func line<Value: WireType>(_ type: Value.Type) -> [String] {
    let layout = Value.layout
    return [
      "`\(layout.name)`", layout.wording.zh, layout.wording.en,
      layout.type.map { "`\($0)`" } ?? "–",
      "`schemas/\(WireResource.schemas.fileName(of: layout.name))`",
    ]
  }

  /// The types of details with their members, from the schema, and the acts that may bring them.
  static func details() throws(WireError) -> String {
    let schema = try PublishedFile.read("protocol/detail.schema.json")
    let variants = try schema.required("oneOf") { (list) throws(WireError) in
      try list.elements { (item) throws(WireError) in
        (type: try type(of: item), members: try members(of: item))
      }
    }
    return SpecificationTable.table(
      ["`type`", "members 成员", "brought by 所属动作"],
      variants.map { variant in
        let acts = DetailActs.acts(of: variant.type)
        return [
          "`\(variant.type)`",
          DetailActs.wireTypes[variant.type].map { "those of `\($0)` 同该类型" } ?? variant.members,
          acts.isEmpty ? "any 任何动作" : SpecificationTable.codes(acts.map(\.rawValue)),
        ]
      })
  }

  private static func type(of schema: JSONValue) throws(WireError) -> String {
    try schema.required("properties") { (properties) throws(WireError) in
      try properties.required("type") { (type) throws(WireError) in try type.text("const") }
    }
  }

  /// The members of an object besides its type and number; those that may be missing have a question mark.
  private static func members(of schema: JSONValue) throws(WireError) -> String {
    guard case .object(let properties)? = try schema.member("properties") else { return "–" }
    let required = try schema.list("required", "a name") { $0 }
    let names = properties.members.map(\.name).filter { $0 != "type" && $0 != "seq" }
    guard !names.isEmpty else { return "–" }
    return names.map { required.contains($0) ? "`\($0)`" : "`\($0)`?" }.joined(separator: ", ")
  }

  static func messages() throws(WireError) -> String {
    var lines: [[String]] = []
    for kind in MessageKind.allCases {
      let path = "protocol/\(kind.rawValue).schema.json"
      let schema = try PublishedFile.read(path)
      let zh = try schema.parsedIfPresent("x-zh", "a text") { $0 } ?? ""
      let en = try schema.text("description")
      lines.append([
        "`\(kind.rawValue)`", "\(en) \(zh)", try members(of: schema), result(of: kind), "`\(path)`",
      ])
    }
    let queries = SpecificationTable.table(
      ["query 查询", "members 成员", "result 结果"],
      MessageAnswers.queries.map { ["`\($0.what)`", $0.members, $0.result] })
    return SpecificationTable.table(
      ["message 消息", "meaning 含义", "members 成员", "result 结果", "schema 模式"], lines)
      + "\n\n" + queries
  }

  private static func result(of kind: MessageKind) -> String {
    MessageAnswers.results[kind] ?? "`{}`"
  }
}
