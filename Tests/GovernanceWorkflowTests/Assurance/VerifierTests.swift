import GovernanceModel
import GovernanceWorkflow
import Testing

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
}
