#if Tool
  import ArgumentParser
  import GovernanceModel
  import GovernanceWorkflow

  /// Writes a procedure as canonical JSON, so that a district can make its own out of it.
  struct ProcedureExportCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "export", abstract: "Writes the procedure as JSON. 输出办事流程。")

    @OptionGroup var options: CommonOptions

    func run() throws {
      _ = try options.checkedLanguage()
      let bytes = ProcedureDocument<CaseVocabulary>.bytes(of: .shuicheng)
      print(String(decoding: bytes, as: UTF8.self))
    }
  }
#endif
