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
    for action in CaseAction.allCases where ![.register, .recuse].contains(action) {
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
