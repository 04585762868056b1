import GovernanceModel
import GovernanceWorkflow

/// Single steps on the way to a state.
extension Trial {
  mutating func offerCustody() throws {
    try accepted(
      .descend, by: "intake", as: .intake, at: Village.center, .custody(to: Village.hamlet),
      fields: [.reason])
  }

  mutating func convene() throws {
    try accepted(
      .convene, by: "dispatcher", as: .dispatcher, at: Village.center,
      .consultation(
        Consultation(chair: Village.otherCenter, inviting: [Village.landOffice, Village.police])))
  }

  mutating func supportByPolice(isDone: Bool = true) throws {
    try accepted(
      .addSupport, by: "dispatcher", as: .dispatcher, at: Village.center, .support(Village.police),
      fields: [.reason])
    guard isDone else { return }
    try accepted(
      .completeOrder, by: "police", as: .handler, at: Village.police,
      .completion(evidence: [Village.id("e-1")]))
  }

  mutating func object() throws {
    try accepted(
      .object, by: "land", as: .handler, at: Village.landOffice, fields: [.reason])
  }

  mutating func returnOrder(_ given: PetitionClass = .claim(.route6)) throws {
    try assess(given)
    try dispatch()
    try object()
    try accepted(
      .agreeReturn, by: "dispatcher", as: .dispatcher, at: Village.center, fields: [.reason])
  }

  mutating func mediatePetition() throws {
    try accepted(
      .startMediation, by: "mediator", as: .mediator, at: Village.committee,
      .mediation(MediationStart(.people, consenting: [Village.resident])))
  }

  mutating func agree() throws {
    try mediatePetition()
    try accepted(
      .agree, by: "mediator", as: .mediator, at: Village.committee, .agreement(signed: now))
  }

  mutating func merge() throws {
    try assess()
    let command = CaseCommand(
      .merge, in: caseID, by: Village.id("assessor"), as: .assessor, at: Village.center,
      detail: .merge(MergeTarget(into: WalkTown.survivor.id, hasSameFacts: true)))
    events +=
      procedure.decide(
        command, on: try file, in: Village.context(at: now, related: [WalkTown.survivor])
      ).events
  }

  mutating func askReview(_ action: CaseAction, to organ: UnitReference) throws {
    try accepted(
      action, by: "resident-1", as: .party, .reviewRequest(ReviewRequest(to: organ)))
  }

  mutating func decide(
    _ action: CaseAction, by actor: String, at unit: UnitReference
  ) throws {
    try accepted(action, by: actor, as: .reviewer, at: unit, .delivered(at: now))
  }
}

extension CaseDetail {
  static func agreement(signed moment: Instant) -> CaseDetail {
    .agreement(
      MediationAgreement(
        .written, effectiveOn: moment.civilDate, isSignedByAll: true, isRecordedByMediator: true,
        isSealed: true))
  }

  static func delivered(at moment: Instant) -> CaseDetail {
    .delivery(Delivery(proof: Village.id("receipt-1"), receivedAt: moment, statesRights: true))
  }

  static func order(to lead: UnitReference) -> CaseDetail {
    .order(WorkOrder(id: Village.id("order-2"), lead: lead, isLeadCompetent: true))
  }

  static func assessed(
    _ given: PetitionClass? = .claim(.route6), severity: Severity = .ordinary
  ) -> CaseDetail {
    .assessment(
      Assessment(
        petitionClass: given, severity: severity, complexity: .general, searchedDuplicates: true))
  }
}
