import GovernanceModel
import GovernanceWorkflow

/// A case in one state, the offices around it, and the scenes that single acts need.
struct Stand {
  let state: CaseState?
  let base: Scene
  /// The scenes of the acts that need another one than the state itself.
  private let scenes: [CaseAction: [Scene]]

  init(in state: CaseState?) throws {
    self.state = state
    guard let state else {
      base = Scene(before: try Trial.petition())
      scenes = [:]
      return
    }
    base = try Scene(Trial.standing(in: state))
    scenes = try SceneList(state, base).scenes
  }

  /// What somebody could send to do an act here: its good command in every scene of it.
  func attempts(
    _ action: CaseAction, by actor: Actor.ID, as role: CaseRole, at unit: UnitReference?
  ) throws -> [Attempt] {
    try (scenes[action] ?? [base]).flatMap { scene in
      let scene = try Self.personal(scene, action, actor)
      return try GoodDetails.of(action, in: scene, by: actor, at: unit).map {
        Attempt(scene: scene, action: action, actor: actor, role: role, unit: unit, detail: $0)
      }
    }
  }

  /// What an act asks of one person: that they were asked first, or that a hand-over waits for them.
  private static func personal(
    _ scene: Scene, _ action: CaseAction, _ actor: Actor.ID
  ) throws -> Scene {
    switch action {
    case .offerHandOver: try scene.after(.acceptHandOver, by: actor)
    case .acceptHandOver, .declineHandOver:
      try scene.after(.offerHandOver, by: nil, .handOver(to: actor))
    default: scene
    }
  }

  /// The offices around the case, and what each is to it.
  var standings: [(unit: UnitReference, standings: Set<Standing>)] {
    var list: [(unit: UnitReference, standings: Set<Standing>)] = [
      (Village.center, [.receivingCenter, .sender, .verifyingCenter]),
      (Village.county, [.above]), (WalkTown.farCenter, [.elsewhere]),
      (WalkTown.farOrgan, [.elsewhere]),
    ]
    let isOffered = state.map { Self.offered.contains($0) } ?? false
    list.append((Village.hamlet, isOffered ? [.within, .offeredCenter] : [.within]))
    guard let state else { return list }
    if state == .inConsultation { list.append((Village.otherCenter, [.chairCenter])) }
    // A lead whose order was returned leads no more.
    if state == .returned { list.append((Village.landOffice, [.elsewhere])) }
    guard Self.led.contains(state) else { return list }
    list.append((Village.landOffice, [.leadOrgan]))
    list.append((Village.police, [.support]))
    if ![.dispatched, .referredOut].contains(state) {
      list.append((Village.committee, [.mediationBody, .within]))
    }
    if state == .underReview { list.append((Village.countyLand, [.reviewOrgan])) }
    if state == .underReReview || state == .finalised {
      list.append((Village.cityLand, [.reviewOrgan]))
    }
    return list
  }

  private static let offered: Set<CaseState> = [
    .registered, .awaitingMaterial, .assessed, .returned,
  ]
  private static let led: Set<CaseState> = [
    .dispatched, .inHandling, .inMediation, .resultSubmitted, .verified, .fedBack, .underReview,
    .underReReview, .closed, .finalised, .referredOut, .withdrawn,
  ]
}
