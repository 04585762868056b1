import GovernanceModel
import Testing

@testable import GovernanceWorkflow

@Suite("A verifier")
struct VerifierTests {
  private static let bound = VerificationBound(openParts: 2, repetitions: 1)

  private static func verified(
    _ procedure: Procedure<ErrandVocabulary>
  ) throws -> VerificationReport<ErrandVocabulary> {
    try ProcedureVerifier(procedure, law: .national, bound: bound).report()
  }

  @Test func `finds nothing in a procedure without a fault`() throws {
    let report = try Self.verified(.errand)
    #expect(report.holds, "\(report.findings.map { "\($0.subject): \($0.trace.code)" })")
    #expect(report.checks == ProcedureCheck.allCases)
    #expect(report.standings > 100)
  }

  @Test(arguments: BrokenErrand.all)
  func `catches a procedure that is broken by the check that is meant`(
    broken: BrokenErrand
  ) throws {
    let report = try Self.verified(broken.procedure)
    #expect(Set(report.findings.map(\.check)) == broken.also.union([broken.check]))
  }

  @Test(arguments: BrokenErrand.all)
  func `shows a way to every fault that can be followed on the procedure itself`(
    broken: BrokenErrand
  ) throws {
    for finding in try Self.verified(broken.procedure).findings {
      let standing = finding.trace.replayed(on: broken.procedure).standing
      #expect(standing?.state == finding.trace.state, "\(finding.trace.code)")
    }
  }

  @Test func `breaks each check once`() {
    #expect(BrokenErrand.all.map(\.check) == ProcedureCheck.allCases)
  }

  @Test func `says the same of the same procedure every time`() throws {
    let broken = try #require(BrokenErrand.all.first { $0.check == .feedbackUnreachable })
    let (first, second) = (
      try Self.verified(broken.procedure), try Self.verified(broken.procedure)
    )
    #expect(first.findings == second.findings && first.standings == second.standings)
  }

  @Test func `makes only the checks that are asked for`() throws {
    let broken = try #require(BrokenErrand.all.first { $0.check == .feedbackUnreachable })
    let report = try ProcedureVerifier(broken.procedure, law: .national, bound: Self.bound)
      .report(checks: [.joinStarves])
    #expect(Set(report.findings.map(\.check)) == [.joinStarves])
  }

  @Test func `refuses a procedure whose parts do not fit together`() throws {
    let procedure = Procedure.errand.changed(states: Array(Procedure.errand.states.dropFirst()))
    #expect(throws: ProcedureError.self) {
      try ProcedureVerifier(procedure, law: .national)
    }
  }

  private static func errand(
    changing action: ErrandAction, _ change: (Row<ErrandVocabulary>) -> Row<ErrandVocabulary>
  ) -> Procedure<ErrandVocabulary> {
    .errand.changed(rows: Procedure.errandRows.map { $0.action == action ? change($0) : $0 })
  }

  @Test func `looks at a right by what the law makes it depend on, though no row reads that`()
    throws
  {
    let procedure = Self.errand(changing: .answer) { row in
      Row(
        row.action, from: row.from, to: row.to, who: row.who, guards: row.guards,
        starts: row.starts.filter { $0.duty != .appeal }, ends: row.ends)
    }
    let found = try Self.verified(procedure).findings.filter { $0.check == .reviewUnreachable }
    #expect(found.map(\.subject) == ["appeal"])
  }

  @Test func `finds that nothing can be done where only time may open a case`() throws {
    let procedure = Self.errand(changing: .open) { row in
      Row(
        row.action, from: row.from, to: row.to, who: [Permission(.clock, .noOffice)],
        keeps: row.keeps, starts: row.starts)
    }
    let report = try Self.verified(procedure)
    let never = report.findings.filter { $0.check == .guardNeverHolds }
    #expect(never.contains { $0.subject == "open in nothing" })
    #expect(report.findings.allSatisfy { $0.trace.steps.isEmpty })
  }

  @Test func `refuses a row that asks for more at once than can be tried`() throws {
    let procedure = Procedure.shuicheng
    let all = CaseFact.allCases.filter { !$0.isKept }.map { Guard<CaseVocabulary>.fact($0) }
    try #require(all.count > ProcedureVerifier<CaseVocabulary>.mostAskedByRow)
    let rows = procedure.rows.enumerated().map { place, row in
      place > 0
        ? row
        : Row(
          row.action, from: row.from, to: row.to, who: row.who, guards: [.any(all)],
          keeps: row.keeps, sets: row.sets, clears: row.clears, starts: row.starts,
          ends: row.ends, moves: row.moves)
    }
    let wide = Procedure(
      id: procedure.id, title: procedure.title, inForceFrom: procedure.inForceFrom,
      stages: procedure.stages, states: procedure.states, rows: rows, duties: procedure.duties,
      deemed: procedure.deemed, rules: procedure.rules, parameters: procedure.parameters)
    let error = #expect(throws: ProcedureError.self) {
      try ProcedureVerifier(wide, law: .national)
    }
    #expect(error?.findings.map(\.code) == ["tooLargeToVerify"])
  }
}
