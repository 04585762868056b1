import GovernanceConformance
import GovernanceModel
import Testing

@Suite("A badge")
struct ReportBadgeTests {
  private func badge(
    _ subject: ScriptedSubject, _ selection: Selection = .claimed, known: [KnownFailing] = []
  ) async throws -> ReportBadge {
    ReportBadge(of: try await SmallSuite.report(on: subject, selection, known: known))
  }

  @Test func `is green where everything is conformant`() async throws {
    let badge = try await badge(ScriptedSubject())
    #expect(badge.colour == .green)
    #expect(badge.text() == "SGC 0.1 · P1 P2 conformant")
    #expect(badge.text(.zh) == "SGC 0.1 · P1 P2 符合")
    #expect(try badge.endpoint().text("color") == "green")
  }

  @Test func `is never green where something is partial`() async throws {
    let skipping = ScriptedSubject.but(["SGC-P2-001a": .unsupported(capability: "query.deadlines")])
    var deviating = ScriptedSubject()
    deviating.deviations = [
      SubjectDescription.Deviation(
        requirement: "SGC-P1-001", link: "https://example.org/2", since: "1.0.0")
    ]
    let known = try SmallSuite.known()
    let excused = ScriptedSubject.but(["SGC-P1-001b": .done])
    let badges = [
      try await badge(skipping), try await badge(deviating),
      try await badge(excused, known: [known]),
      try await badge(ScriptedSubject(), Selection(only: ["SGC-P1-001a"])),
    ]
    for badge in badges {
      #expect(badge.colour == .amber)
      #expect(badge.message.en.contains("partial"))
      #expect(try badge.endpoint().text("color") == "orange")
      #expect(!badge.image().contains("#2b7a2f"))
    }
    #expect(badges[0].text() == "SGC 0.1 · P2 partial, P1 conformant")
  }

  @Test func `is red where something has failed`() async throws {
    let badge = try await badge(.flawed)
    #expect(badge.colour == .red)
    #expect(badge.text() == "SGC 0.1 · P1 failed, P2 partial")
  }

  @Test func `rests on the verdicts alone`() async throws {
    let report = try await SmallSuite.report(on: .flawed)
    let stripped = report.json.setting("results", []).setting("requirements", [])
      .setting("outcome", "pass")
    #expect(ReportBadge(of: try ConformanceReport(json: stripped)) == ReportBadge(of: report))
  }

  @Test func `shows a version that is markup as text`() async throws {
    let report = try await SmallSuite.report(on: .flawed)
    let hostile = report.json.setting("specification", "<script>alert(1)</script>")
    let image = ReportBadge(of: try ConformanceReport(json: hostile)).image()
    #expect(!image.contains("<script"))
    #expect(image.contains("&lt;script&gt;"))
  }
}
