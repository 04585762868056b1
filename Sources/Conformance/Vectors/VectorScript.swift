package import GovernanceModel

/// A vector as it is sent: plain messages, with what must come back.
package struct VectorScript: Sendable {
  /// The messages that make the surroundings; each must be done.
  package let surroundings: [JSONValue]
  /// The steps of the vector itself.
  package let steps: [Step]

  /// One message of the vector itself, and what must come back.
  package struct Step: Sendable {
    package let message: JSONValue
    package let spelling: Spelling
    package let expectation: Expectation
  }

  /// Spells out a vector: the world, the scene with all that go before it, and the cast.
  ///
  /// - Throws: ``WireError`` where it names what the book does not have.
  package init(_ vector: Vector, in book: VectorBook) throws(WireError) {
    var messages: [JSONValue] = [
      ["type": "reset", "namespace": .string(vector.id), "seed": 1]
    ]
    var world: World?
    if let name = vector.world {
      guard let found = book.worlds[name] else {
        throw WireError(path: vector.id, found: "world \(name)", expected: "a world of the book")
      }
      world = found
      messages.append(["type": "load", "what": "directory", "value": found.directory])
    }
    if let clock = vector.clock ?? world?.clock {
      messages.append(["type": "clock.set", "at": .string(clock.description)])
    }
    func plain(_ message: JSONValue) throws(WireError) -> JSONValue {
      do { return try world?.plain(message) ?? message } catch { throw error.under(vector.id) }
    }
    for message in try book.messages(of: vector.scene, for: vector) {
      messages.append(try plain(message))
    }
    surroundings = messages
    var steps: [Step] = []
    for step in vector.steps {
      steps.append(
        Step(
          message: try plain(step.message), spelling: step.spelling, expectation: step.expectation))
    }
    self.steps = steps
  }
}

extension VectorBook {
  /// The messages of a scene, those of the scenes before it first.
  fileprivate func messages(
    of name: String?, for vector: Vector
  ) throws(WireError) -> [JSONValue] {
    var messages: [JSONValue] = []
    var (next, seen): (String?, Set<String>) = (name, [])
    while let name = next {
      guard let scene = scenes[name], scene.world == vector.world, seen.insert(name).inserted else {
        throw WireError(
          path: vector.id, found: "scene \(name)",
          expected: "a scene of the vector's world that does not go before itself")
      }
      messages = scene.messages + messages
      next = scene.after
    }
    return messages
  }
}
