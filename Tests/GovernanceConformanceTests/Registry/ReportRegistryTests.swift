import GovernanceModel
import Testing

@testable import GovernanceConformance

@Suite("A registry of reports")
struct ReportRegistryTests {
  private static let policy = """
    {"validDays": 365, "provenance": {"kind": "typical", "source": {"zh": "一年", "en": "a year"}}}
    """

  /// The day in China on which the small suite's reports are made.
  private let made = SmallSuite.environment.startedAt.civilDate

  private func registry() throws -> ReportRegistry {
    ReportRegistry(
      try RegistryPolicy(json: try JSONReader.read(Array(Self.policy.utf8))),
      by: try SmallSuite.run())
  }

  private func standings(
    _ reports: [ConformanceReport], after days: Int = 0
  ) async throws -> [RegistryStanding] {
    let files = reports.indices.map { "\($0)" }
    let entries = try await registry().entries(of: files, on: made.advanced(byDays: days)) { file in
      .success(reports[Int(file) ?? 0])
    }
    return entries.map(\.standing)
  }

  @Test func `lists what passes as current, and what is not whole or fails apart`() async throws {
    var failing = ScriptedSubject.but(["SGC-P1-001a": .ok(["state": "closed"])])
    failing.name = "Failing"
    var partial = ScriptedSubject.but(["SGC-P2-001a": .unsupported(capability: "query.deadlines")])
    partial.name = "Partial"
    let reports = [
      try await SmallSuite.report(on: ScriptedSubject()), try await SmallSuite.report(on: partial),
      try await SmallSuite.report(on: failing),
    ]
    #expect(try await standings(reports) == [.current, .partial, .failed])
  }

  @Test func `takes a profile that is claimed and was not run as not shown`() async throws {
    let report = try await SmallSuite.report(on: ScriptedSubject(), Selection(profiles: [.cases]))
    #expect(report.outcome == .pass)
    #expect(try await standings([report]) == [.partial])
  }

  @Test func `takes a run of some vectors as partial`() async throws {
    let report = try await SmallSuite.report(
      on: ScriptedSubject(), Selection(only: ["SGC-P1-001a"]))
    #expect(try await standings([report]) == [.partial])
  }

  @Test(arguments: Tampering.all)
  func `rejects what was tampered with, or says that another suite made it`(
    tampering: Tampering
  ) async throws {
    let report = try await SmallSuite.report(on: .flawed, known: [try SmallSuite.known()])
    let changed = try ConformanceReport(json: tampering.change(report.json))
    let standing = try await standings([changed]).first
    #expect(standing == .rejected || standing == .expired)
    let versions: Set<ReportFinding.Code> = [
      .suite, .specification, .protocol, .schemas, .regulations, .digest,
    ]
    #expect(versions.contains(tampering.code) == (standing == .expired))
  }

  @Test(arguments: [
    (0, RegistryStanding.current), (365, .current), (366, .expired), (-1, .rejected),
  ])
  func `lets a report stand through its last day, and takes none of tomorrow`(
    days: Int, standing: RegistryStanding
  ) async throws {
    let report = try await SmallSuite.report(on: ScriptedSubject())
    #expect(try await standings([report], after: days) == [standing])
  }

  @Test func `counts the latest report of a system, whatever came of it`() async throws {
    let earlier = try await SmallSuite.report(on: ScriptedSubject())
    let failing = try await SmallSuite.report(
      on: .but(["SGC-P1-001a": .ok(["state": "closed"])]))
    let later = try ConformanceReport(
      json: failing.json.setting("environment/startedAt", "2026-03-02T02:00:00.000Z"))
    #expect(try await standings([earlier, later]) == [.superseded, .failed])
    #expect(try await standings([later, earlier]) == [.failed, .superseded])
  }

  @Test func `lets no failure go away by a later run of less`() async throws {
    let failing = try await SmallSuite.report(
      on: .but(["SGC-P1-001a": .ok(["state": "closed"])]))
    func later(_ hour: Int, _ selection: Selection = .claimed) async throws -> ConformanceReport {
      let report = try await SmallSuite.report(on: ScriptedSubject(), selection)
      return try ConformanceReport(
        json: report.json.setting(
          "environment/startedAt", .string("2026-03-02T0\(hour):00:00.000Z")))
    }
    let few = try await later(2, Selection(only: ["SGC-P1-001a"]))
    #expect(try await standings([failing, few]) == [.failed, .partial])
    let whole = try await later(3)
    #expect(try await standings([failing, few, whole]) == [.superseded, .superseded, .current])
    let fewer = try await later(4, Selection(only: ["SGC-P1-001a"]))
    #expect(try await standings([whole, fewer, few]) == [.current, .partial, .superseded])
  }

  @Test func `rejects a report in which nothing was run`() async throws {
    let run = try await SmallSuite.report(on: ScriptedSubject())
    let report = ConformanceReport(
      of: run.results.map { VectorResult(id: $0.id, outcome: .notRun) },
      for: Introduction(recorded: run.introduction, run.subject), Set(run.subject.profiles),
      Selection(only: ["SGC-P9-*"]), known: [], in: run.environment, by: try SmallSuite.run())
    #expect(try await standings([report]) == [.rejected])
  }

  @Test func `lets what was known to fail be excused until its day, and no longer`() async throws {
    let known = try SmallSuite.known()
    let report = try await SmallSuite.report(on: .flawed, known: [known])
    let days = made.days(to: known.expires)
    let last = try await standings([report], after: days)
    #expect(last != [.failed] && last != [.rejected])
    #expect(try await standings([report], after: days + 1) == [.failed])
  }

  @Test func `keeps systems of one name and two vendors apart`() async throws {
    var other = ScriptedSubject()
    other.vendor = "Another"
    let reports = [
      try await SmallSuite.report(on: ScriptedSubject()), try await SmallSuite.report(on: other),
    ]
    #expect(try await standings(reports) == [.current, .current])
  }

  @Test func `rejects a file that holds no report, and says why`() async throws {
    let entries = try await registry().entries(of: ["x.json"], on: made) { _ in
      .failure(WireError(path: "format", found: "nothing", expected: "the format 1"))
    }
    #expect(entries.map(\.standing) == [.rejected])
    #expect(entries.first?.reasons.first?.en.contains("format") == true)
  }

  @Test(arguments: [
    "{}", #"{"validDays": 0}"#, #"{"validDays": 365}"#,
    #"{"validDays": 365, "provenance": {"kind": "guess"}}"#,
    #"{"validDays": 5000, "provenance": {"kind": "typical", "source": {"zh": "x", "en": "x"}}}"#,
  ])
  func `has no term that nobody answers for`(policy: String) throws {
    #expect(throws: WireError.self) {
      try RegistryPolicy(json: try JSONReader.read(Array(policy.utf8)))
    }
  }
}
