#if Tool
  import GovernanceModel

  /// A report on the regulations as lines for a terminal, worst center first.
  struct AuditText {
    private let report: AuditReport
    private let language: Language

    init(_ report: AuditReport, _ language: Language) {
      self.report = report
      self.language = language
    }

    var text: String {
      var lines = [summary]
      for regulation in report.regulations {
        let count = report.centers.reduce(0) { $0 + ($1.byRegulation[regulation.name] ?? 0) }
        lines.append("  \(regulation.name) \(regulation.title[language]): \(count)")
      }
      for center in report.centers where !center.findings.isEmpty {
        lines.append("")
        lines.append(
          "\(center.name) (\(center.center), \(center.tier.wording[language])): \(center.findings.count)"
        )
        for finding in center.findings {
          lines.append(
            "  \(finding.clause) \(finding.day) \(finding.subject): \(finding.message[language])")
          lines.append("    \(cure): \(finding.cure[language])")
        }
      }
      return lines.joined(separator: "\n")
    }

    private var cure: String { Wording(zh: "整改", en: "to cure it")[language] }

    private var summary: String {
      let broken = report.centers.count { !$0.findings.isEmpty }
      let read = report.centers.reduce(0) { $0 + $1.lines }
      return Wording(
        zh: "\(report.period) \(report.charter):\(report.centers.count) 个中心、\(read) 条台账,"
          + "\(broken) 个中心有问题 \(report.findings.count) 个。",
        en: "\(report.period) \(report.charter): \(report.centers.count) centers, \(read) lines; "
          + "\(report.findings.count) findings at \(broken) centers.")[language]
    }
  }
#endif
