import GovernanceModel
import Testing

@testable import GovernanceConformance

@Suite("The published suite")
struct PublishedSuiteTests {
  static let suite = Result { try SuiteRun.published() }
  static let coverage = suite.map { VectorCoverage(of: $0.book) }

  /// What a vector asks, and for which requirement and kind of fault where that counts.
  private struct Question: Hashable {
    let surroundings: [String?]
    let steps: [VectorStep]
    let marks: [String]

    init(of vector: Vector, _ marks: String...) {
      surroundings = [vector.world, vector.scene, vector.clock?.description]
      steps = vector.steps
      self.marks = marks
    }
  }

  @Test func `fits together: requirements, vectors and what lies between`() throws {
    let suite = try Self.suite.get()
    let findings = suite.register.findings(with: suite.book)
    #expect(findings.isEmpty, "\(findings.prefix(20).map(\.description).joined(separator: "\n"))")
  }

  @Test(arguments: VectorCoverage.Kind.allCases)
  func `speaks of every word of a kind`(kind: VectorCoverage.Kind) throws {
    let suite = try Self.suite.get()
    #expect(try Self.coverage.get().missing(kind, excusing: suite.register) == [])
  }

  @Test func `is large enough, and often says no`() throws {
    let vectors = try Self.suite.get().book.vectors
    let written = vectors.filter { $0.origin == .written }
    let distinct = Set(written.map { Question(of: $0, $0.requirement, $0.bugClass) })
    let negative = vectors.count { $0.polarity == .negative }
    #expect(vectors.count >= 600)
    #expect(distinct.count >= 250)
    #expect(negative * 100 >= vectors.count * 40)
  }

  @Test func `comes with the register that names the vectors of each requirement`() throws {
    let suite = try Self.suite.get()
    let file = try #require(PublishedFile.bytes("requirements.jsonl"))
    #expect(
      file == suite.register.published(with: suite.book.vectors),
      "Run Scripts/conformance --export.")
  }

  @Test func `holds no vector that says what another one says`() throws {
    let vectors = try Self.suite.get().book.vectors
    let twice = Dictionary(grouping: vectors) { Question(of: $0) }.values.filter { $0.count > 1 }
    #expect(twice.isEmpty, "\(twice.prefix(10).map { $0.map(\.id) })")
  }
}
