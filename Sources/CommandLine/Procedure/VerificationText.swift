#if Tool
  import GovernanceModel
  import GovernanceWorkflow

  /// What a verifier has to say, in words or as JSON.
  struct VerificationText<V: AssuredVocabulary> {
    private let report: VerificationReport<V>
    private let language: Language

    init(_ report: VerificationReport<V>, _ language: Language) {
      self.report = report
      self.language = language
    }

    /// One paragraph a finding, and one line for all.
    var text: String {
      let findings = report.findings.flatMap { finding in
        [
          "\(finding.check.rawValue) (\(finding.check.wording[language])) \(finding.subject): "
            + finding.message[language],
          "  \(finding.trace.code)",
        ]
      }
      return (findings + [verdict]).joined(separator: "\n")
    }

    /// The same as one value.
    var json: String {
      var json = JSONWriter()
      json.object { json in
        json.key("bound")
        json.object { json in
          json.member("openParts", report.bound.openParts)
          json.member("repetitions", report.bound.repetitions)
        }
        json.member("checks", report.checks.map(\.rawValue))
        json.member("explorations", report.explorations)
        json.key("findings")
        json.array(report.findings) { json, finding in
          json.object { json in
            json.member("check", finding.check.rawValue)
            json.member("message", finding.message[language])
            json.member("state", finding.trace.state.rawValue)
            json.member("subject", finding.subject)
            json.member("trace", finding.trace.steps.map(\.code))
          }
        }
        json.member("holds", report.holds)
        json.member("procedure", report.procedure.description)
        json.member("standings", report.standings)
      }
      return String(decoding: json.bytes, as: UTF8.self)
    }

    private var verdict: String {
      let (checks, standings, found) = (
        report.checks.count, report.standings, report.findings.count
      )
      let verdict =
        report.holds
        ? Wording(zh: "成立", en: "holds")
        : Wording(zh: "不成立,发现 \(found) 处问题", en: "does not hold: \(found) found")
      return Wording(
        zh: "\(report.procedure):检查 \(checks) 项,遍历状态 \(standings) 个(\(report.explorations) 次探索),"
          + verdict.zh,
        en: "\(report.procedure): \(checks) checks, \(standings) states visited in "
          + "\(report.explorations) explorations, \(verdict.en)")[language]
    }
  }
#endif
