#if Tool
  import GovernanceConformance
  import GovernanceModel

  /// A vector as a subject sees it: short names replaced by whom they stand for, scenes spelt out.
  struct PlainVector {
    /// The messages before the first step, but for the directory, which is as long as a world is wide.
    let surroundings: [JSONValue]
    /// The steps.
    let steps: [(message: JSONValue, expectation: Expectation)]

    /// Spells out a vector.
    ///
    /// - Throws: ``WireError`` where it names what the book does not have.
    init(_ vector: Vector, in book: VectorBook) throws(WireError) {
      let cast = vector.world.flatMap { book.worlds[$0]?.cast }
      var scenes: [Scene] = []
      var next = vector.scene
      while let name = next, scenes.count < book.scenes.count {
        guard let scene = book.scenes[name] else {
          throw WireError(path: vector.id, found: "scene \(name)", expected: "one of the book")
        }
        scenes.insert(scene, at: 0)
        next = scene.after
      }
      var messages: [JSONValue] = []
      for message in scenes.flatMap(\.messages) { messages.append(try Self.plain(message, cast)) }
      surroundings = messages
      var steps: [(message: JSONValue, expectation: Expectation)] = []
      for step in vector.steps {
        steps.append((try Self.plain(step.message, cast), step.expectation))
      }
      self.steps = steps
    }

    private static func plain(
      _ message: JSONValue, _ cast: JSONObject?
    ) throws(WireError) -> JSONValue {
      guard case .object(var object) = message else { return message }
      if case .string(let name)? = object["as"], case .object(let person) = try member(name, cast) {
        object["as"] = nil
        for member in person.members { object[member.name] = member.value }
      }
      if case .string(let name)? = object["reader"] { object["reader"] = try member(name, cast) }
      if case .object(var request)? = object["to"], case .string(let name)? = request["approver"] {
        request["approver"] = try member(name, cast)
        object["to"] = .object(request)
      }
      return .object(object)
    }

    private static func member(_ name: String, _ cast: JSONObject?) throws(WireError) -> JSONValue {
      guard let person = cast?[name] else {
        throw WireError(path: name, found: "nobody", expected: "somebody of the cast")
      }
      return person
    }
  }
#endif
