#if Tool
  import ArgumentParser

  /// The command line of the kit.
  @main
  struct Governance: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "governance",
      abstract: "Tools for centers, grids and ten-household units. 综治中心工具。",
      subcommands: [
        DeadlineCommand.self, CalendarCommand.self, DistrictCommand.self, CharterCommand.self,
        ProcedureCommand.self, WireCommand.self, ConformanceCommand.self,
      ] + exchange)

    /// Tables come out of a store and go into one, so without stores there are no such commands.
    private static var exchange: [any ParsableCommand.Type] {
      #if SQLite
        [ImportCommand.self, ExportCommand.self]
      #else
        []
      #endif
    }
  }
#else
  /// What is left of the command without its trait: a sentence that says so.
  @main
  struct Governance {
    static func main() {
      print("The governance command was built without the trait Tool.")
    }
  }
#endif
