#if Tool
  import ArgumentParser

  /// The working calendar.
  struct CalendarCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "calendar",
      abstract: "The working calendar with its make-up workdays. 工作日历(含调休)。",
      subcommands: [CalendarExportCommand.self, CalendarComputeCommand.self])
  }
#endif
