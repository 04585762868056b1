#if Tool
  import ArgumentParser
  import GovernanceConformance
  import GovernanceModel

  /// Tells what has changed from one report to a later one.
  struct ConformanceCompareCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "compare",
      abstract: "Compares two reports. 比较两份报告。",
      discussion: "Exit codes: 0 no worse, 1 worse in something, 2 one of them cannot be read.")

    @Argument(help: "The report that is the measure. 作为基准的报告。")
    var old: String

    @Argument(help: "The report that is compared with it. 与之比较的报告。")
    var new: String

    @Flag(help: "Print JSON. 输出 JSON。")
    var json = false

    @OptionGroup var options: CommonOptions

    func run() throws {
      let language = try options.checkedLanguage()
      let comparison: ReportComparison
      do throws(CommandRefusal) {
        comparison = ReportComparison(
          from: try ReportFile.read(old), to: try ReportFile.read(new))
      } catch {
        _ = error.printed(language, asJSON: json)
        throw ExitCode(2)
      }
      print(json ? comparison.json.text : comparison.text(language))
      if comparison.isWorse { throw ExitCode(1) }
    }
  }
#endif
