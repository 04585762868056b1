#if Tool
  import GovernanceConformance
  import GovernanceModel

  /// A report in words for a terminal: the verdicts, and what has failed.
  struct RunSummary {
    private let report: ConformanceReport
    private let language: Language

    /// Creates a summary of a report.
    init(_ report: ConformanceReport, _ language: Language) {
      self.report = report
      self.language = language
    }

    /// The summary.
    var text: String {
      let subject = report.subject
      var lines = [
        "\(subject.name) \(subject.version) (\(subject.vendor), \(subject.language)) · "
          + "\(report.environment.transport) · \(said("套件", "suite")) \(report.suite)", "",
      ]
      lines += TextTable([heads] + report.profiles.map(row)).lines.map { "  \($0)" }
      if !report.failures.isEmpty {
        lines += ["", said("失败:", "Failed:")]
        for result in report.failures {
          lines.append("  \(result.id) \(result.failure?.sentence[language] ?? "")")
        }
      }
      let lacking = Set(report.results.compactMap(\.lacking)).sorted()
      if !lacking.isEmpty {
        lines += ["", said("不支持:", "Unsupported: ") + lacking.joined(separator: ", ")]
      }
      if !report.knownFindings.isEmpty {
        lines += ["", said("已知失败清单的问题:", "Wrong in the list of known failures:")]
        lines += report.knownFindings.map { "  \($0.code) \($0.wording[language])" }
      }
      return (lines + ["", outcome]).map(VisibleText.line).joined(separator: "\n")
    }

    private var heads: [String] {
      [
        said("配置", "Profile"), said("结论", "Verdict"), said("通过", "Passed"),
        said("失败", "Failed"), said("已知", "Known"), said("跳过", "Skipped"),
        said("未运行", "Not run"), "",
      ]
    }

    private func row(_ verdict: ProfileVerdict) -> [String] {
      func count(_ outcome: VectorOutcome) -> String { String(verdict.counts[outcome] ?? 0) }
      return [
        verdict.profile.rawValue, verdict.verdict.wording[language], count(.passed),
        count(.failed), String(verdict.known), count(.skipped), count(.notRun),
        verdict.profile.wording[language],
      ]
    }

    private var outcome: String {
      switch report.outcome {
      case .pass: said("结果:通过。", "Outcome: pass.")
      case .fail: said("结果:失败。", "Outcome: fail.")
      case .incomplete:
        said("结果:不完整,跳过和未运行不算通过。", "Outcome: incomplete; what did not run has not passed.")
      }
    }

    private func said(_ zh: String, _ en: String) -> String { Wording(zh: zh, en: en)[language] }
  }
#endif
