import GovernanceModel
import GovernanceWorkflow
import Testing

@Suite("Routing asked for at the desk")
struct RoutingAtTheDeskTests {
  private static let assessor = Reader(Village.id("assessor"), as: .assessor, at: Village.center)
  private static let dispatcher = Reader(
    Village.id("dispatcher"), as: .dispatcher, at: Village.center)

  private func accuse(_ people: [String]) -> CaseCommand {
    CaseCommand(
      .nameAccused, in: DoorTrial.id, by: Village.id("county-assessor"), as: .assessor,
      at: Village.county, detail: .accused(AccusedNamed(people.map { Village.id($0) })),
      fields: [.reason])
  }

  private func ask(
    _ trial: DeskTrial, as reader: Reader, below centers: Set<Center.ID> = []
  ) async throws -> RoutingAnswer? {
    try await trial.desk.routing(
      of: DoorTrial.id, by: RoutingTests.book, as: reader, below: centers)
  }

  @Test func `knows of the centers below those that it is told`() async throws {
    let trial = try DeskTrial()
    let brought = try await trial.desk.perform(
      CaseCommand(
        .register, in: DoorTrial.id, by: Village.id("intake"), as: .intake, at: Village.center,
        detail: .registration(
          Registration(
            try RoutingTests.incident(.event), receivedBy: Village.center,
            parties: [Village.resident])), fields: [.statement]))
    #expect(brought.refusal == nil)
    let told = try await ask(trial, as: Self.assessor, below: [Village.id("520204108200")])
    #expect(told?.proposal == .descend(Village.hamlet))
    let untold = try await ask(trial, as: Self.assessor)
    #expect(untold?.rule?.id == Village.id("everydayHere"))
  }

  @Test func `tells the accused nothing, nor whoever works with them`() async throws {
    let trial = try DeskTrial()
    _ = try await trial.desk.perform(try DeskTrial.petition("case-1"))
    #expect(try await ask(trial, as: Self.assessor) != nil)
    let named = try await trial.desk.perform(accuse(["assessor"]))
    #expect(named.refusal == nil)
    for reader in [Self.assessor, Self.dispatcher] {
      #expect(try await ask(trial, as: reader) == nil, "\(reader)")
    }
    let above = Reader(Village.id("county-assessor"), as: .assessor, at: Village.county)
    #expect(try await ask(trial, as: above)?.proposal == .takeOver(Village.county))
  }

  @Test func `tells an office that only helps nothing of who was passed over`() async throws {
    let trial = try DeskTrial()
    _ = try await trial.desk.perform(try DeskTrial.petition("case-1"))
    for command in [DeskTrial.assess("case-1"), DeskTrial.dispatch("case-1")] {
      #expect(try await trial.desk.perform(command).refusal == nil)
    }
    let support = CaseCommand(
      .addSupport, in: DoorTrial.id, by: Village.id("dispatcher"), as: .dispatcher,
      at: Village.center, detail: .support(Village.police), fields: [.reason])
    #expect(try await trial.desk.perform(support).refusal == nil)
    let helper = Reader(Village.id("police"), as: .handler, at: Village.police)
    #expect(try await trial.desk.read(DoorTrial.id, as: helper, for: .handling) != nil)
    #expect(try await ask(trial, as: helper) == nil)
    #expect(try await ask(trial, as: Self.dispatcher) != nil)
  }

  @Test func `answers for no case that has ended`() async throws {
    let trial = try DeskTrial()
    try await trial.closeAgreed("case-1")
    let director = Reader(Village.id("director"), as: .director, at: Village.center)
    let view = try await trial.desk.read(DoorTrial.id, as: director, for: .handling)
    #expect(view != nil)
    #expect(try await ask(trial, as: director) == nil)
  }

  @Test func `tells nothing of an accusation that comes while it is answering`() async throws {
    let interruption = InterruptedStore.Interruption()
    let trial = try DeskTrial(wrapping: { InterruptedStore(base: $0, interruption: interruption) })
    _ = try await trial.desk.perform(try DeskTrial.petition("case-1"))
    let before = try #require(try await ask(trial, as: Self.assessor))
    let command = accuse(["assessor"])
    interruption.arm { [desk = trial.desk] in _ = try? await desk.perform(command) }
    // What was read before the accusation may be told, and nothing that was read after it.
    let answer = try await ask(trial, as: Self.assessor)
    #expect(answer == nil || answer == before)
    #expect(try await trial.desk.file(of: DoorTrial.id)?.bonds.isEmpty == false)
    #expect(try await ask(trial, as: Self.assessor) == nil)
  }
}
