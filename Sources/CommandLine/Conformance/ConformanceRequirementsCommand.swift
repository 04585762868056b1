#if Tool
  import ArgumentParser
  import Foundation
  import GovernanceConformance
  import GovernanceModel

  /// Writes the register of requirements, one a line, each with the vectors that show it.
  struct ConformanceRequirementsCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "requirements",
      abstract: "Prints the requirements as lines of JSON. 输出要求登记表。")

    @Option(help: "Write requirements.jsonl to a folder instead. 写入文件夹。")
    var export: String?

    @OptionGroup var options: CommonOptions

    func run() throws {
      let language = try options.checkedLanguage()
      do throws(CommandRefusal) {
        let suite = try PublishedSuite.read()
        let lines = suite.register.published(with: suite.book.vectors)
        guard let export else {
          try? FileHandle.standardOutput.write(contentsOf: Data(lines))
          return
        }
        try OutputFolder(export).write(lines, to: "requirements.jsonl")
      } catch {
        _ = error.printed(language, asJSON: false)
        throw ExitCode(2)
      }
    }
  }
#endif
