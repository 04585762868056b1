extension ProcedureVerifier {
  /// What one row may read and decide at most; more would be tried in too many ways.
  static var mostAskedByRow: Int { 28 }

  /// What the changes of one row may depend on at most: each way that it may be is a step of its own.
  static var mostChosenByRow: Int { 16 }

  /// What standings have room for.
  static func limitFindings(of procedure: Procedure<V>) -> [ProcedureFinding] {
    let limits: [(String, Int, Int)] = [
      ("states", V.State.order.codes.count, 64), ("duties", V.Duty.order.codes.count, 64),
      ("kept facts", (V.Fact.order.codes.lastIndex(where: \.isKept) ?? -1) + 1, 64),
      ("seats", V.Seat.order.codes.count, 16), ("deemed acts", procedure.deemed.count, 8),
      (
        "joins and counts", V.claims.joins.count + V.claims.counts.count, Standing.mostCounts
      ),
    ]
    return limits.filter { $0.1 > $0.2 }.map { tooLarge($0.0, "\($0.1) \($0.0)", $0.1, $0.2) }
  }

  /// The rows that ask for so much at once that trying all of it would take too long.
  static func widthFindings(of procedure: Procedure<V>) -> [ProcedureFinding] {
    procedure.rows.flatMap { row -> [ProcedureFinding] in
      let changes = (row.starts + row.ends).compactMap(\.when)
      let chosen = width(of: changes, keeping: row.keeps)
      let asked = width(of: changes + row.guards, keeping: row.keeps)
      return [(asked, mostAskedByRow), (chosen, mostChosenByRow)].filter { $0.0 > $0.1 }.map {
        tooLarge(row.action.rawValue, "\($0.0) conditions in one row", $0.0, $0.1)
      }
    }
  }

  private static func width(of guards: [Guard<V>], keeping facts: [V.Fact]) -> Int {
    let kept = facts.reduce(UInt128(0)) { $0 | CodeSet<V.Fact>.bit($1) }
    let all = guards.compactMap { CompiledGuard($0) }.flatMap(\.clauses)
      .reduce(Atoms(facts: kept)) { $0.union($1.positive).union($1.negative) }
    return all.facts.nonzeroBitCount + all.live.nonzeroBitCount + all.overdue.nonzeroBitCount
  }

  private static func tooLarge(
    _ subject: String, _ what: String, _ found: Int, _ most: Int
  ) -> ProcedureFinding {
    ProcedureFinding(
      "tooLargeToVerify", subject, zh: "超出可验证的范围:现有 \(found),至多 \(most)。",
      en: "It is too large to verify: found \(what), expected at most \(most).")
  }
}
