public import GovernanceModel

/// A stage that people see: a name over some states.
public struct Stage<V: Vocabulary>: Hashable, Sendable, Codable {
  /// The stable code.
  public let code: String
  /// The name.
  public let name: Wording
  /// The states it covers.
  public let states: [V.State]

  /// Creates a stage.
  public init(_ code: String, _ name: Wording, _ states: [V.State]) {
    self.code = code
    self.name = name
    self.states = states
  }
}
