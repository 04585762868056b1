#if Tool
  import ArgumentParser

  /// Procedures before they run, and what comes of them.
  struct ProcedureCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "procedure", abstract: "Procedures as values. 办事流程。",
      subcommands: [
        ProcedureVerifyCommand.self, ProcedureSimulateCommand.self, ProcedureDiagramCommand.self,
          ProcedureDiagramsCommand.self,
      ])
  }
#endif
