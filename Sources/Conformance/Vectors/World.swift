public import GovernanceModel

/// The people and offices among whom vectors happen, and the moment at which they begin.
public struct World: Hashable, Sendable {
  /// Its name.
  public let name: String
  /// The moment at which vectors begin that say no other.
  public let clock: Instant
  /// What is loaded as the directory.
  public let directory: JSONValue
  /// Who acts: the members `actor`, `role` and, for an office, `unit`, under a short name.
  public let cast: JSONObject

  /// Reads a world.
  ///
  /// - Throws: ``WireError`` naming the member that is missing or wrong.
  public init(json: JSONValue) throws(WireError) {
    name = try json.text("name")
    clock = try json.parsed("clock", "a moment") { Instant($0) }
    directory = try json.required("directory")
    guard case .object(let cast) = try json.required("cast") else {
      throw WireError(path: "cast", found: "another kind", expected: "an object")
    }
    for member in cast.members {
      do throws(WireError) {
        _ = try member.value.text("actor")
        _ = try member.value.text("role")
      } catch { throw error.under(member.name).under("cast") }
    }
    self.cast = cast
  }

  /// A message with the short names replaced by whom they stand for, so that a subject sees plain messages only.
  ///
  /// - Throws: ``WireError`` when the cast does not have a name.
  func plain(_ message: JSONValue) throws(WireError) -> JSONValue {
    guard case .object(var object) = message else { return message }
    if let name = object["as"] {
      object["as"] = nil
      guard case .object(let person) = try member(name) else { return message }
      for member in person.members { object[member.name] = member.value }
    }
    if case .string? = object["reader"], let name = object["reader"] {
      object["reader"] = try member(name)
    }
    if case .object(var request)? = object["to"], case .string? = request["approver"],
      let name = request["approver"]
    {
      request["approver"] = try member(name)
      object["to"] = .object(request)
    }
    return .object(object)
  }

  private func member(_ name: JSONValue) throws(WireError) -> JSONValue {
    let name = try name.string()
    guard let person = cast[name] else {
      throw WireError(path: name, found: "nobody", expected: "somebody of the cast of \(self.name)")
    }
    return person
  }
}
