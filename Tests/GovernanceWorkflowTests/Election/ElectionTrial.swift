import GovernanceModel
import GovernanceWorkflow

/// One mandate brought forward command by command, without a store.
struct ElectionTrial {
  /// Who does what in a step.
  struct Step {
    var action: ElectionAction
    var actor: Actor.ID
    var role: ElectionRole
    var unit: UnitReference?
    var detail: ElectionDetail = .nothing
    var fields: [FieldInput] = []
  }

  let procedure: CompiledProcedure<ElectionVocabulary>
  var events: [ElectionEvent] = []
  var now: Instant
  var caseID: CaseID
  var related: [RelatedCase] = []
  var directory = Unit.directory

  init(at moment: String = "2026-03-02 09:00", mandate number: Int = 1) throws {
    procedure = try CompiledProcedure(.householdHeadElection, law: .national)
    now = GovernanceWorkflowTests.at(moment)
    caseID = Unit.mandate(number)
  }

  var file: ElectionFile { get throws { try ElectionFile(replaying: events) } }

  func command(_ step: Step) -> ElectionCommand {
    ElectionCommand(
      step.action, in: caseID, by: step.actor, as: step.role, at: step.unit, detail: step.detail,
      fields: step.fields)
  }

  var context: Context { Village.context(at: now, related: related, directory: directory) }

  /// Decides without recording anything.
  func ask(_ step: Step) throws -> ElectionDecision {
    procedure.decide(command(step), on: events.isEmpty ? nil : try file, in: context)
  }

  /// Decides, and records what was accepted.
  @discardableResult
  mutating func act(_ step: Step) throws -> ElectionDecision {
    let decision = try ask(step)
    events += decision.events
    return decision
  }

  /// Decides steps that must all be accepted.
  mutating func act(_ steps: [Step]) throws {
    for step in steps {
      let decision = try act(step)
      if let refusal = decision.refusal { throw RefusedStep(step: step.action, refusal: refusal) }
    }
  }

  /// Lets time pass and records what it brings about.
  @discardableResult
  mutating func wait(until moment: String) throws -> [ElectionEvent] {
    now = GovernanceWorkflowTests.at(moment)
    let due = procedure.advance(try file, to: now, in: context)
    events += due
    return due
  }

  struct RefusedStep: Error {
    let step: ElectionAction
    let refusal: Refusal<ElectionVocabulary>
  }
}
