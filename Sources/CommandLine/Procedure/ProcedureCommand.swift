#if Tool
  import ArgumentParser

  /// Commands about procedures and their versions.
  struct ProcedureCommand: ParsableCommand {
    static let configuration: CommandConfiguration = {
      var subcommands: [any ParsableCommand.Type] = [
        ProcedureExportCommand.self, ProcedureCheckCommand.self,
      ]
      #if SQLite
        subcommands += [ProcedureDiffCommand.self, ProcedureMigrateCommand.self]
      #endif
      return CommandConfiguration(
        commandName: "procedure",
        abstract: "Exports, checks, compares and adopts versions of a procedure. 办事流程及其版本。",
        subcommands: subcommands)
    }()
  }
#endif
