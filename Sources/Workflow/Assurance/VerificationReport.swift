public import GovernanceModel

/// What a verifier has to say of a procedure.
public struct VerificationReport<V: Vocabulary>: Sendable {
  /// The procedure.
  public let procedure: VersionTag
  /// The checks that were made.
  public let checks: [ProcedureCheck]
  /// How far was counted.
  public let bound: VerificationBound
  /// How many explorations there were, each telling apart what one part depends on.
  public let explorations: Int
  /// How many standings were visited: states with facts, phases of duties, supervision and open parts.
  public let standings: Int
  /// What is wrong, by check; none where the procedure holds.
  public let findings: [VerificationFinding<V>]

  /// Whether nothing is wrong.
  public var holds: Bool { findings.isEmpty }
}
