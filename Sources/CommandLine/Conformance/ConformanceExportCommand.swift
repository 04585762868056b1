#if Tool
  import ArgumentParser
  import GovernanceConformance
  import GovernanceModel

  /// Writes what is made of the suite for whoever reads it without the kit: the specification, the register of
  /// requirements with the vectors of each, the procedure, and the profiles of exchange.
  struct ConformanceExportCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "export",
      abstract:
        "Writes Specification.md, requirements.jsonl, procedure.json and exchange.json. 导出规范、要求、流程与交换规范。"
    )

    @Argument(help: "The folder. 目标文件夹。")
    var folder: String

    @OptionGroup var options: CommonOptions

    func run() throws {
      let language = try options.checkedLanguage()
      do throws(CommandRefusal) {
        let suite = try PublishedSuite.read()
        let (text, procedure) = try made()
        let output = OutputFolder(folder)
        try output.write(Array(text.utf8), to: "Specification.md")
        try output.write(
          suite.register.published(with: suite.book.vectors), to: "requirements.jsonl")
        try output.write(procedure, to: "procedure.json")
        try output.write(Specification.publishedExchange(), to: "exchange.json")
      } catch {
        _ = error.printed(language, asJSON: false)
        throw ExitCode(2)
      }
    }

    private func made() throws(CommandRefusal) -> (String, [UInt8]) {
      do throws(WireError) {
        return (try Specification.published().markdown(), Specification.publishedProcedure())
      } catch {
        throw CommandRefusal(
          code: "suite",
          message: Wording(
            zh: "规范无法生成:\(error.description)",
            en: "The specification cannot be made. \(error.description)"))
      }
    }
  }
#endif
