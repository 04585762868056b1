#if Tool
  import ArgumentParser
  import Foundation
  import GovernanceModel
  import GovernanceWorkflow

  /// Proves a procedure before it runs.
  struct ProcedureVerifyCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "verify",
      abstract: "Explores everywhere a case can come, and reports what must not be. 验证办事流程。")

    @OptionGroup var options: CommonOptions

    func run() async throws {
      let language = try options.checkedLanguage()
      let verifier = try ProcedureVerifier(Procedure<CaseVocabulary>.shuicheng, law: .national)
      let report = verifier.report { done, all in
        try? FileHandle.standardError.write(contentsOf: Data("\(done)/\(all) \(Date())\n".utf8))
      }
      for finding in report.findings {
        print("\(finding.check.rawValue) \(finding.subject): \(finding.message[language])")
        print("  \(finding.trace.code)")
      }
      print(
        "\(report.checks.count) checks, \(report.explorations) explorations, \(report.standings) standings, "
          + (report.holds ? "holds" : "\(report.findings.count) findings"))
    }
  }
#endif
