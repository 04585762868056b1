public import GovernanceModel

/// The report as JUnit XML: a suite for each profile, a case for each vector.
///
/// A failure that is known is written as skipped, with its link: what must fail for now is no news, and
/// the profile stays partial all the same. What was not run is skipped, too, and says so.
public struct ReportJUnit: Sendable {
  private let index: ReportIndex
  private let language: Language

  /// Creates the form of a report.
  ///
  /// - Parameters:
  ///   - report: The report.
  ///   - run: The suite, which has the titles of the vectors.
  ///   - language: The language of titles and messages.
  public init(of report: ConformanceReport, in run: SuiteRun, _ language: Language = .zh) {
    index = ReportIndex(report, in: run)
    self.language = language
  }

  /// The whole document.
  public var text: String {
    let report = index.report
    let suites = index.byProfile
    let tally = Tally(suites.flatMap(\.results), index)
    let name = "\(report.subject.name) \(report.subject.version), SGC \(report.specification)"
    return """
      <?xml version="1.0" encoding="UTF-8"?>
      <testsuites\(attributes([
        ("name", name), ("time", tally.time), ("tests", "\(tally.tests)"),
        ("failures", "\(tally.failures)"), ("errors", "0"),
      ]))>
      \(suites.map(suite).joined(separator: "\n"))
      </testsuites>

      """
  }

  /// The figures of a suite.
  private struct Tally {
    let tests: Int
    let failures: Int
    let skipped: Int
    let time: String

    init(_ results: [VectorResult], _ index: ReportIndex) {
      tests = results.count
      failures = results.count { $0.outcome == .failed && index.known($0) == nil }
      skipped = results.count { $0.outcome != .passed } - failures
      time = Self.seconds(results.reduce(0) { $0 + $1.milliseconds })
    }

    /// Seconds with three places, as the form has them.
    static func seconds(_ milliseconds: Int) -> String {
      let thousandths = String(max(milliseconds, 0) % 1000)
      return "\(max(milliseconds, 0) / 1000)."
        + String(repeating: "0", count: 3 - thousandths.count) + thousandths
    }
  }

  private func suite(_ profile: Profile?, _ results: [VectorResult]) -> String {
    let tally = Tally(results, index)
    let name = profile.map { "\($0.rawValue) \($0.wording[language])" } ?? "SGC"
    return """
      <testsuite\(attributes([
        ("name", name), ("tests", "\(tally.tests)"), ("failures", "\(tally.failures)"),
        ("errors", "0"), ("skipped", "\(tally.skipped)"), ("time", tally.time),
        ("timestamp", String(index.report.environment.startedAt.description.prefix(19))),
      ]))>
      <properties>
      \(properties(profile).map { "<property\(attributes([("name", $0), ("value", $1)]))/>" }
        .joined(separator: "\n"))
      </properties>
      \(results.map(testCase).joined(separator: "\n"))
      </testsuite>
      """
  }

  private func properties(_ profile: Profile?) -> [(String, String)] {
    let report = index.report
    var properties = [
      ("subject", report.subject.name), ("vendor", report.subject.vendor),
      ("version", report.subject.version), ("suite", report.suite),
      ("specification", report.specification), ("digest", report.digest),
      ("transport", report.environment.transport), ("system", report.environment.system),
      ("reproduce", report.environment.reproduce),
    ]
    if let verdict = report.profiles.first(where: { $0.profile == profile })?.verdict {
      properties.append(("verdict", verdict.rawValue))
    }
    return properties
  }

  private func testCase(_ result: VectorResult) -> String {
    let opening =
      "<testcase"
      + attributes([
        ("classname", index.home(result.id)),
        ("name", "\(result.id) \(index.title(result.id)[language])"),
        ("time", Tally.seconds(result.milliseconds)),
      ])
    guard let content = content(of: result) else { return opening + "/>" }
    return "\(opening)>\(content)</testcase>"
  }

  private func content(of result: VectorResult) -> String? {
    switch result.outcome {
    case .passed: return nil
    case .notRun:
      return skipped("notRun", Wording(zh: "未运行。", en: "It was not run."))
    case .skipped:
      let lacking = result.lacking ?? ""
      return skipped(
        "unsupported",
        Wording(zh: "被测系统不具备 \(lacking)。", en: "The subject cannot do \(lacking)."))
    case .failed:
      if let entry = index.known(result) {
        return skipped(
          "known",
          Wording(
            zh: "已知失败,期限至 \(entry.expires):\(entry.link)",
            en: "It is known to fail until \(entry.expires): \(entry.link)"))
      }
      return failure(result)
    }
  }

  private func skipped(_ type: String, _ wording: Wording) -> String {
    "<skipped\(attributes([("type", type), ("message", wording[language])]))/>"
  }

  private func failure(_ result: VectorResult) -> String {
    guard let failure = result.failure else {
      return "<failure\(attributes([("message", result.outcome.wording[language])]))/>"
    }
    let text = FailureText(failure)
    return "<failure"
      + attributes([
        ("type", index.vector(result.id)?.bugClass ?? "failed"),
        (
          "message", MarkupText.clipped(failure.sentence[language], to: FailureText.longestSentence)
        ),
      ]) + ">\(MarkupText.escaped(text.plain(language)))</failure>"
  }

  private func attributes(_ attributes: [(name: String, value: String)]) -> String {
    attributes.map { " \($0.name)=\"\(MarkupText.attribute($0.value))\"" }.joined()
  }
}
