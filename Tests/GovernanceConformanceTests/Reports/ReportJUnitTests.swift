import GovernanceConformance
import GovernanceModel
import Testing

@Suite("A report as JUnit XML")
struct ReportJUnitTests {
  private func text(
    _ subject: ScriptedSubject, _ selection: Selection = .claimed, known: [KnownFailing] = []
  ) async throws -> String {
    let report = try await SmallSuite.report(on: subject, selection, known: known)
    return ReportJUnit(of: report, in: try SmallSuite.run(), .en).text
  }

  @Test func `has a suite for each profile and a case for each vector`() async throws {
    let text = try await text(ScriptedSubject())
    #expect(text.hasPrefix("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<testsuites "))
    #expect(
      text.contains("<testsuite name=\"P1 case core\" tests=\"3\" failures=\"0\" errors=\"0\""))
    #expect(text.contains("<testsuite name=\"P2 deadlines\" tests=\"2\""))
    #expect(text.contains("name=\"SGC-P1-001a title of SGC-P1-001a\""))
    #expect(text.contains("<property name=\"verdict\" value=\"conformant\"/>"))
    #expect(!text.contains("<failure"))
    #expect(!text.contains("<skipped"))
  }

  @Test func `tells a failure with its sentence and its values`() async throws {
    let text = try await text(.flawed)
    #expect(text.contains("failures=\"1\" errors=\"0\" skipped=\"0\""))
    #expect(
      text.contains("<failure type=\"guard-dropped\" message=\"SGC-P1-001 (title of SGC-P1-001b)"))
    #expect(text.contains("expected: {\n  &quot;rejected&quot;: {"))
  }

  @Test func `skips what was skipped, not run or known, and says which`() async throws {
    let flawed = try await text(.flawed, known: [try SmallSuite.known()])
    #expect(
      flawed.contains("<skipped type=\"known\" message=\"It is known to fail until 2026-12-31"))
    #expect(
      flawed.contains(
        "<skipped type=\"unsupported\" message=\"The subject cannot do query.deadlines"))
    #expect(!flawed.contains("<failure"))
    let narrow = try await text(ScriptedSubject(), Selection(only: ["SGC-P1-001a"]))
    #expect(narrow.contains("<skipped type=\"notRun\" message=\"It was not run.\"/>"))
    #expect(narrow.contains("tests=\"3\" failures=\"0\" errors=\"0\" skipped=\"2\""))
  }

  @Test func `holds nothing that XML has no place for`() async throws {
    let hostile = "]]><failure/>\u{0}\u{1B}[31m\u{FFFE}\u{202E}\"'&\r\n"
    var subject = ScriptedSubject.but([
      "SGC-P1-001a": .ok(["state": .string(hostile)]),
      "SGC-P1-001b": .errored(message: hostile, trace: hostile),
    ])
    subject.name = hostile
    let text = try await text(subject)
    #expect(!text.contains("]]>"))
    #expect(text.occurrences(of: "<failure") == 2)
    #expect(
      text.contains(
        "]]&gt;&lt;failure/&gt;\\u{0}\\u{1B}[31m\\u{FFFE}\\u{202E}&quot;&#39;&amp;\\u{D}&#10;"))
    let isAllowed = text.unicodeScalars.allSatisfy { scalar in
      scalar == "\n" || (scalar.value >= 0x20 && scalar.value != 0x202E && scalar.value < 0xFFFE)
    }
    #expect(isAllowed)
  }
}
