import GovernanceModel
import GovernanceWorkflow

/// The usual steps, so that a test spells out only what it is about.
extension Trial {
  static func petition(
    at text: String = "2026-03-02 09:00", receivedBy unit: UnitReference = Village.center,
    intake: String = "intake", isAddressClear: Bool = true, ownNotice: Bool = false,
    under procedure: Procedure<CaseVocabulary> = .shuicheng
  ) throws -> Trial {
    var trial = try Trial(at: GovernanceWorkflowTests.at(text), procedure)
    let petition = try Petition(
      channel: .visit, isNameClear: true, isAddressClear: isAddressClear)
    try trial.act(
      .register, by: intake, as: .intake, at: unit,
      .registration(
        Registration(
          .petition(petition), receivedBy: unit, parties: [Village.resident],
          hasOwnNoticeRules: ownNotice)),
      fields: [.statement])
    return trial
  }

  static func dispute(
    at text: String = "2026-03-02 09:00", nature: DisputeNature = .civil, people: Int = 2,
    under procedure: Procedure<CaseVocabulary> = .shuicheng
  ) throws -> Trial {
    var trial = try Trial(at: GovernanceWorkflowTests.at(text), procedure)
    let dispute = try Dispute(channel: .gridPatrol, parties: 2, people: people, nature: nature)
    try trial.act(
      .register, by: "intake", as: .intake, at: Village.center,
      .registration(
        Registration(
          .dispute(dispute), receivedBy: Village.center,
          parties: [Village.resident, Village.neighbour])),
      fields: [.statement])
    return trial
  }

  /// A petition that its lead has accepted.
  static func handling() throws -> Trial {
    var trial = try petition()
    try trial.assess()
    try trial.dispatch()
    try trial.accept()
    return trial
  }

  /// A petition whose answer was received.
  static func fedBack() throws -> Trial {
    var trial = try handling()
    try trial.submit()
    try trial.verify()
    try trial.deliver()
    return trial
  }

  @discardableResult
  mutating func assess(
    _ petitionClass: PetitionClass? = .claim(.route6), severity: Severity = .ordinary,
    complexity: Complexity = .general, restricted: Bool = false, accusedUnits: [UnitReference] = []
  ) throws -> CaseDecision {
    try act(
      .assess, by: "assessor", as: .assessor, at: Village.center,
      .assessment(
        Assessment(
          petitionClass: petitionClass, severity: severity, complexity: complexity,
          searchedDuplicates: true, isRestricted: restricted, accusedUnits: accusedUnits)))
  }

  @discardableResult
  mutating func dispatch(
    to lead: UnitReference = Village.landOffice, due: CivilDate? = nil
  ) throws -> CaseDecision {
    try act(
      .dispatch, by: "dispatcher", as: .dispatcher, at: Village.center,
      .order(WorkOrder(id: Village.id("order-1"), lead: lead, isLeadCompetent: true, due: due)))
  }

  @discardableResult
  mutating func accept() throws -> CaseDecision {
    try act(.accept, by: "land", as: .handler, at: Village.landOffice)
  }

  @discardableResult
  mutating func submit(_ document: ResultDocument = .opinion) throws -> CaseDecision {
    try act(
      .submit, by: "land", as: .handler, at: Village.landOffice,
      .submission(
        Submission(
          document, evidence: [Village.id("evidence-1")], heardPetitioner: true,
          investigatedFacts: true)))
  }

  @discardableResult
  mutating func verify(by actor: String = "verifier") throws -> CaseDecision {
    try act(.verify, by: actor, as: .verifier, at: Village.center, .verification(.party))
  }

  @discardableResult
  mutating func deliver(receivedAt: Instant? = nil) throws -> CaseDecision {
    try act(
      .deliver, by: "feedback", as: .feedbackOfficer, at: Village.center,
      .delivery(
        Delivery(
          proof: Village.id("receipt-1"), receivedAt: receivedAt ?? now, statesRights: true)))
  }

  @discardableResult
  mutating func close() throws -> CaseDecision {
    try act(.close, by: "director", as: .director, at: Village.center)
  }

  @discardableResult
  mutating func startMediation(
    consenting: [Actor.ID] = [Village.resident, Village.neighbour], refusing: [Actor.ID] = []
  ) throws -> CaseDecision {
    try act(
      .startMediation, by: "mediator", as: .mediator, at: Village.committee,
      .mediation(MediationStart(.people, consenting: consenting, refusing: refusing)))
  }
}
