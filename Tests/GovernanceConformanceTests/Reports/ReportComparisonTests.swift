import GovernanceConformance
import GovernanceModel
import Testing

@Suite("Two reports compared")
struct ReportComparisonTests {
  @Test func `are the same where nothing has changed`() async throws {
    let report = try await SmallSuite.report(on: .flawed)
    let comparison = ReportComparison(from: report, to: report)
    #expect(comparison.isEmpty)
    #expect(!comparison.isWorse)
    #expect(comparison.text(.en) == "The two reports come to the same.")
  }

  @Test func `show what got worse`() async throws {
    let comparison = ReportComparison(
      from: try await SmallSuite.report(on: ScriptedSubject()),
      to: try await SmallSuite.report(on: .flawed))
    #expect(comparison.newlyFailing == ["SGC-P1-001b"])
    #expect(comparison.newlySkipped == ["SGC-P2-001a"])
    #expect(comparison.verdicts.map(\.profile) == [.cases, .deadlines])
    #expect(comparison.verdicts.map(\.to) == [.failed, .partial])
    #expect(comparison.isWorse)
    #expect(comparison.text(.en).contains("P1 case core: conformant → failed"))
    #expect(comparison.text(.zh).contains("新增失败 (1):\n  SGC-P1-001b"))
    #expect(try comparison.json.flag("isWorse"))
  }

  @Test func `let no name of a report write a line of its own`() async throws {
    let report = try await SmallSuite.report(on: ScriptedSubject())
    let forged = report.json.setting("results/id=SGC-P1-001a/id", "x\nP0 conformant \u{1B}[31m")
    let comparison = ReportComparison(from: report, to: try ConformanceReport(json: forged))
    #expect(!comparison.text(.en).contains("\nP0 conformant"))
    #expect(comparison.text(.en).contains("x\\u{A}P0 conformant \\u{1B}[31m"))
  }

  @Test func `show what got better`() async throws {
    let comparison = ReportComparison(
      from: try await SmallSuite.report(on: .flawed),
      to: try await SmallSuite.report(on: ScriptedSubject()))
    #expect(comparison.newlyPassing == ["SGC-P1-001b", "SGC-P2-001a"])
    #expect(!comparison.isWorse)
  }

  @Test func `are worse where vectors of the same suite are gone`() async throws {
    let whole = try await SmallSuite.report(on: ScriptedSubject())
    let narrow = try await SmallSuite.report(on: ScriptedSubject(), Selection(profiles: [.cases]))
    let comparison = ReportComparison(from: whole, to: narrow)
    #expect(comparison.removed == ["SGC-P2-001a", "SGC-P2-001b"])
    #expect(comparison.isWorse)
    #expect(!ReportComparison(from: narrow, to: whole).isWorse)
  }

  @Test func `are no worse where another suite asks other things`() async throws {
    let small = try await SmallSuite.report(
      on: ScriptedSubject(profiles: [.cases]), Selection(profiles: [.cases]))
    let long = try await SmallSuite.report(
      on: ScriptedSubject(profiles: [.cases]), Selection(profiles: [.cases]),
      by: try SmallSuite.long(1))
    let comparison = ReportComparison(from: small, to: long)
    #expect(!comparison.isSameSuite)
    #expect(comparison.removed == ["SGC-P1-001a", "SGC-P1-001b", "SGC-P1-002a"])
    #expect(comparison.added == ["SGC-P1-000a"])
    #expect(!comparison.isWorse)
  }

  @Test func `are worse where a vector is not run any more`() async throws {
    let comparison = ReportComparison(
      from: try await SmallSuite.report(on: ScriptedSubject()),
      to: try await SmallSuite.report(on: ScriptedSubject(), Selection(only: ["SGC-P1-*"])))
    #expect(comparison.noLongerRun == ["SGC-P2-001a", "SGC-P2-001b"])
    #expect(comparison.isWorse)
  }
}
