import GovernanceModel
import GovernanceWorkflow

/// Verifies the procedures of the kit, so that what it takes is measured without anything beside it.
@main
struct Verification {
  static func main() throws {
    let isTold = CommandLine.arguments.contains("--explorations")
    try verify(Procedure<CaseVocabulary>.shuicheng, isTold)
    try verify(Procedure<CaseVocabulary>.tieli, isTold)
    try verify(Procedure<CaseVocabulary>.yuePingAn, isTold)
  }

  private static func verify<V: AssuredVocabulary>(
    _ procedure: Procedure<V>, _ isTold: Bool
  ) throws {
    let clock = ContinuousClock()
    let verifier = try ProcedureVerifier(procedure, law: .national)
    let start = clock.now
    var last = start
    let report = verifier.report { done, all in
      if isTold { print("\(done)/\(all) \(clock.now - last)") }
      last = clock.now
    }
    for finding in report.findings {
      print("\(finding.check.rawValue) \(finding.subject): \(finding.message.en)")
      print("  \(finding.trace.code)")
      print("  \(finding.trace.replayed(on: procedure).standing == nil ? "does not replay" : "replays")")
    }
    print(
      "\(procedure.id): \(report.explorations) explorations, \(report.standings) standings, "
        + "\(report.findings.count) findings, \(clock.now - start)")
  }
}
