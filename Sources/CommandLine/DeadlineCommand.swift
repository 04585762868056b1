#if Tool
  import ArgumentParser

  /// Deadlines, and why they stand where they stand.
  struct DeadlineCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "deadline",
      abstract: "Deadlines, and why they stand where they stand. 期限及其推算。",
      subcommands: [
        DeadlineExplainCommand.self, DeadlineRulesCommand.self, DeadlineReplayCommand.self,
        DeadlineComputeCommand.self,
      ])
  }
#endif
