import GovernanceConformance
import GovernanceModel
import Testing

@Suite("A report as JSON")
struct ReportFormTests {
  private func full() async throws -> ConformanceReport {
    var subject = ScriptedSubject.flawed
    subject.deviations = [
      SubjectDescription.Deviation(
        requirement: "SGC-P1-001", link: "https://example.org/2", since: "1.0.0")
    ]
    let day = try JSONValue.string("2026-01-01").parsed("a day") { CivilDate($0) }
    let known = [
      try SmallSuite.known(),
      KnownFailing("SGC-P1-001a", link: "https://example.org/3", expires: day),
      KnownFailing("SGC-P9-*", link: "https://example.org/4", expires: day),
    ]
    return try await SmallSuite.report(
      on: subject, Selection(profiles: [.cases, .deadlines], only: ["SGC-*"]), known: known)
  }

  @Test func `is read back completely`() async throws {
    let report = try await full()
    #expect(Set(report.knownFindings.map(\.code)) == ["passes", "expired", "unmatched"])
    let read = try ConformanceReport(bytes: report.bytes)
    #expect(read == report)
    #expect(read.bytes == report.bytes)
  }

  @Test func `is read back where nobody answered`() async throws {
    let run = try SmallSuite.long(12)
    let report = try await run.report(on: DyingTransport(), in: SmallSuite.environment).get()
    #expect(try ConformanceReport(bytes: report.bytes) == report)
  }

  @Test func `has a format that is checked`() async throws {
    let json = try await full().json
    #expect(throws: WireError.self) { try ConformanceReport(json: json.setting("format", "2")) }
  }

  @Test(arguments: [
    "format", "suite", "specification", "protocol", "digest", "subject", "environment",
    "selection", "known", "knownFindings", "outcome", "profiles", "requirements", "results",
    "results/0/id", "results/0/outcome", "results/0/transcript", "results/0/transcript/0/send",
    "results/0/transcript/0/answer", "profiles/0/counts/passed", "known/0/expires",
    "requirements/0/vectors", "environment/startedAt", "results/id=SGC-P1-001b/failure/sentence",
  ])
  func `lacks no member`(path: String) async throws {
    let json = try await full().json
    #expect(json.setting(path, nil) != json)
    #expect(throws: WireError.self) { try ConformanceReport(json: json.setting(path, nil)) }
  }

  @Test func `names the member that is wrong`() async throws {
    let json = try await full().json.setting("results/0/outcome", "fine")
    #expect {
      try ConformanceReport(json: json)
    } throws: { error in
      (error as? WireError)?.path == "results[0].outcome"
    }
  }
}
