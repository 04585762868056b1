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

  // Only how a subject describes itself can be right where it does nothing else.
  @Test func `fails every requirement and every negative vector but those about its description`()
    async throws
  {
    let suite = try SuiteRun.published()
    let report = try await suite.report(
      on: InProcessTransport(IdleSubject()), in: SuiteRunTests.environment
    ).get()
    let failing = Set(report.failures.map(\.id))
    let vectors = suite.book.vectors.filter { $0.profile != .store }
    let failed = Set(vectors.filter { failing.contains($0.id) }.flatMap(\.requirements))
    #expect(Set(vectors.flatMap(\.requirements)).subtracting(failed) == ["SGC-P6-033"])
    let passed = vectors.filter { $0.polarity == .negative && !failing.contains($0.id) }
    #expect(passed.map(\.id) == ["SGC-P6-033b"])
  }
}
