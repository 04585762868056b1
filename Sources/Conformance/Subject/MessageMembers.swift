import GovernanceModel

/// Which members the messages of the protocol have, as their published schemas say.
///
/// A member that there is not would otherwise be read past, and with it what somebody meant to say: who is accused, in a
/// word that was spelt another way.
struct MessageMembers: Sendable {
  private let messages: [MessageKind: Set<String>]
  private let details: [String: Set<String>]

  /// Reads the schemas that ship with the kit.
  ///
  /// - Throws: ``WireError`` naming the file that is missing or is no schema.
  init() throws(WireError) {
    var messages: [MessageKind: Set<String>] = [:]
    for kind in MessageKind.allCases {
      let schema = try PublishedFile.read("protocol/\(kind.rawValue).schema.json")
      messages[kind] = try Self.names(in: schema)
    }
    var details: [String: Set<String>] = [:]
    let schema = try PublishedFile.read("protocol/detail.schema.json")
    for (type, names) in try schema.elements(of: "oneOf", Self.detail) {
      if let names { details[type] = names }
    }
    self.messages = messages
    self.details = details
  }

  /// Demands that a message, and the detail that it brings, have no member that there is not.
  ///
  /// - Throws: ``WireError`` naming the first one that there is not.
  func check(_ body: JSONValue, _ kind: MessageKind) throws(WireError) {
    try Self.check(body, messages[kind] ?? [])
    guard kind == .command, let detail = try body.member("detail") else { return }
    do throws(WireError) {
      if let names = details[try detail.text("type")] { try Self.check(detail, names) }
    } catch { throw error.under("detail") }
  }

  private static func check(_ value: JSONValue, _ names: Set<String>) throws(WireError) {
    guard case .object(let object) = value else { return }
    guard let unknown = object.members.first(where: { !names.contains($0.name) }) else { return }
    throw WireError(
      path: unknown.name, found: "a member that there is not",
      expected: "one of \(names.sorted().joined(separator: ", "))")
  }

  private static func names(in schema: JSONValue) throws(WireError) -> Set<String> {
    try schema.required("properties") { (properties) throws(WireError) in
      guard case .object(let object) = properties else {
        throw WireError(path: "", found: properties.text, expected: "the members")
      }
      return Set(object.members.map(\.name)).union(["seq", "type"])
    }
  }

  /// The type of a detail, and its members where its schema has them all; a work order and an agreement come in by doors
  /// of their own, which look at every member.
  private static func detail(_ schema: JSONValue) throws(WireError) -> (String, Set<String>?) {
    let type = try schema.required("properties") { (properties) throws(WireError) in
      try properties.required("type") { (type) throws(WireError) in try type.text("const") }
    }
    let isClosed = try schema.member("additionalProperties") == false
    return (type, isClosed ? try names(in: schema) : nil)
  }
}
