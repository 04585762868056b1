public import GovernanceModel

/// Steps that many vectors begin with; each must be done.
public struct Scene: Hashable, Sendable {
  /// Its name.
  public let name: String
  /// The world it happens in.
  public let world: String
  /// The scene that goes before it, or nothing.
  public let after: String?
  /// The messages, in order.
  public let messages: [JSONValue]

  /// Reads a scene.
  ///
  /// - Throws: ``WireError`` naming the member that is missing or wrong.
  public init(json: JSONValue) throws(WireError) {
    name = try json.text("name")
    world = try json.text("world")
    after = try json.parsedIfPresent("after", "the name of a scene") { $0 }
    messages = try json.required("steps") { (list) throws(WireError) in
      try list.elements { (message) throws(WireError) in
        _ = try message.text("type")
        return message
      }
    }
  }
}
