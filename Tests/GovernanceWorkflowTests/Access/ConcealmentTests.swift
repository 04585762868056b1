import GovernanceModel
import GovernanceWorkflow
import Testing

@Suite("A case that is kept from the accused")
struct ConcealmentTests {
  /// What a command is answered, in words, and as a whole.
  private func answer(
    _ trial: DoorTrial, _ action: CaseAction, _ id: CaseID, by actor: String, as role: CaseRole,
    at unit: UnitReference, _ detail: CaseDetail = .nothing
  ) async throws -> CaseDecision {
    try await trial.desk.perform(
      CaseCommand(
        action, in: id, by: Village.id(actor), as: role, at: unit, detail: detail,
        fields: [.reason]))
  }

  @Test(
    arguments: [
      (["land"], []), ([], [Village.landOffice]), (["land-head"], []),
    ] as [([String], [UnitReference])])
  func `answers whatever they ask for as a case that is not there`(
    people: [String], units: [UnitReference]
  ) async throws {
    let trial = try await DoorTrial()
    try await trial.accuse(people, units)
    for action in CaseAction.allCases where action != .register {
      for detail in [CaseDetail.nothing, .custody(to: Village.county)] {
        let here = try await answer(
          trial, action, DoorTrial.id, by: "land", as: .handler, at: Village.landOffice, detail)
        let nowhere = try await answer(
          trial, action, Village.id("case-0"), by: "land", as: .handler, at: Village.landOffice,
          detail)
        #expect(here == nowhere, "\(action)")
        #expect(here.refusal?.reasons == [.caseUnknown])
      }
    }
    let permitted = try await trial.desk.permittedActions(
      for: Village.id("land"), as: .handler, at: Village.landOffice, on: DoorTrial.id)
    #expect(permitted.isEmpty)
  }

  @Test(arguments: [
    ("land-both", CaseRole.handler, Village.landOffice as UnitReference?, [Village.landOffice]),
    // A post at an accused office counts, whatever office is named, or none.
    ("land-both", .party, nil, [Village.landOffice]),
    ("land-both", .handler, Village.police, [Village.landOffice]),
    ("two-hats", .verifier, Village.center, [Village.landOffice]),
    // So does an office under an accused one, and a grid.
    ("hamlet-intake", .intake, Village.hamlet, [Village.center]),
    ("grid-and-committee", .gridWorker, Village.grid, [Village.hamlet]),
    ("grid-and-committee", .handler, Village.committee, [Village.hamlet]),
  ])
  func `is kept as the door keeps it, from whoever has a post with or under the accused`(
    actor: String, role: CaseRole, unit: UnitReference?, accused: [UnitReference]
  ) async throws {
    let trial = try await DoorTrial(assessed: false)
    try await trial.act(
      .nameAccused, "county-assessor", .assessor, Village.county,
      .accused(AccusedNamed(units: accused)), fields: [.reason])
    let reader = Reader(Village.id(actor), as: role, at: unit)
    for purpose in ReadingPurpose.allCases {
      #expect(try await trial.view(reader, for: purpose) == nil)
    }
    for (action, detail) in [
      (CaseAction.close, CaseDetail.nothing), (.recuse, .recusal(of: reader.actor)),
    ] {
      let refused = try await trial.desk.perform(
        CaseCommand(
          action, in: DoorTrial.id, by: reader.actor, as: role, at: unit, detail: detail,
          fields: [.reason]))
      #expect(refused.refusal?.reasons == [.caseUnknown] && refused.refusal?.state == nil)
    }
    let permitted = try await trial.desk.permittedActions(
      for: reader.actor, as: role, at: unit, on: DoorTrial.id)
    #expect(permitted.isEmpty)
  }

  @Test func `tells an accused who finds its name taken no more than anybody`() async throws {
    let trial = try await DoorTrial()
    try await trial.accuse(["land"])
    func register(_ actor: String) async throws -> Refusal<CaseVocabulary>? {
      let petition = try DeskTrial.petition("case-1")
      return try await trial.desk.perform(
        CaseCommand(
          .register, in: DoorTrial.id, by: Village.id(actor), as: .intake, at: Village.center,
          detail: petition.detail, fields: petition.fields)
      ).refusal
    }
    let accused = try await register("land")
    #expect(accused == Refusal(action: .register, state: nil, reasons: [.caseExists]))
    #expect(try await register("intake") == accused)
  }

  @Test func `is as if it were not there to an accused who would merge another one into it`()
    async throws
  {
    let desk = try DeskTrial().desk
    for name in ["case-1", "case-2"] {
      #expect(try await desk.perform(try DeskTrial.petition(name)).refusal == nil)
    }
    #expect(try await desk.perform(DeskTrial.assess("case-2")).refusal == nil)
    func merge(into survivor: String) async throws -> CaseDecision {
      try await desk.perform(
        CaseCommand(
          .merge, in: Village.id("case-2"), by: Village.id("assessor"), as: .assessor,
          at: Village.center,
          detail: .merge(MergeTarget(into: Village.id(survivor), hasSameFacts: true))))
    }
    let named = try await desk.perform(
      CaseCommand(
        .nameAccused, in: Village.id("case-1"), by: Village.id("county-assessor"), as: .assessor,
        at: Village.county, detail: .accused(AccusedNamed([Village.id("assessor")])),
        fields: [.reason]))
    #expect(named.refusal == nil)
    let hidden = try await merge(into: "case-1")
    #expect(hidden.refusal != nil)
    #expect(try await merge(into: "case-0") == hidden)
  }

  @Test func `answers everybody else with every reason`() async throws {
    let trial = try await DoorTrial()
    try await trial.accuse(["police"])
    let refused = try await answer(
      trial, .close, DoorTrial.id, by: "land", as: .handler, at: Village.landOffice)
    #expect(refused.refusal?.state == .inHandling)
    let permitted = try await trial.desk.permittedActions(
      for: Village.id("land"), as: .handler, at: Village.landOffice, on: DoorTrial.id)
    #expect(permitted.contains { $0.action == .submit && $0.isAllowed })
  }
}
