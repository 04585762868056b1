public import GovernanceModel
import GovernanceWorkflow

extension CodeTable {
  /// Where a case can stand in this kit, as a table of codes.
  public static let caseState = CodeTable(
    unchecked: VersionTag("case-state", "shuicheng"),
    Wording(zh: "案卷状态", en: "where a case stands"),
    .typical(Wording(zh: "本套件的流程", en: "the procedure of this kit")), .always,
    CaseState.allCases.map { CodeEntry($0.rawValue, $0.wording) })
}
