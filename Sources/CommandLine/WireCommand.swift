#if Tool
  import ArgumentParser

  /// The wire form: its types, their schemas, and the door that checks them.
  struct WireCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "wire", abstract: "The wire form of the types. 数据的传输格式。",
      subcommands: [
        WireTypesCommand.self, WireSchemaCommand.self, WireCheckCommand.self,
        WireCanonicalCommand.self, WireNumbersCommand.self, WireExportCommand.self,
        WireMutateCommand.self,
      ])
  }
#endif
