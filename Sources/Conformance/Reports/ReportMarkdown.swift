public import GovernanceModel

/// An implementation report in Markdown: who a system is, what it was held to, what came of it.
public struct ReportMarkdown: Sendable {
  private let index: ReportIndex
  private let language: Language

  /// Creates the form of a report.
  ///
  /// - Parameters:
  ///   - report: The report.
  ///   - run: The suite, which has the sentences of the requirements.
  ///   - language: The language.
  public init(of report: ConformanceReport, in run: SuiteRun, _ language: Language = .zh) {
    index = ReportIndex(report, in: run)
    self.language = language
  }

  private var report: ConformanceReport { index.report }

  /// The whole document.
  public var text: String {
    let parts = [
      "# " + label("符合性报告:", "Conformance report: ")
        + Self.plain("\(report.subject.name) \(report.subject.version)"),
      ReportBadge(of: report).text(language), facts, verdicts, failures, skipped, known, deviations,
      reproduce,
    ]
    return parts.filter { !$0.isEmpty }.joined(separator: "\n\n") + "\n"
  }

  private var facts: String {
    let (subject, environment) = (report.subject, report.environment)
    let rows = [
      (label("系统", "System"), "\(subject.name) \(subject.version)"),
      (label("研制者", "Vendor"), subject.vendor), (label("语言", "Language"), subject.language),
      (label("规范", "Specification"), "SGC \(report.specification)"),
      (label("套件", "Suite"), "\(report.suite) (\(report.digest))"),
      (label("协议", "Protocol"), report.protocol),
      (label("模式", "Schemas"), report.schemas ?? "-"),
      (label("制度", "Regulations"), report.regulations ?? "-"),
      (label("运行时间", "Run at"), environment.startedAt.description),
      (label("连接方式", "Transport"), environment.transport),
      (label("环境", "Environment"), environment.system),
      (label("所选范围", "Selection"), selection),
      (label("总体结果", "Outcome"), report.outcome.wording[language]),
    ]
    return table([label("项目", "Item"), label("内容", "Value")], rows.map { [$0, Self.plain($1)] })
  }

  private var selection: String {
    let selected = report.selection.words
    return selected[language]
  }

  private var verdicts: String {
    let heads =
      [label("配置", "Profile"), label("结论", "Verdict")]
      + VectorOutcome.allCases.map { $0.wording[language] } + [label("已知失败", "Known failures")]
    let rows = report.profiles.map { profile in
      [
        "\(profile.profile.rawValue) \(profile.profile.wording[language])",
        profile.verdict.wording[language],
      ] + VectorOutcome.allCases.map { "\(profile.counts[$0] ?? 0)" } + ["\(profile.known)"]
    }
    return "## \(label("结论", "Verdicts"))\n\n" + table(heads, rows)
  }

  private var failures: String {
    let failed = report.failures.filter { index.known($0) == nil }
    guard !failed.isEmpty else { return "" }
    let items = failed.map { result in
      let sentence = result.failure?.sentence[language] ?? result.outcome.wording[language]
      return "- `\(result.id)` "
        + Self.plain(MarkupText.clipped(sentence, to: FailureText.longestSentence))
        + requirements(of: result)
    }
    return "## \(label("失败", "Failures")) (\(failed.count))\n\n" + items.joined(separator: "\n")
  }

  /// The requirements that a vector shows, with their sentences.
  private func requirements(of result: VectorResult) -> String {
    let ids = index.vector(result.id)?.requirements ?? [index.home(result.id)]
    return ids.map { id in
      guard let requirement = index.requirement(id) else { return "\n  - `\(id)`" }
      return "\n  - `\(id)` **\(requirement.level.rawValue)** "
        + requirement.text[language]
    }.joined()
  }

  private var skipped: String {
    let lacking = Dictionary(
      grouping: report.results.filter { $0.outcome == .skipped }, by: { $0.lacking ?? "-" })
    guard !lacking.isEmpty else { return "" }
    let items = lacking.sorted { $0.key < $1.key }.map { "- \(Self.plain($0)): \($1.count)" }
    return "## \(label("跳过(按缺少的能力)", "Skipped, by what the system cannot do"))\n\n"
      + items.joined(separator: "\n")
  }

  private var known: String {
    guard !report.known.isEmpty else { return "" }
    let rows = report.known.map {
      [Self.plain($0.pattern), Self.plain($0.link), $0.expires.description]
    }
    let findings = report.knownFindings.map { "- " + Self.plain($0.wording[language]) }
    let heads = [label("用例", "Vectors"), label("记录", "Written down at"), label("期限", "Until")]
    return "## \(label("已知失败", "Known failures"))\n\n" + table(heads, rows)
      + (findings.isEmpty ? "" : "\n\n" + findings.joined(separator: "\n"))
  }

  private var deviations: String {
    let title = "## \(label("偏离", "Deviations"))\n\n"
    guard !report.subject.deviations.isEmpty else {
      return title + label("被测系统未声明偏离。", "The system declares none.")
    }
    let rows = report.subject.deviations.map {
      [Self.plain($0.requirement), Self.plain($0.link), Self.plain($0.since)]
    }
    let heads = [label("要求", "Requirement"), label("记录", "Written down at"), label("起始", "Since")]
    return title + table(heads, rows)
  }

  private var reproduce: String {
    let command = report.environment.reproduce
    let longest = command.split(whereSeparator: { $0 != "`" }).map(\.count).max() ?? 0
    let fence = String(repeating: "`", count: max(3, longest + 1))
    return "## \(label("重新运行", "To run it again"))\n\n\(fence)sh\n\(command)\n\(fence)"
  }

  private func table(_ heads: [String], _ rows: [[String]]) -> String {
    ([heads, heads.map { _ in "---" }] + rows)
      .map { "| " + $0.joined(separator: " | ") + " |" }.joined(separator: "\n")
  }

  private func label(_ zh: String, _ en: String) -> String { Wording(zh: zh, en: en)[language] }

  /// A text that Markdown takes for nothing but text, on one line.
  private static func plain(_ text: String) -> String {
    var plain = ""
    for scalar in text.unicodeScalars {
      if scalar == "\n" {
        plain += " "
      } else {
        if "\\`*_[]|#~!".unicodeScalars.contains(scalar) { plain += "\\" }
        plain.unicodeScalars.append(scalar)
      }
    }
    // Between tags quotation marks are text, and an answer is full of them.
    return MarkupText.escaped(plain).replacing("&quot;", with: "\"").replacing("&#39;", with: "'")
  }
}

extension Selection {
  /// The selection in words.
  var words: Wording {
    let names = profiles.map { $0.map(\.rawValue).joined(separator: " ") }
    let only = only.joined(separator: " ")
    return Wording(
      zh: (names ?? "被测系统声明的全部") + (only.isEmpty ? "" : ",仅 \(only)")
        + (endsAtFailure ? ",至首个未豁免的失败为止" : ""),
      en: (names ?? "all that the system claims") + (only.isEmpty ? "" : ", only \(only)")
        + (endsAtFailure ? ", until the first failure that is not known" : ""))
  }
}
