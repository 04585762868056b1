import GovernanceMemory
import GovernanceModel
import GovernanceWorkflow
import Testing

@testable import GovernanceConformance

/// The whole suite takes its time in a debug build and is run by a script; here some of it, drawn by a seed.
@Suite("The reference implementation")
struct ReferenceSubjectTests {
  static let seal = CommitmentScheme(name: "test") { bytes in
    var hash: UInt64 = 0xcbf2_9ce4_8422_2325
    for byte in bytes { hash = (hash ^ UInt64(byte)) &* 0x100_0000_01b3 }
    return (0..<8).map { UInt8(truncatingIfNeeded: hash >> (8 * UInt64($0))) }
  }

  static func subject() throws -> DeskSubject<MemoryStore> {
    let county = try #require(DivisionCode("520204000000"))
    return try DeskSubject(
      SubjectDescription(
        name: "governance-kit", vendor: "Governance Kit", version: "0.1.0", language: "Swift",
        profiles: Profile.allCases),
      seal: seal, make: { () async throws(StoreError) in MemoryStore(partition: county) })
  }

  static func report(of vectors: [Vector], _ suite: SuiteRun) async throws -> ConformanceReport {
    try await suite.report(
      on: InProcessTransport(try subject()), Selection(only: vectors.map(\.id)),
      in: SuiteRunTests.environment
    ).get()
  }

  /// Some vectors of a profile; every run draws the same ones.
  static func drawn(_ count: Int, of profile: Profile, _ suite: SuiteRun) -> [Vector] {
    var random = SeededBytes(seed: 20_261_126)
    let vectors = suite.book.vectors.filter { $0.profile == profile }
    return (0..<count).map { _ in vectors[Int(random.next() % UInt64(vectors.count))] }
  }

  @Test(arguments: Profile.allCases)
  func `conforms to every profile that there is`(profile: Profile) async throws {
    let suite = try PublishedSuiteTests.suite.get()
    let report = try await Self.report(of: Self.drawn(12, of: profile, suite), suite)
    let failures = report.results.filter { ![.passed, .notRun].contains($0.outcome) }
    #expect(failures.isEmpty, "\(failures.map { $0.failure?.sentence.en ?? $0.id })")
  }

  @Test func `says the same in two conversations`() async throws {
    let suite = try PublishedSuiteTests.suite.get()
    let vectors = Self.drawn(4, of: .delivery, suite) + Self.drawn(4, of: .access, suite)
    let one = try await Self.report(of: vectors, suite)
    let other = try await Self.report(of: vectors, suite)
    #expect(one.normalisedTranscripts == other.normalisedTranscripts)
  }

  @Test func `answers what it cannot read with an error and goes on`() async throws {
    let subject = try Self.subject()
    for body: JSONValue in [
      ["type": "command"], ["type": "query", "what": "weather"],
      ["type": "load", "what": "moon", "value": 1],
      ["type": "import", "of": "Moon", "value": 1], ["type": "clock.set", "at": "noon"],
      ["type": "clock.advance"],
      ["type": "clock.advance", "to": "2026-03-02T01:00:00.000Z", "days": 1],
      ["type": "load", "what": "calendar", "value": ["adding": "national", "more": 1]],
      Self.clock(["resume": "2026-03-03", "pause": ["ground": "hearing", "from": "2026-03-03"]]),
      Self.clock(["pause": ["ground": "hearing", "from": "2026-03-03", "until": "2026-03-04"]]),
      [
        "type": "query", "what": "deadlines", "ask": "deadline", "from": "2026-03-02T09:00",
        "rule": "XF-34", "holder": "organ", "limit": ["kind": "promptly"],
      ],
      ["type": "query", "what": "findings", "from": "2026-10-31", "through": "2026-10-01"],
    ] {
      let answer = await subject.handle(try SubjectRequest(seq: 1, body: body))
      guard case .errored = answer else {
        #expect(Bool(false), "\(body): \(answer)")
        continue
      }
    }
  }

  private static func clock(_ act: JSONValue) -> JSONValue {
    [
      "type": "query", "what": "deadlines", "ask": "clock", "rule": "XF-36b",
      "from": "2026-03-02T09:00", "acts": [act],
    ]
  }
}
