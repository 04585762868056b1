#if Tool
  import ArgumentParser

  /// The conformance suite: what a system must do, and whether one does it.
  struct ConformanceCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "conformance",
      abstract: "The conformance suite: runs it, explains it, and answers it. 一致性套件。",
      subcommands: [
        ConformanceRunCommand.self, ConformanceServeCommand.self, ConformanceInitCommand.self,
        ConformanceRequirementsCommand.self, ConformanceExportCommand.self,
        ConformanceVerifyCommand.self,
        ConformanceCompareCommand.self, RegistryCommand.self,
      ])
  }
#endif
