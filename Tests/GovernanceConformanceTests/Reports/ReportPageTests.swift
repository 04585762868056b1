import GovernanceConformance
import GovernanceModel
import Testing

@Suite("A report as a page")
struct ReportPageTests {
  private func page(
    _ subject: ScriptedSubject, known: [KnownFailing] = [], by run: SuiteRun? = nil
  ) async throws -> String {
    let report = try await SmallSuite.report(on: subject, known: known, by: run)
    return try ReportPage(of: report, in: try run ?? SmallSuite.run(), .zh).text
  }

  @Test func `holds every text in both languages`() async throws {
    let page = try await page(.flawed)
    #expect(page.contains("<html lang=\"zh-Hans\" data-language=\"zh\""))
    #expect(page.contains("<span lang=\"zh-Hans\">不符合</span><span lang=\"en\">failed</span>"))
    #expect(
      page.occurrences(of: "<span lang=\"zh-Hans\">") == page.occurrences(of: "<span lang=\"en\">"))
  }

  @Test func `wants nothing from elsewhere and runs nothing but its own`() async throws {
    let page = try await page(.flawed)
    #expect(
      page.contains("<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none';"))
    #expect(page.occurrences(of: "<script") == 1)
    #expect(page.occurrences(of: "<style") == 1)
    #expect(page.occurrences(of: "src=\"") == 0)
    #expect(page.occurrences(of: "style=\"") == 0)
    #expect(page.occurrences(of: " onclick") == 0)
    #expect(page.occurrences(of: "href=\"http") == 0)
  }

  @Test func `shows what was expected beside what was found`() async throws {
    let page = try await page(.but(["SGC-P1-001a": .ok(["state": "closed"])]))
    #expect(page.contains("<article class=\"vector failed\" id=\"v-SGC-P1-001a\">"))
    #expect(page.contains("<code class=\"path\">result.state</code>"))
    #expect(page.contains("<pre>\n&quot;open&quot;</pre>"))
    #expect(page.contains("<pre>\n&quot;closed&quot;</pre>"))
    // A vector that shows two requirements is told at home, and linked from the other.
    #expect(page.occurrences(of: "id=\"v-SGC-P1-001a\"") == 1)
  }

  @Test func `shows text of the subject as text`() async throws {
    let hostile = "</pre><script>alert(1)</script><img src=x onerror=alert(2)>\u{202E}"
    var subject = ScriptedSubject.but([
      "SGC-P1-001a": .ok(["state": .string(hostile)]),
      "SGC-P1-001b": .errored(message: hostile, trace: hostile),
    ])
    subject.name = hostile
    // Some of it a suite would refuse; a report that somebody else wrote may still hold it.
    let report = try await SmallSuite.report(on: subject).json
      .setting("subject/version", "1\"><script>alert(3)</script>")
      .setting(
        "subject/deviations",
        [
          [
            "requirement": .string(hostile), "link": "javascript://x/%0aalert(4)",
            "since": .string(hostile),
          ],
          [
            "requirement": "SGC-P1-001", "link": "https://example.org/\" onclick=\"alert(5)",
            "since": "1",
          ],
        ])
    let page = try ReportPage(
      of: try ConformanceReport(json: report), in: try SmallSuite.run(), .zh
    ).text
    #expect(page.occurrences(of: "<script") == 1)
    #expect(page.occurrences(of: "<img") == 0)
    #expect(page.occurrences(of: "href=\"javascript") == 0)
    #expect(page.occurrences(of: " onclick=\"") == 0)
    #expect(!page.unicodeScalars.contains("\u{202E}"))
    #expect(page.contains("&lt;img src=x onerror=alert(2)&gt;\\u{202E}"))
  }

  @Test func `tells what was skipped and what is known`() async throws {
    let page = try await page(.flawed, known: [try SmallSuite.known()])
    #expect(page.contains("<code>query.deadlines</code>"))
    #expect(page.contains("Known to fail until 2026-12-31"))
    #expect(page.contains("href=\"https://example.org/1\" rel=\"noopener noreferrer nofollow\""))
  }

  @Test func `stays small with many vectors, whether they pass or fail`() async throws {
    let run = try SmallSuite.long(3000)
    let good = try await page(ScriptedSubject(profiles: [.cases], answers: [:]), by: run)
    #expect(good.utf8.count < 2_000_000)
    #expect(good.occurrences(of: "<pre") == 0)
    var bad = ScriptedSubject(profiles: [.cases], answers: [:])
    bad.otherwise = .errored(message: String(repeating: "no ", count: 3000), trace: nil)
    let page = try await page(bad, by: run)
    #expect(page.utf8.count < 4_000_000)
    #expect(page.contains("are shown by their sentence alone"))
  }
}
