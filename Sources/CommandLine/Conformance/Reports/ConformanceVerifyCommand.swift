#if Tool
  import ArgumentParser
  import GovernanceConformance
  import GovernanceModel

  /// Computes every verdict of a report again from what was said in it.
  struct ConformanceVerifyCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "verify-report",
      abstract: "Checks a report against its own transcripts. 由报告中的对话重新核对结论。",
      discussion: """
        Exit codes: 0 everything in it follows, 1 something does not, 2 it cannot be read. It proves that the \
        answers bear the verdicts, and not that the subject gave those answers.
        """)

    @Argument(help: "The report.json. 报告文件。")
    var file: String

    @Flag(help: "Print JSON. 输出 JSON。")
    var json = false

    @OptionGroup var options: CommonOptions

    func run() async throws {
      let language = try options.checkedLanguage()
      let findings: [ReportFinding]
      do throws(CommandRefusal) {
        let report = try ReportFile.read(file)
        findings = await ReportVerification(by: try PublishedSuite.read()).findings(in: report)
      } catch {
        _ = error.printed(language, asJSON: json)
        throw ExitCode(2)
      }
      print(json ? Self.json(findings, language).text : Self.text(findings, language))
      if !findings.isEmpty { throw ExitCode(1) }
    }

    private static func json(_ findings: [ReportFinding], _ language: Language) -> JSONValue {
      [
        "findings": .array(
          findings.map {
            [
              "code": .string($0.code.rawValue), "subject": .string($0.subject),
              "message": .string($0.wording[language]),
            ]
          })
      ]
    }

    private static func text(_ findings: [ReportFinding], _ language: Language) -> String {
      guard !findings.isEmpty else {
        return Wording(
          zh: "报告中的每项结论都由其对话得出。",
          en: "Everything in the report follows from what was said.")[language]
      }
      return findings.map { VisibleText.line("\($0.code.rawValue): \($0.wording[language])") }
        .joined(separator: "\n")
    }
  }
#endif
