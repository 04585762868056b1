import GovernanceConformance
import GovernanceModel
import Testing

@Suite("A subject that does nothing")
struct IdleSubjectTests {
  /// It says yes to everything and knows nothing.
  private struct IdleSubject: ConformanceSubject {
    func handle(_ request: SubjectRequest) async -> SubjectAnswer {
      guard request.kind != .describe else {
        return .ok(
          SubjectDescription(
            name: "idle", vendor: "nobody", version: "1", language: "Swift",
            profiles: Profile.allCases.filter(\.isAskedByMessages)
          ).json)
      }
      let lists = ["items", "events", "duties", "allowed", "findings", "values", "history", "gaps"]
      return .ok(
        .object(JSONObject(lists.map { ($0, JSONValue.array([])) } + [("next", .string("0"))])))
    }
  }

  @Test func `fails a vector of every requirement but the one about its description`() async throws {
    let suite = try SuiteRun.published()
    let report = try await suite.report(
      on: InProcessTransport(IdleSubject()), in: SuiteRunTests.environment
    ).get()
    let failing = Set(report.failures.map(\.id))
    let vectors = suite.book.vectors.filter { $0.profile != .store }
    var failed: Set<String> = []
    for vector in vectors where failing.contains(vector.id) {
      failed.formUnion(vector.requirements)
    }
    let passed = Set(vectors.flatMap(\.requirements)).subtracting(failed)
    #expect(passed == ["SGC-P6-033"])
  }

  @Test func `passes no negative vector but the one about its description`() async throws {
    let suite = try SuiteRun.published()
    let report = try await suite.report(
      on: InProcessTransport(IdleSubject()), in: SuiteRunTests.environment
    ).get()
    let negative = Set(suite.book.vectors.filter { $0.polarity == .negative }.map(\.id))
    let passed = report.results.filter { $0.outcome == .passed && negative.contains($0.id) }
    #expect(passed.map(\.id) == ["SGC-P6-033b"])
  }
}
