/// A charter whose clauses have found their checks, ready to look at records.
public struct CompiledCharter: Sendable {
  /// The charter.
  public let charter: Charter
  private let parameters: [String: Parameter]
  private let held: [Held]

  /// A clause with its check, in the order of the charter.
  private struct Held: Sendable {
    let clause: Clause
    let regulation: VersionTag
    let check: Check
  }

  /// Finds the checks of a charter's clauses.
  ///
  /// - Throws: ``ValidationError`` where a clause names a check that there is not, or a check reads a number
  ///   that the charter does not have; where two checks have one code; and where a regulation has the name of
  ///   one of the ten and not all the checks that the law asks of it.
  public init(_ charter: Charter, checks: [Check] = Check.ten) throws(ValidationError) {
    self.init(unchecked: charter, checks)
    try ValidationError.check("Charter", Self.findings(charter, checks, parameters))
  }

  init(unchecked charter: Charter, _ checks: [Check]) {
    self.charter = charter
    let byCode = Dictionary(checks.map { ($0.code, $0) }) { _, last in last }
    parameters = Dictionary(
      charter.regulations.flatMap(\.parameters).map { ($0.code, $0) }
    ) { first, _ in first }
    held = charter.regulations.flatMap { regulation in
      regulation.clauses.compactMap { clause in
        clause.check.flatMap { byCode[$0] }.map {
          Held(clause: clause, regulation: regulation.version, check: $0)
        }
      }
    }
  }

  /// Everything in a center's records that breaks a clause, in the order of the clauses.
  ///
  /// - Complexity: O(*n* log *n*) in the number of lines.
  public func findings(in record: CenterRecord, on terms: AuditTerms) -> [Finding] {
    findings(in: record, on: terms) { _ in true }
  }

  /// The same for one clause.
  public func findings(
    in record: CenterRecord, on terms: AuditTerms, of clause: Clause.ID
  ) -> [Finding] {
    findings(in: record, on: terms) { $0.id == clause }
  }

  /// The same for the clauses that stand before an act of the procedure.
  public func findings(
    in record: CenterRecord, on terms: AuditTerms, before action: String
  ) -> [Finding] {
    guard isGated(action) else { return [] }
    return findings(in: record, on: terms) { $0.gates.contains(action) }
  }

  /// Whether any clause stands before an act.
  public func isGated(_ action: String) -> Bool {
    held.contains { $0.clause.gates.contains(action) }
  }

  /// The clauses that stand before an act, with the version of the regulation each stands in.
  public func gates(before action: String) -> [ClauseReference] {
    held.filter { $0.clause.gates.contains(action) }
      .map { ClauseReference(clause: $0.clause.id, regulation: $0.regulation) }
  }

  private func findings(
    in record: CenterRecord, on terms: AuditTerms, of isAsked: (Clause) -> Bool
  ) -> [Finding] {
    let audit = Audit(record, terms, charter.scheme, parameters)
    var findings: [Finding] = []
    for held in held where isAsked(held.clause) {
      for breach in held.check.breaches(audit) {
        findings.append(
          Finding(
            clause: held.clause.id, regulation: held.regulation, code: held.check.code,
            center: record.center, subject: breach.subject, day: breach.day,
            evidence: breach.evidence, message: breach.message,
            // Whatever is checked says what cures it.
            cure: held.clause.cure ?? breach.message))
      }
    }
    return findings
  }
}
