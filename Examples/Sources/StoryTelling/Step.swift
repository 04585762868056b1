public import GovernanceModel
public import GovernanceWorkflow

/// One act of the story: when it is done and what is asked of the desk.
public struct Step<V: Vocabulary>: Sendable {
  /// The moment at which somebody does it.
  public let moment: Instant
  /// What they ask for.
  public let command: Command<V>
  /// Whether the story expects it to be refused, to show what a refusal says.
  public let isRefused: Bool

  /// Creates a step.
  public init(at moment: Instant, _ command: Command<V>, isRefused: Bool = false) {
    self.moment = moment
    self.command = command
    self.isRefused = isRefused
  }
}
