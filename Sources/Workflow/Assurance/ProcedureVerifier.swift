public import GovernanceModel

/// Proves a procedure before it runs: explores everywhere a case can come, and reports what must not be.
///
/// Whatever commands may offer is free, whoever works is willing, and time may bring any duty to its
/// next phase before any other. Every exploration tells apart the states, the facts that something depends
/// on, the open parts of joins, and one part more: how often something is done, the phases and the
/// supervision of one duty, the seats that are taken, or what one row asks. Together they leave nothing
/// out, since no row asks for more at once.
///
/// Complexity: O(standings × rows); for the procedures of the kit some millions of standings.
public struct ProcedureVerifier<V: AssuredVocabulary>: Sendable {
  /// The procedure.
  public let procedure: Procedure<V>
  /// How far is counted.
  public let bound: VerificationBound
  let claims: ProcedureClaims<V>
  let table: AssuranceTable

  /// Creates a verifier.
  ///
  /// - Throws: ``ProcedureError`` when the parts of the procedure do not fit together; that an act in
  ///   one state has several rows is for the verifier to report.
  public init(
    _ procedure: Procedure<V>, law: LawBook, bound: VerificationBound = .standard
  ) throws(ProcedureError) {
    let findings = procedure.findings(law: law).filter { $0.code != "ambiguousRow" }
    let all = findings + Self.limitFindings(of: procedure) + Self.widthFindings(of: procedure)
    guard all.isEmpty else { throw ProcedureError(procedure: procedure.id, findings: all) }
    self.procedure = procedure
    self.bound = bound
    claims = V.claims
    table = AssuranceTable(procedure, claims: V.claims, bound: bound)
  }

  /// Verifies the procedure.
  ///
  /// - Parameters:
  ///   - checks: What to look for.
  ///   - progress: Is told how many explorations are done, and of how many.
  /// - Returns: What was found; the same for the same procedure.
  public func report(
    checks: Set<ProcedureCheck> = Set(ProcedureCheck.allCases),
    progress: (_ done: Int, _ of: Int) -> Void = { _, _ in }
  ) -> VerificationReport<V> {
    var run = VerificationRun(self, checks)
    run.go(progress)
    return VerificationReport(
      procedure: procedure.id, checks: checks.sorted(), bound: bound,
      explorations: run.explorations, standings: run.standings,
      findings: run.findings.enumerated().sorted {
        ($0.element.check, $0.offset) < ($1.element.check, $1.offset)
      }.map(\.element))
  }
}
