import GovernanceModel
import GovernanceWorkflow

/// A command in a scene, not decided yet.
struct Attempt {
  var scene: Scene
  var action: CaseAction
  var actor: Actor.ID
  var role: CaseRole
  var unit: UnitReference?
  var detail = CaseDetail.nothing
  var fields = FieldInput.allOfThem
  var related = [WalkTown.survivor]

  func decide(by procedure: CompiledProcedure<CaseVocabulary>) -> CaseDecision {
    let command = CaseCommand(
      action, in: Village.id("case-1"), by: actor, as: role, at: unit, detail: detail,
      fields: fields)
    let context = WalkTown.context(at: scene.now, related: related)
    // A move is decided by the version that the case comes under.
    if action == .adoptProcedure, let file = scene.file, let next = WalkTown.nextVersion {
      return next.adopt(command, on: file, from: procedure, in: context)
    }
    return procedure.decide(command, on: scene.file, in: context)
  }
}

extension FieldInput {
  static let record = FieldInput("record", "已记录在卷", salt: [11])

  /// Every field that any act asks for; more than it asks for harms none.
  static let allOfThem = [statement, reason, declaration, destination, record]
}
