import GovernanceConformance
import GovernanceModel
import Testing

@Suite("A report in Markdown")
struct ReportMarkdownTests {
  private func text(
    _ subject: ScriptedSubject, _ language: Language = .en, known: [KnownFailing] = []
  ) async throws -> String {
    let report = try await SmallSuite.report(on: subject, known: known)
    return ReportMarkdown(of: report, in: try SmallSuite.run(), language).text
  }

  @Test func `says who it is, what came of it and how to run it again`() async throws {
    let text = try await text(ScriptedSubject())
    #expect(text.hasPrefix("# Conformance report: Small 1.2.0\n\nSGC 0.1 · P1 P2 conformant\n"))
    #expect(text.contains("| P1 case core | conformant | 3 | 0 | 0 | 0 | 0 |"))
    #expect(text.contains("```sh\ngovernance conform run --subject ./small\n```"))
    #expect(text.contains("The system declares none."))
    #expect(!text.contains("## Failures"))
  }

  @Test func `names the requirement of a failure with its sentence`() async throws {
    let text = try await text(.flawed)
    #expect(text.contains("## Failures (1)\n\n- `SGC-P1-001b` SGC-P1-001 (title of SGC-P1-001b)"))
    #expect(text.contains("  - `SGC-P1-001` **MUST** A system must do `so` (SGC-P1-001)."))
    #expect(text.contains("- query.deadlines: 1"))
    #expect(try await self.text(.flawed, .zh).contains("## 失败 (1)"))
  }

  @Test func `takes text of the subject for text`() async throws {
    var subject = ScriptedSubject()
    subject.name = "a|b\n# *c* <b>'[x](y)"
    let text = try await text(subject)
    #expect(text.contains(##"# Conformance report: a\|b \# \*c\* &lt;b&gt;'\[x\](y) 1.2.0"##))
  }
}
