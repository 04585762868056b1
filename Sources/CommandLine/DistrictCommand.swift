#if Tool
  import ArgumentParser

  /// The fixture of the district: its published figures, and writing it to a store.
  struct DistrictCommand: AsyncParsableCommand {
    #if SQLite
      static let configuration = CommandConfiguration(
        commandName: "district", abstract: "Shuicheng District at true scale. 水城区样例。",
        subcommands: [
          FiguresCommand.self, ListCommand.self, StoreCommand.self, RegistersCommand.self,
        ])
    #else
      static let configuration = CommandConfiguration(
        commandName: "district", abstract: "Shuicheng District at true scale. 水城区样例。",
        subcommands: [FiguresCommand.self, ListCommand.self])
    #endif
  }
#endif
