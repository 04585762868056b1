import Foundation
import GovernanceModel
import GovernanceWorkflow

/// Verifies the procedures of the kit, and loops of Shuicheng with one fault each, which must be caught.
///
/// It stands by itself so that what verifying takes is measured without anything beside it. What is asked
/// for: `--loop` for Shuicheng's, `--others` for the other procedures, `--broken` for what is broken.
@main
struct Verification {
  static func main() throws {
    var isSound = true
    if CommandLine.arguments.contains("--loop") {
      isSound = try verify(Procedure<CaseVocabulary>.shuicheng)
    }
    if CommandLine.arguments.contains("--others") {
      isSound = try verify(Procedure<ElectionVocabulary>.householdHeadElection) && isSound
      for procedure: Procedure<CaseVocabulary> in [.tieli, .yuePingAn] {
        isSound = try verify(procedure) && isSound
      }
    }
    if CommandLine.arguments.contains("--broken") {
      for broken in BrokenLoop.all { isSound = try isCaught(broken) && isSound }
      isSound = isSound && BrokenLoop.all.map(\.check) == ProcedureCheck.allCases
    }
    if !isSound { exit(1) }
  }

  private static func verify<V: AssuredVocabulary>(_ procedure: Procedure<V>) throws -> Bool {
    let clock = ContinuousClock()
    let verifier = try ProcedureVerifier(procedure, law: .national)
    let start = clock.now
    let report = verifier.report()
    let took = clock.now - start
    for finding in report.findings {
      print("\(finding.check.rawValue) \(finding.subject): \(finding.message.en)")
      print("  \(finding.trace.code)")
    }
    print(
      "\(procedure.id): \(report.checks.count) checks, \(report.standings) states visited in "
        + "\(report.explorations) explorations, \(report.findings.count) findings, \(took)")
    return report.holds
  }

  private static func isCaught(_ broken: BrokenLoop) throws -> Bool {
    let verifier = try ProcedureVerifier(broken.procedure, law: .national)
    let findings = verifier.report(checks: [broken.check]).findings
    let replays = findings.allSatisfy { finding in
      finding.trace.replayed(on: broken.procedure).standing?.state == finding.trace.state
    }
    let first = findings.first.map { "\($0.subject), \($0.trace.steps.count) steps" } ?? "nothing"
    print(
      "broken \(broken.check.rawValue): \(findings.count) found (\(first)), "
        + (replays ? "every trace replays" : "a trace does not replay"))
    return !findings.isEmpty && replays
  }
}
