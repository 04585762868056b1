import GovernanceModel
import GovernanceWorkflow

/// What was loaded into a subject, over what it has from the start.
struct SubjectSettings {
  var procedures: [CompiledProcedure<CaseVocabulary>]
  var calendar = WorkCalendar.national
  var charter: CompiledCharter
  var record: CenterRecord?

  init() throws {
    procedures = [try CompiledProcedure(.shuicheng, law: .national)]
    charter = try CompiledCharter(.shuicheng)
  }

  func rules(seal: CommitmentScheme) -> DeskRules<CaseVocabulary> {
    // The one that was loaded last is the one under which new cases begin.
    DeskRules(
      current: procedures[procedures.count - 1], earlier: Array(procedures.dropLast()),
      calendar: calendar, law: .national, gate: charter, seal: seal)
  }
}
