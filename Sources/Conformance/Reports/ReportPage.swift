import Foundation
public import GovernanceModel

/// The report as one page that needs nothing else.
///
/// It has the verdicts, the requirements with their vectors, and every failure with what was expected
/// beside what was found.
///
/// Both languages are in it, and one is shown. What the subject has said is text, whatever it looks like;
/// a content security policy keeps the browser from running or fetching anything but the page's own
/// script.
public struct ReportPage: Sendable {
  let index: ReportIndex
  let language: Language
  private let style: String
  private let script: String
  /// The failures that are shown in full.
  let details: [String: String]

  /// Failures are shown in full until they fill so many bytes.
  ///
  /// Of a subject that fails everything nobody learns more by more of them.
  static let longestDetails = 700_000

  /// Creates the form of a report.
  ///
  /// - Parameters:
  ///   - report: The report.
  ///   - run: The suite, which has the sentences of the requirements.
  ///   - language: The language that is shown first.
  /// - Throws: ``WireError`` when the style or the script that ship with the kit are not there.
  public init(
    of report: ConformanceReport, in run: SuiteRun, _ language: Language = .zh
  ) throws(WireError) {
    index = ReportIndex(report, in: run)
    self.language = language
    style = try Self.resource("page.css")
    script = try Self.resource("page.js")
    details = Self.details(of: report.failures)
  }

  private static func resource(_ name: String) throws(WireError) -> String {
    let file = Bundle.module.resourceURL?.appendingPathComponent("Published/report/\(name)")
    guard let file, let data = try? Data(contentsOf: file) else {
      throw WireError(path: name, found: "no file", expected: "a part of the page")
    }
    return String(decoding: data, as: UTF8.self)
  }

  var report: ConformanceReport { index.report }

  /// The whole page.
  public var text: String {
    let name = PageMarkup.name("\(report.subject.name) \(report.subject.version)")
    let titles = (zh: "符合性报告:\(name)", en: "Conformance report: \(name)")
    return """
      <!doctype html>
      <html lang="\(language == .zh ? "zh-Hans" : "en")" data-language="\(language.rawValue)" \
      data-title-zh="\(titles.zh)" data-title-en="\(titles.en)">
      <head>
      <meta charset="utf-8">
      <meta http-equiv="Content-Security-Policy" content="\(policy)">
      <meta name="viewport" content="width=device-width, initial-scale=1">
      <link rel="icon" href="data:,">
      <title>\(language == .zh ? titles.zh : titles.en)</title>
      <style>\(style)</style>
      </head>
      <body>
      <a class="jump" href="#requirements">\(PageMarkup.both("跳到要求", "To the requirements"))</a>
      \(header)
      <main>
      \([verdicts, failed, subject, known, skipped, requirements].filter { !$0.isEmpty }
        .joined(separator: "\n"))
      </main>
      <script>\(script)</script>
      </body>
      </html>

      """
  }

  private var policy: String {
    """
    default-src 'none'; style-src 'sha256-\(PageDigest.text(of: style))'; \
    script-src 'sha256-\(PageDigest.text(of: script))'; img-src data:; base-uri 'none'; \
    form-action 'none'
    """
  }

  private var header: String {
    let subject = report.subject
    return """
      <header>
      <div class="languages" role="group" aria-label="语言 Language">
      \(button(.zh, "zh-Hans", "中文"))
      \(button(.en, "en", "English"))
      </div>
      <p class="kind">\(PageMarkup.both("符合性报告", "Conformance report"))</p>
      <h1>\(PageMarkup.name("\(subject.name) \(subject.version)"))</h1>
      <p>\(PageMarkup.tag(report.outcome.rawValue, report.outcome.wording)) \(badge)</p>
      </header>
      """
  }

  private var badge: String {
    let badge = ReportBadge(of: report)
    return PageMarkup.both(badge.text(.zh), badge.text(.en))
  }

  private func button(_ choice: Language, _ tag: String, _ name: String) -> String {
    """
    <button type="button" data-choice="\(choice.rawValue)" lang="\(tag)" \
    aria-pressed="\(choice == language)">\(name)</button>
    """
  }
}
