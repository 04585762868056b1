public import GovernanceModel

/// A procedure that cannot be used, with everything that is wrong with it.
public struct ProcedureError: Error, Hashable, Sendable, CustomStringConvertible {
  /// The procedure.
  public let procedure: VersionTag
  /// All findings, at least one.
  public let findings: [ProcedureFinding]

  /// Creates an error.
  public init(procedure: VersionTag, findings: [ProcedureFinding]) {
    self.procedure = procedure
    self.findings = findings
  }

  /// The findings, one a line.
  public var description: String {
    "Procedure \(procedure) cannot be used:\n"
      + findings.map { "- \($0.description)" }.joined(separator: "\n")
  }
}
