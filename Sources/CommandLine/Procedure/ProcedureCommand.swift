#if Tool
  import ArgumentParser

  /// Procedures as data: what they would lead to.
  struct ProcedureCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "procedure", abstract: "Procedures as data. 办事流程。",
      subcommands: [ProcedureSimulateCommand.self])
  }
#endif
