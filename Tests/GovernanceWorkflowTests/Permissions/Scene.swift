import GovernanceModel
import GovernanceWorkflow

/// A case at a moment, in which a command can be tried.
struct Scene {
  /// The case, or nothing while there is none.
  var file: CaseFile?
  var now: Instant

  init(_ trial: Trial) throws {
    file = try trial.file
    now = trial.now
  }

  init(before trial: Trial) {
    file = nil
    now = trial.now
  }

  /// The case after something that no command of this procedure records yet, or that stands for one.
  func after(
    _ action: CaseAction = .nameAccused, by actor: Actor.ID? = nil,
    _ detail: CaseDetail = .nothing, _ changes: Changes<CaseVocabulary> = Changes(),
    at unit: UnitReference? = nil
  ) throws -> Scene {
    guard var file else { return self }
    let event = CaseEvent(
      caseID: file.id, version: file.version + 1, action: action, from: file.state, to: file.state,
      occurredAt: now, recordedAt: now, actor: actor, role: .intake, unit: unit,
      procedure: file.procedure, charter: VersionTag("charter", "0"), law: WalkTown.law.version,
      changes: changes, detail: detail, fields: [])
    try file.apply(event)
    var scene = self
    scene.file = file
    return scene
  }

  /// The case with a relation of somebody, or of an office, to it.
  func binding(_ bonds: [Bond<CaseVocabulary>]) throws -> Scene {
    var changes = Changes<CaseVocabulary>()
    changes.bound = bonds
    return try after(.nameAccused, by: nil, .nothing, changes)
  }

  /// The case with duties that another case owes.
  func owing(_ duties: [CaseDuty]) throws -> Scene {
    guard let deadline = file?.duties.first?.deadline else { return self }
    var changes = Changes<CaseVocabulary>()
    changes.started = duties.filter { file?.live($0) == nil }.map {
      Changes.Start(
        $0,
        Deadline(rule: deadline.rule, start: now, due: nil, derivation: deadline.derivation))
    }
    return try after(.nameAccused, by: nil, .nothing, changes)
  }
}
