import GovernanceModel
import GovernanceWorkflow

/// Verifies the procedures of the kit, one line an exploration when asked for, so that what grows is seen.
@main
struct Verification {
  static func main() throws {
    let isTold = CommandLine.arguments.contains("--explorations")
    let clock = ContinuousClock()
    let verifier = try ProcedureVerifier(Procedure<CaseVocabulary>.shuicheng, law: .national)
    var last = clock.now
    let start = last
    let report = verifier.report { done, all in
      if isTold { print("\(done)/\(all) \(clock.now - last)") }
      last = clock.now
    }
    for finding in report.findings {
      print("\(finding.check.rawValue) \(finding.subject): \(finding.message.en)")
      print("  \(finding.trace.code)")
    }
    print("\(report.explorations) explorations, \(report.standings) standings, \(clock.now - start)")
  }
}
