import GovernanceModel
import GovernanceWorkflow

/// One case brought forward command by command, without a store.
struct Trial {
  let procedure: CompiledProcedure<CaseVocabulary>
  var events: [CaseEvent] = []
  var now: Instant
  let caseID: CaseID = Village.id("case-1")
  var directory = Village.directory

  init(
    at now: Instant, _ procedure: Procedure<CaseVocabulary> = .shuicheng
  ) throws {
    self.procedure = try CompiledProcedure(procedure, law: .national)
    self.now = now
  }

  var context: Context {
    Village.context(at: now, directory: directory)
  }

  var file: CaseFile {
    get throws { try CaseFile(replaying: events) }
  }

  /// Decides without recording anything.
  func ask(
    _ action: CaseAction, by actor: String, as role: CaseRole, at unit: UnitReference? = nil,
    _ detail: CaseDetail = .nothing, fields: [FieldInput] = [], occurredAt: Instant? = nil
  ) throws -> CaseDecision {
    let command = CaseCommand(
      action, in: caseID, by: Village.id(actor), as: role, at: unit, occurredAt: occurredAt,
      detail: detail, fields: fields)
    return procedure.decide(
      command, on: events.isEmpty ? nil : try file, in: context)
  }

  /// Decides, and records what was accepted.
  @discardableResult
  mutating func act(
    _ action: CaseAction, by actor: String, as role: CaseRole, at unit: UnitReference? = nil,
    _ detail: CaseDetail = .nothing, fields: [FieldInput] = [], occurredAt: Instant? = nil
  ) throws -> CaseDecision {
    let decision = try ask(
      action, by: actor, as: role, at: unit, detail, fields: fields, occurredAt: occurredAt)
    events += decision.events
    return decision
  }

  /// Lets time pass and records what it brings about.
  @discardableResult
  mutating func wait(until moment: Instant) throws -> [CaseEvent] {
    now = moment
    let due = procedure.advance(try file, to: moment, in: context)
    events += due
    return due
  }
}

extension FieldInput {
  static let statement = FieldInput("statement", "占地补偿未到位", salt: [1, 2, 3])
  static let reason = FieldInput("reason", "不属本单位职责", salt: [4, 5, 6])
  static let declaration = FieldInput("declaration", "本人自愿撤回", salt: [7, 8, 9])
  static let destination = FieldInput("destination", "区人民法院立案庭", salt: [10])
}
