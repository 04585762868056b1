import GovernanceModel
import GovernanceWorkflow

/// One step of a walk with everything that a rule may be held against.
struct WalkMoment {
  let step: WalkStep
  let rules: CompiledProcedure<CaseVocabulary>
  let context: Context
  /// The file and what was remembered before the step.
  let before: CaseFile?
  let past: WalkPast
  /// What came of the command; nothing where only time passed.
  let decision: CaseDecision?
  let events: [CaseEvent]
  /// The file after each of the events.
  let files: [CaseFile]
  let pastAfter: WalkPast

  var after: CaseFile? { files.last ?? before }

  /// What a person did in this step, if it was accepted.
  var act: CaseEvent? { decision == nil ? nil : events.last }

  /// Each event with the file before and after it.
  var changes: [(event: CaseEvent, before: CaseFile?, after: CaseFile)] {
    events.indices.map { (events[$0], $0 == 0 ? before : files[$0 - 1], files[$0]) }
  }
}
