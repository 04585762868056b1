import GovernanceModel
import GovernanceWorkflow

/// A case in every state, brought there by what people do.
extension Trial {
  static func standing(in state: CaseState) throws -> Trial {
    var trial = try petition()
    switch state {
    case .registered: try trial.offerCustody()
    case .awaitingMaterial:
      try trial.offerCustody()
      try trial.accepted(
        .askMaterial, by: "intake", as: .intake, at: Village.center, .materials(["id-copy"]))
    case .assessed:
      try trial.assess()
      try trial.offerCustody()
    case .inConsultation:
      try trial.assess(severity: .major)
      try trial.convene()
    case .dispatched:
      try trial.assess()
      try trial.dispatch()
      try trial.supportByPolice()
    case .returned:
      try trial.returnOrder()
      try trial.offerCustody()
    case .inHandling: trial = try atWork()
    case .inMediation:
      trial = try atWork()
      try trial.mediatePetition()
    case .resultSubmitted, .verified, .fedBack, .underReview, .underReReview, .finalised, .closed:
      trial = try answered(until: state) { try $0.submit() }
    case .declined:
      try trial.assess()
      try trial.accepted(
        .decline, by: "assessor", as: .assessor, at: Village.center, .declination(.outOfScope),
        fields: [.reason, .destination])
    case .referredOut:
      trial = try atWork(.claim(.route1))
      try trial.accepted(
        .referOut, by: "dispatcher", as: .dispatcher, at: Village.center,
        .referral(Referral(to: Village.police, isOutside: true)))
    case .mergedAsDuplicate: try trial.merge()
    case .withdrawn:
      trial = try atWork()
      try trial.accepted(.withdraw, by: "resident-1", as: .party, fields: [.declaration])
    }
    guard try trial.file.state == state else { throw NotThere(state: state) }
    return trial
  }

  struct NotThere: Error {
    let state: CaseState
  }

  struct Unexpected: Error {
    let action: CaseAction
    let reasons: [String]
  }

  /// Does what must be possible on the way.
  mutating func accepted(
    _ action: CaseAction, by actor: String, as role: CaseRole, at unit: UnitReference? = nil,
    _ detail: CaseDetail = .nothing, fields: [FieldInput] = []
  ) throws {
    let decision = try act(action, by: actor, as: role, at: unit, detail, fields: fields)
    if let refusal = decision.refusal {
      throw Unexpected(action: action, reasons: refusal.reasons.map(\.code))
    }
  }

  /// A petition that its lead handles, with one office that has supported it and one attempt at
  /// mediation that has failed, so that both have a place in it.
  static func atWork(_ given: PetitionClass = .claim(.route6)) throws -> Trial {
    var trial = try petition()
    try trial.assess(given)
    try trial.dispatch()
    try trial.accept()
    try trial.supportByPolice()
    if given == .claim(.route6) {
      try trial.mediatePetition()
      try trial.accepted(
        .endMediation, by: "mediator", as: .mediator, at: Village.committee, fields: [.reason])
    }
    return trial
  }

  /// A petition that was answered, up to a state.
  static func answered(
    until state: CaseState, by answer: (inout Trial) throws -> Void
  ) throws -> Trial {
    var trial = try atWork()
    try answer(&trial)
    if state == .resultSubmitted { return trial }
    try trial.verify()
    if state == .verified { return trial }
    try trial.deliver()
    if state == .fedBack { return trial }
    if state == .closed {
      trial.now = GovernanceWorkflowTests.at("2026-06-01 09:00")
      try trial.close()
      return trial
    }
    try trial.askReview(.requestReview, to: Village.countyLand)
    if state == .underReview { return trial }
    try trial.decide(.decideReview, by: "county-reviewer", at: Village.countyLand)
    try trial.askReview(.requestReReview, to: Village.cityLand)
    if state == .underReReview { return trial }
    try trial.decide(.decideReReview, by: "city-reviewer", at: Village.cityLand)
    return trial
  }
}
