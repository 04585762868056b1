import GovernanceConformance
import GovernanceModel
import Testing

@Suite("The wire form of a type")
struct WireVectorTests {
  static let names = WireCatalog.types.map { WireCatalog.name(of: $0) }

  @Test(arguments: names)
  func `takes every valid value and writes it as its golden file says`(name: String) throws {
    let vectors = try WireVectors(of: name)
    let type = try #require(WireCatalog.type(named: name))
    let golden = WireResource.golden.bytes(of: name).map { String(decoding: $0, as: UTF8.self) }
    let lines = golden?.split(separator: "\n").map(String.init) ?? []
    #expect(vectors.type == name)
    #expect(vectors.valid.count >= 2)
    for (index, vector) in vectors.valid.enumerated() {
      let written = try clear(type, vector.value, vector.name)
      #expect(try clear(type, JSONReader.read(Array(written.utf8)), vector.name) == written)
      let kept = index < lines.count ? lines[index] : "nothing"
      #expect(
        written == kept,
        """
        The wire form of \(name) has changed. Whoever has stored or sent it can no longer rely on it: \
        if that is meant, say so in CHANGELOG.md and run Scripts/wire --export.
        """)
    }
    #expect(lines.count == vectors.valid.count)
  }

  @Test(arguments: names)
  func `refuses every invalid value for the expected reasons`(name: String) throws {
    let vectors = try WireVectors(of: name)
    let type = try #require(WireCatalog.type(named: name))
    for vector in vectors.invalid {
      #expect(findings(type, vector.value) == vector.findings, "\(vector.name)")
    }
    #expect(vectors.invalid.count { $0.isRefusedBySchema } >= 3)
    #expect(vectors.invalid.count { !$0.isRefusedBySchema } >= 2)
  }

  @Test(arguments: names)
  func `shows a reader without a disclosure only what anybody may see`(name: String) throws {
    let type = try #require(WireCatalog.type(named: name))
    let vectors = try WireVectors(of: name).access
    // A schema marks confidential members as ones that are only ever written.
    #expect(vectors.isEmpty != Self.isConfidential(type.schema), "\(name) needs access vectors")
    for vector in vectors {
      let shown = try masked(type, vector.value)
      #expect(try JSONReader.read(shown) == vector.shown, "\(vector.name)")
      #expect(findings(type, vector.shown) != [], "a mask was taken for a value")
    }
  }

  @Test(arguments: names)
  func `has the schema that is shipped`(name: String) throws {
    let type = try #require(WireCatalog.type(named: name))
    let shipped = try #require(WireResource.schemas.bytes(of: name))
    #expect(try JSONReader.read(shipped) == type.schema, "Run Scripts/wire --export.")
  }

  @Test func `is described by no file without a type`() {
    for resource in WireResource.allCases {
      #expect(resource.fileNames == Self.names.map { resource.fileName(of: $0) }.sorted())
    }
  }

  private static func isConfidential(_ schema: JSONValue) -> Bool {
    switch schema {
    case .object(let object):
      object["writeOnly"] == true || object.members.contains { isConfidential($0.value) }
    case .array(let values): values.contains { isConfidential($0) }
    default: false
    }
  }

  private func clear<Value: WireType>(
    _ type: Value.Type, _ json: JSONValue, _ name: String
  ) throws -> String {
    let value = try Value(validating: Draft(json))
    let disclosure = Disclosure(
      by: try #require(Actor.ID("a-1")), for: .handling,
      at: try #require(Instant("2026-03-02T01:00:00.000Z")))
    return String(
      decoding: value.canonicalJSON(revealingUnder: disclosure), as: UTF8.self)
  }

  private func masked<Value: WireType>(_ type: Value.Type, _ json: JSONValue) throws -> [UInt8] {
    try Value(validating: Draft(json)).canonicalJSON
  }

  private func findings<Value: WireType>(_ type: Value.Type, _ json: JSONValue) -> [String] {
    do {
      _ = try Value(validating: Draft(json))
      return []
    } catch { return error.findings.map { "\($0.code) \($0.path)" } }
  }
}
