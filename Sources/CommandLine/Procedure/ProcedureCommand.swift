#if Tool
  import ArgumentParser

  /// The procedure as data: drawn.
  struct ProcedureCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "procedure", abstract: "The procedure that cases run by. 办事流程。",
      subcommands: [ProcedureDiagramCommand.self, ProcedureDiagramsCommand.self])
  }
#endif
