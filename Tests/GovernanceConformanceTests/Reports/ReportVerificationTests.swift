import GovernanceConformance
import GovernanceModel
import Testing

@Suite("The verification of a report")
struct ReportVerificationTests {
  private func verified(_ report: ConformanceReport, by run: SuiteRun) async -> [ReportFinding] {
    await ReportVerification(by: run).findings(in: report)
  }

  private func flawed() async throws -> ConformanceReport {
    try await SmallSuite.report(on: .flawed, known: [try SmallSuite.known()])
  }

  @Test func `finds nothing where everything passes`() async throws {
    let report = try await SmallSuite.report(on: ScriptedSubject())
    #expect(report.outcome == .pass)
    #expect(await verified(report, by: try SmallSuite.run()).isEmpty)
  }

  @Test func `finds nothing where something fails, is known and is skipped`() async throws {
    let report = try await flawed()
    #expect(report.outcome == .incomplete)
    #expect(await verified(report, by: try SmallSuite.run()).isEmpty)
  }

  @Test func `finds nothing where vectors were left out by the selection`() async throws {
    for selection in [Selection(profiles: [.cases]), Selection(only: ["SGC-P1-001*"])] {
      let report = try await SmallSuite.report(on: .flawed, selection)
      #expect(await verified(report, by: try SmallSuite.run()).isEmpty)
    }
  }

  @Test func `finds nothing where a run ended because nobody answered any more`() async throws {
    let run = try SmallSuite.long(14)
    let report = try await run.report(on: DyingTransport(), in: SmallSuite.environment).get()
    #expect(report.results.filter { $0.outcome == .notRun }.count == 4)
    #expect(await verified(report, by: run).isEmpty)
  }

  @Test func `finds nothing where a run ended at its first failure`() async throws {
    let run = try SmallSuite.run()
    let failing = ScriptedSubject.but(["SGC-P1-001a": .ok(["state": "closed"])])
    let report = try await SmallSuite.report(on: failing, Selection(endsAtFailure: true))
    #expect(report.results.map(\.outcome) == [.failed] + Array(repeating: .notRun, count: 4))
    let read = try ConformanceReport(bytes: report.bytes)
    #expect(read == report)
    #expect(await verified(read, by: run).isEmpty)
  }

  @Test func `goes on after a failure that is known`() async throws {
    let report = try await SmallSuite.report(
      on: .flawed, Selection(endsAtFailure: true), known: [try SmallSuite.known()])
    #expect(!report.results.contains { $0.outcome == .notRun })
  }

  @Test func `finds what was left out before the failure that ended a run`() async throws {
    let failing = ScriptedSubject.but(["SGC-P1-002a": .ok([:]), "SGC-P2-001b": .ok(["due": "1"])])
    let report = try await SmallSuite.report(on: failing, Selection(endsAtFailure: true))
    let changed = report.json.setting("results/id=SGC-P1-001a/outcome", "notRun")
      .setting("results/id=SGC-P1-001a/transcript", [])
    let findings = await verified(try ConformanceReport(json: changed), by: try SmallSuite.run())
    #expect(findings.contains { $0.code == .leftOut && $0.subject == "SGC-P1-001a" })
  }

  @Test func `finds each vector that was not run though somebody answered`() async throws {
    let run = try SmallSuite.long(14)
    let report = try await SmallSuite.report(on: ScriptedSubject(), by: run)
    let names = report.results.suffix(4).map(\.id)
    let changed = names.reduce(report.json) { json, id in
      json.setting("results/id=\(id)/outcome", "notRun")
        .setting("results/id=\(id)/transcript", [])
    }
    let findings = await verified(try ConformanceReport(json: changed), by: run)
    #expect(findings.filter { $0.code == .leftOut }.map(\.subject) == names)
  }

  @Test(arguments: Tampering.all)
  func `finds what was tampered with`(tampering: Tampering) async throws {
    let report = try await flawed()
    let changed = try ConformanceReport(json: tampering.change(report.json))
    #expect(changed != report)
    let findings = await verified(changed, by: try SmallSuite.run())
    #expect(
      findings.contains { $0.code == tampering.code }, "\(findings.map(\.description))")
    for finding in findings {
      #expect(!finding.wording.zh.isEmpty && !finding.wording.en.isEmpty)
    }
  }

  @Test func `is tried with every kind of finding`() {
    #expect(Set(Tampering.all.map(\.code)) == Set(ReportFinding.Code.allCases))
  }

  @Test func `lets no verdict rest on a transcript that was changed`() async throws {
    let report = try await SmallSuite.report(on: ScriptedSubject())
    let changed = report.json.setting("results/id=SGC-P1-001a/transcript/0/send/seed", 2)
    let findings = await verified(try ConformanceReport(json: changed), by: try SmallSuite.run())
    #expect(findings.map(\.code) == [.message, .requirement, .verdict, .counts, .whole])
  }

  @Test func `says nothing of what it cannot see`() async throws {
    let report = try await flawed()
    let changed = report.json.setting("environment/system", "another")
      .setting("results/id=SGC-P1-001a/milliseconds", 99)
    let read = try ConformanceReport(json: changed)
    #expect(read != report)
    #expect(await verified(read, by: try SmallSuite.run()).isEmpty)
  }
}
