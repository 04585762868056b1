#if Tool
  import ArgumentParser
  import GovernanceConformance
  import GovernanceModel

  /// Runs the suite against a system and says what came of it.
  struct ConformanceRunCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "run",
      abstract: "Runs the suite against a system. 对被测系统运行一致性套件。",
      discussion: """
        Exit codes: 0 every profile that was run is conformant, 1 a vector of a MUST failed or the \
        list of known failures is wrong, 2 the suite could not run, 3 none failed that was not known, and something was \
        skipped, left out, excused or deviates, 64 the command line is none, 130 it was interrupted.
        """)

    @OptionGroup var subject: SubjectOptions
    @OptionGroup var chosen: VectorOptions

    @Option(help: "A file of known failures: PATTERN LINK YYYY-MM-DD a line. 已知失败清单。")
    var knownFailing: String?

    @Option(help: "The folder into which the report is written. 报告文件夹。")
    var report: String?

    @Flag(help: "Print the report as JSON. 输出 JSON 报告。")
    var json = false

    @Option(
      help: "Explain a vector or a requirement instead of running anything. 解释某一用例或要求,不运行。")
    var explain: String?

    @Flag(help: "List the vectors instead of running them. 列出用例,不运行。")
    var list = false

    @OptionGroup var options: CommonOptions

    func run() async throws {
      let language = try options.checkedLanguage()
      let outcome: ConformanceReport.Outcome
      do throws(CommandRefusal) {
        // First what needs no suite, which takes a while to read.
        _ = try chosen.profiles()
        let folder = report.map(ReportFolder.init)
        if explain == nil, !list {
          try subject.check()
          // Nobody wants to learn after the run that what it came to cannot be kept.
          try folder?.check()
        }
        let suite = try PublishedSuite.read()
        if let explain {
          return print(try SuiteExplanation(suite, language).text(of: explain))
        }
        if list {
          for vector in try chosen.vectors(in: suite.book) {
            print("\(vector.id)\t\(vector.polarity)\t\(vector.bugClass)\t\(vector.title[language])")
          }
          return
        }
        let report = try await report(of: suite)
        print(json ? report.json.text : RunSummary(report, language).text)
        try folder?.write(report, of: suite, language)
        outcome = report.outcome
      } catch {
        _ = error.printed(language, asJSON: json)
        throw ExitCode(2)
      }
      switch outcome {
      case .pass: break
      case .fail: throw ExitCode(1)
      case .incomplete: throw ExitCode(3)
      }
    }

    private func report(of suite: SuiteRun) async throws(CommandRefusal) -> ConformanceReport {
      let selection = try chosen.selection(in: suite.book)
      let known = try KnownFailingFile.read(knownFailing)
      let progress = RunProgress()
      let result = try await subject.withTransport { transport in
        await suite.report(
          on: transport, selection, known: known, in: .here(over: transport.name),
          progress: progress.show)
      }
      progress.clear()
      switch result {
      case .success(let report): return report
      case .failure(let refusal):
        let (zh, en) = (refusal.wording.zh, refusal.wording.en)
        throw CommandRefusal(
          code: refusal.code,
          message: Wording(zh: VisibleText.line(zh), en: VisibleText.line(en)))
      }
    }
  }
#endif
