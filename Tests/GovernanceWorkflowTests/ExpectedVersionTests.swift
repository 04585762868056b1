import GovernanceModel
import GovernanceWorkflow
import Testing

@Suite("A command that says which version of the case it has seen")
struct ExpectedVersionTests {
  private func assess(_ version: Int?, key: String? = nil) -> CaseCommand {
    let usual = DeskTrial.assess("case-1")
    return CaseCommand(
      .assess, in: usual.caseID, by: usual.actor, as: usual.role, at: usual.unit,
      detail: usual.detail, key: key, expectedVersion: version)
  }

  @Test(arguments: [(nil, true), (1, true), (0, false), (2, false), (-1, false)])
  func `is done on that version only`(version: Int?, isDone: Bool) async throws {
    let trial = try DeskTrial()
    _ = try await trial.desk.perform(DeskTrial.petition("case-1"))
    let decision = try await trial.desk.perform(assess(version))
    #expect((decision.refusal == nil) == isDone)
    if !isDone {
      #expect(
        decision.refusal?.reasons == [.versionMoved(expected: version ?? 0, found: 1)])
    }
  }

  @Test(arguments: [(0, true), (1, false)])
  func `opens a case only where it has seen none`(version: Int, isDone: Bool) async throws {
    let trial = try DeskTrial()
    let usual = try DeskTrial.petition("case-1")
    let decision = try await trial.desk.perform(
      CaseCommand(
        .register, in: usual.caseID, by: usual.actor, as: usual.role, at: usual.unit,
        detail: usual.detail, fields: usual.fields, expectedVersion: version))
    #expect((decision.refusal == nil) == isDone)
  }

  @Test func `is answered again under its key though the case has moved on`() async throws {
    let trial = try DeskTrial()
    _ = try await trial.desk.perform(DeskTrial.petition("case-1"))
    let first = try await trial.desk.perform(assess(1, key: "k"))
    let again = try await trial.desk.perform(assess(1, key: "k"))
    #expect(first == again)
    #expect(first.refusal == nil)
  }

  @Test func `counts what is stored, not what time has brought about since`() async throws {
    let trial = try DeskTrial()
    _ = try await trial.desk.perform(DeskTrial.petition("case-1"))
    trial.clock.now = at("2026-03-09 09:00")
    let decision = try await trial.desk.perform(assess(1))
    #expect(decision.refusal == nil)
    #expect(decision.events.count > 1)
  }

  @Test func `is done once where two have seen the same`() async throws {
    let trial = try DeskTrial()
    _ = try await trial.desk.perform(DeskTrial.petition("case-1"))
    let decisions = try await withThrowingTaskGroup(of: CaseDecision.self) { group in
      for _ in 0..<8 { group.addTask { try await trial.desk.perform(assess(1)) } }
      return try await group.reduce(into: [CaseDecision]()) { $0.append($1) }
    }
    #expect(decisions.count { $0.refusal == nil } == 1)
    #expect(
      decisions.compactMap(\.refusal?.reasons.first?.code)
        == Array(repeating: "versionMoved", count: 7))
  }
}
