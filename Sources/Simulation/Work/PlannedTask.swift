import GovernanceModel
import GovernanceWorkflow

/// Something that somebody is to do in a case.
struct PlannedTask {
  let index: Int32
  let action: CaseAction
  /// Whose it is; -1 for a resident.
  let pool: Int32
  /// The turn of the case for which it was planned; it is off where the case has gone on.
  let turn: UInt16
  /// The duty that it is to end beside the main course, or 0.
  var errand: UInt64 = 0
  var question: Notice.Question?
  /// How many minutes it takes.
  var effort: Int32 = 0
  /// By when it is due, for the order of work.
  var due: Int32 = .max
  /// The one worker who may do it, or -1.
  var only: Int32 = -1
}
