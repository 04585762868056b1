#if Tool
  import ArgumentParser

  /// Procedures as values: written, checked, proven, drawn, tried out, compared and adopted.
  struct ProcedureCommand: AsyncParsableCommand {
    static let configuration: CommandConfiguration = {
      var subcommands: [any ParsableCommand.Type] = [
        ProcedureExportCommand.self, ProcedureCheckCommand.self, ProcedureVerifyCommand.self,
        ProcedureDiagramCommand.self, ProcedureDiagramsCommand.self, ProcedureSimulateCommand.self,
      ]
      #if SQLite
        subcommands += [ProcedureDiffCommand.self, ProcedureMigrateCommand.self]
      #endif
      return CommandConfiguration(
        commandName: "procedure",
        abstract: "Procedures as values, from the draft to the running case. 办事流程及其版本。",
        subcommands: subcommands)
    }()
  }
#endif
