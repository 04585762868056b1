#if Tool
  import ArgumentParser

  /// A registry of reports: whose system has shown what, and for how long that stands.
  struct RegistryCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "registry", abstract: "A folder of vendors' reports. 报告登记。",
      subcommands: [RegistryCheckCommand.self])
  }
#endif
