public import GovernanceModel
public import GovernanceWorkflow

/// One way in which a store broke a law: what was looked at, what was found and what was expected.
public struct StoreFinding: Hashable, Sendable, CustomStringConvertible {
  /// The law.
  public let law: StoreLaw
  /// What happened, as a full sentence.
  public let message: Wording

  /// Creates a finding.
  public init(law: StoreLaw, message: Wording) {
    self.law = law
    self.message = message
  }

  /// The law's name and the English sentence.
  public var description: String { "\(law.rawValue): \(message.en)" }
}
