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
    let all = findings + Self.limitFindings(of: procedure)
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

  /// What standings have room for.
  private static func limitFindings(of procedure: Procedure<V>) -> [ProcedureFinding] {
    let limits: [(String, Int, Int)] = [
      ("states", V.State.order.codes.count, 64), ("duties", V.Duty.order.codes.count, 64),
      ("kept facts", (V.Fact.order.codes.lastIndex(where: \.isKept) ?? -1) + 1, 64),
      ("seats", V.Seat.order.codes.count, 16), ("deemed acts", procedure.deemed.count, 8),
      (
        "joins and counts", V.claims.joins.count + V.claims.counts.count, Standing.mostCounts
      ),
    ]
    return limits.filter { $0.1 > $0.2 }.map { name, found, most in
      ProcedureFinding(
        "tooLargeToVerify", name, zh: "超出可验证的范围:现有 \(found),至多 \(most)。",
        en: "It is too large to verify: found \(found) \(name), expected at most \(most).")
    }
  }
}
