#if Tool
  import ArgumentParser

  /// The ten regulations: as a file, and as a check of what centers wrote down.
  struct CharterCommand: AsyncParsableCommand {
    #if SQLite
      static let configuration = CommandConfiguration(
        commandName: "charter", abstract: "The ten regulations of centers. 十项制度。",
        subcommands: [
          CharterCheckCommand.self, CharterDiffCommand.self, CharterExportCommand.self,
        ])
    #else
      static let configuration = CommandConfiguration(
        commandName: "charter", abstract: "The ten regulations of centers. 十项制度。",
        subcommands: [CharterExportCommand.self])
    #endif
  }
#endif
