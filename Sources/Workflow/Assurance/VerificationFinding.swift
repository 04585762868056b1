public import GovernanceModel

/// One thing that is wrong with a procedure, with a way that leads to it.
public struct VerificationFinding<V: Vocabulary>: Hashable, Sendable {
  /// Which check found it.
  public let check: ProcedureCheck
  /// The part of the procedure it is about: a state, a duty, or an act in a state.
  public let subject: String
  /// What is wrong.
  public let message: Wording
  /// A way through the procedure to where it is wrong.
  public let trace: ProcedureTrace<V>

  /// Creates a finding.
  public init(
    _ check: ProcedureCheck, _ subject: String, _ message: Wording, _ trace: ProcedureTrace<V>
  ) {
    self.check = check
    self.subject = subject
    self.message = message
    self.trace = trace
  }
}
