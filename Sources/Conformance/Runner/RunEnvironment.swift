public import GovernanceModel

/// When and how a suite was run, as whoever runs it says.
public struct RunEnvironment: Hashable, Sendable {
  /// When it began.
  public let startedAt: Instant
  /// How messages got to the subject: `in-process`, `stdio`, `http`.
  public let transport: String
  /// The system and machine, in a few words.
  public let system: String
  /// The command that does the same again.
  public let reproduce: String

  /// Creates a description of a run.
  public init(startedAt: Instant, transport: String, system: String, reproduce: String) {
    self.startedAt = startedAt
    self.transport = transport
    self.system = system
    self.reproduce = reproduce
  }
}
