#if Tool && SQLite
  import ArgumentParser

  /// Writes tables for villages and for other systems.
  struct ExportCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "export", abstract: "Writes tables out of a store, and empty ones. 导出表格与模板。",
      subcommands: [ExportTableCommand.self, ExportTemplateCommand.self])
  }
#endif
