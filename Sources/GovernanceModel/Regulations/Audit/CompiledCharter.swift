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
  ///   that the charter does not have.
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

  private static func findings(
    _ charter: Charter, _ checks: [Check], _ parameters: [String: Parameter]
  ) -> [ValidationFinding] {
    var findings: [ValidationFinding] = []
    for (index, regulation) in charter.regulations.enumerated() {
      for (place, clause) in regulation.clauses.enumerated() {
        guard let code = clause.check else { continue }
        let path = "$.regulations[\(index)].clauses[\(place)].check"
        guard let check = checks.last(where: { $0.code == code }) else {
          findings.append(
            ValidationFinding(
              code: "charter.check", path: path,
              what: Wording(
                zh: "条款 \(clause.id) 的检查不存在", en: "Clause \(clause.id) names no known check"),
              found: Shown.wording(of: code),
              expected: Wording(
                zh: "其一:\(checks.map(\.code).joined(separator: "、"))",
                en: "one of \(checks.map(\.code).joined(separator: ", "))")))
          continue
        }
        for missing in check.reads where parameters[missing] == nil {
          findings.append(
            ValidationFinding(
              code: "charter.parameter", path: path,
              what: Wording(
                zh: "条款 \(clause.id) 的检查缺少参数",
                en: "The check of clause \(clause.id) lacks a parameter"),
              found: Wording(zh: "无", en: "nothing"), expected: Shown.same(missing)))
        }
      }
    }
    return findings
  }
}
