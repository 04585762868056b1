import GovernanceModel
import GovernanceWorkflow

/// The scenes of the acts that need another case than the usual one of their state: another matter,
/// something that was asked for, something that is open.
struct SceneList {
  private(set) var scenes: [CaseAction: [Scene]] = [:]

  init(_ state: CaseState, _ base: Scene) throws {
    // What is owed is told by whoever owes it; an order that was returned is owed nothing for.
    let own: [CaseDuty] = [.answerIntake, .tellReason, .tellDestination, .tellOtherRoutes]
    scenes[.giveNotice] = [
      try base.owing(state == .returned ? own : own + [.noticeOfAcceptance])
    ]
    // Nobody above takes a case but from a center that is accused.
    scenes[.acceptCustody] = [
      base, try base.binding([Bond(.accusedUnit, of: Village.center)]),
    ]
    let called = try base.calling(Village.police)
    (scenes[.reportIn], scenes[.excuse]) = ([called], [called])
    scenes[.rate] = [try called.after(.reportIn, at: Village.police)]
    let owing = try base.owing([.tellReason])
    scenes[.supervise] = [owing]
    scenes[.annulSupervision] = [try owing.supervised(.yellow)]
    // An agreement does not wait for the offices that support.
    scenes[.completeOrder] = [try base.supported(by: Village.police)]
    scenes[.excuseOrder] = scenes[.completeOrder]
    switch state {
    case .registered: scenes[.settleOnSpot] = [try Scene(Trial.dispute())]
    case .assessed: try addAssessed()
    case .returned: try addReturned()
    case .dispatched: try addDispatched()
    case .inHandling, .inMediation: try addHandling(state, base)
    case .resultSubmitted, .verified, .fedBack, .underReview, .underReReview, .closed, .finalised:
      try addAgreed(state)
      try addReviewed(state, base)
    case .awaitingMaterial, .inConsultation, .declined, .referredOut, .mergedAsDuplicate,
      .withdrawn:
      break
    }
  }

  private mutating func addAssessed() throws {
    var resumed = try Trial.petition()
    try resumed.accepted(.withdraw, by: "resident-1", as: .party, fields: [.declaration])
    try resumed.accepted(
      .reopen, by: "resident-1", as: .party, .reopening(.petitionerResumes), fields: [.reason])
    scenes[.assess] = [try Scene(resumed)]
    var major = try Trial.petition()
    try major.assess(severity: .major)
    scenes[.convene] = [try Scene(major)]
    var court = try Trial.petition()
    try court.assess(.claim(.route1))
    scenes[.referOut] = [try Scene(court)]
  }

  private mutating func addReturned() throws {
    var major = try Trial.petition()
    try major.returnOrder()
    try major.accepted(
      .reclassify, by: "assessor", as: .assessor, at: Village.center, .assessed(severity: .major),
      fields: [.reason])
    scenes[.convene] = [try Scene(major)]
    var court = try Trial.petition()
    try court.returnOrder(.claim(.route1))
    scenes[.referOut] = [try Scene(court)]
  }

  private mutating func addDispatched() throws {
    var objected = try Trial.standing(in: .dispatched)
    try objected.object()
    scenes[.agreeReturn] = [try Scene(objected)]
    scenes[.refuseReturn] = scenes[.agreeReturn]
  }

  private mutating func addHandling(_ state: CaseState, _ base: Scene) throws {
    func trial(_ given: PetitionClass = .claim(.route6)) throws -> Trial {
      var trial = try Trial.handling()
      if state == .inMediation { try trial.mediatePetition() }
      return trial
    }
    var asked = try trial()
    try asked.accepted(
      .requestExtension, by: "land", as: .handler, at: Village.landOffice,
      .extensionRequest(ExtensionRequest(by: 30, reason: "complex")), fields: [.reason])
    scenes[.grantExtension] = [try Scene(asked)]
    scenes[.denyExtension] = scenes[.grantExtension]
    scenes[.resume] = [try base.suspended()]
    guard state == .inHandling else { return }
    scenes[.referOut] = [try Scene(Trial.atWork(.claim(.route1)))]
    var hearing = try trial()
    try hearing.accepted(.openHearing, by: "land", as: .handler, at: Village.landOffice)
    scenes[.closeHearing] = [try Scene(hearing)]
  }

  private mutating func addAgreed(_ state: CaseState) throws {
    var trial = try Trial.answered(until: state == .closed ? .fedBack : state) { try $0.agree() }
    if state == .closed {
      trial.now = at("2026-06-01 09:00")
      try trial.close()
    }
    for action in [CaseAction.recordPerformance, .recordBreach, .followUp, .applyConfirmation] {
      scenes[action] = [try Scene(trial)]
    }
  }

  private mutating func addReviewed(_ state: CaseState, _ base: Scene) throws {
    switch state {
    case .fedBack:
      var reviewed = try Trial.answered(until: .underReview) { try $0.submit() }
      try reviewed.decide(.decideReview, by: "county-reviewer", at: Village.countyLand)
      scenes[.requestReReview] = [try Scene(reviewed)]
      var over = base
      over.now = at("2026-06-01 09:00")
      scenes[.close] = [over]
    case .underReview:
      scenes[.requestReview] = [try base.binding([Bond(.accusedUnit, of: Village.countyLand)])]
      scenes[.closeHearing] = [try Self.heard(state, "county-reviewer", Village.countyLand)]
    case .underReReview:
      scenes[.requestReReview] = [try base.binding([Bond(.accusedUnit, of: Village.cityLand)])]
      scenes[.closeHearing] = [try Self.heard(state, "city-reviewer", Village.cityLand)]
    default: break
    }
  }

  private static func heard(
    _ state: CaseState, _ actor: String, _ unit: UnitReference
  ) throws -> Scene {
    var trial = try Trial.standing(in: state)
    try trial.accepted(.openHearing, by: actor, as: .reviewer, at: unit)
    return try Scene(trial)
  }
}

extension Scene {
  /// The case in which an office was called and has not answered.
  func calling(_ unit: UnitReference) throws -> Scene {
    try after(
      .whistle, by: nil,
      .whistle(WhistleCall(.residentDemand, to: [unit], requestedBy: Village.id("clerk"))))
  }

  /// The case in which an office has a part that is not done.
  func supported(by unit: UnitReference) throws -> Scene {
    guard file?.seats[.leadOrgan] != nil else { return self }
    var changes = Changes<CaseVocabulary>()
    changes.set = [.hasOpenOrders]
    return try after(.addSupport, by: nil, .support(unit), changes)
  }

  /// The case with a card on what it owes, by time or by somebody.
  func supervised(
    _ level: Supervision, by actor: Actor.ID? = nil, at unit: UnitReference? = nil
  ) throws -> Scene {
    var changes = Changes<CaseVocabulary>()
    changes.supervised = [Changes.Supervised(.tellReason, level)]
    return try after(.supervise, by: actor, .nothing, changes, at: unit)
  }

  /// The case with its handling clock stopped, by the handler of the lead.
  func suspended() throws -> Scene {
    let attempt = Attempt(
      scene: self, action: .suspend, actor: WalkTown.person(.handler, at: Village.landOffice),
      role: .handler, unit: Village.landOffice, detail: .suspension(ground: "appraisal"))
    let procedure = try CompiledProcedure(Procedure.shuicheng, law: WalkTown.law)
    var scene = self
    for event in attempt.decide(by: procedure).events { try scene.file?.apply(event) }
    return scene
  }
}
