import GovernanceConformance
import GovernanceModel
import Testing

@Suite("A protection of residents")
struct RightsTests {
  @Test func `has a name of its own and a text in both languages`() throws {
    let rights = try RightsRegister().rights
    let names = (1...19).map { $0 < 10 ? "RP-0\($0)" : "RP-\($0)" }
    #expect(rights.map(\.id) == names)
    for right in rights {
      #expect(!right.wording.zh.isEmpty && !right.wording.en.isEmpty && !right.grounds.isEmpty)
    }
  }

  @Test func `rests on articles that the kit knows`() throws {
    for right in try RightsRegister().rights {
      for ground in right.grounds { #expect(ground.known != nil, "\(ground)") }
    }
  }

  @Test func `is shown by a value that passes and one that is refused`() throws {
    for right in try RightsRegister().rights {
      #expect(!right.types.isEmpty)
      for type in right.types {
        let vectors = try WireVectors(of: type)
        #expect(
          vectors.valid.contains { $0.name.hasPrefix("\(right.id): ") }, "\(right.id) \(type)")
        #expect(
          vectors.invalid.contains { $0.name.hasPrefix("\(right.id): ") }, "\(right.id) \(type)")
      }
    }
  }

  @Test func `that a vector names is one that its type carries`() throws {
    let rights = try RightsRegister().rights
    for type in WireCatalog.types.map({ WireCatalog.name(of: $0) }) {
      let vectors = try WireVectors(of: type)
      let names =
        vectors.valid.map(\.name) + vectors.invalid.map(\.name) + vectors.access.map(\.name)
      for name in names where name.hasPrefix("RP-") {
        let right = rights.first { name.hasPrefix("\($0.id): ") }
        #expect(right?.types.contains(type) == true, "\(type): \(name)")
      }
    }
  }
}
