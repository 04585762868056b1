import GovernanceModel
import GovernanceWorkflow
import Testing

@Suite("A command that loses a race")
struct ConflictTests {
  private let name = "case-1"

  /// A desk whose appends come second so many times, and a plain desk over the same store.
  private func desks(
    losing times: Int, at moment: String = "2026-03-02 09:00",
    to act: @escaping @Sendable (CaseDesk) async throws -> Void
  ) async throws -> (slow: CaseDesk, fast: CaseDesk, race: RacingStore.Race) {
    let fast = try DeskTrial()
    let desk = fast.desk
    let race = RacingStore.Race(losing: times) { try? await act(desk) }
    let slow = CaseDesk(
      cases: RacingStore(base: fast.store, race: race), directory: FixedDirectory(),
      rules: desk.rules, now: { fast.clock.now }, salt: { [UInt8](repeating: 9, count: 16) })
    _ = try await desk.perform(DeskTrial.petition(name))
    fast.clock.now = GovernanceWorkflowTests.at(moment)
    return (slow, desk, race)
  }

  /// Something that changes the version and nothing that an assessment asks for.
  private static func urge(_ desk: CaseDesk) async throws {
    _ = try await desk.perform(
      CaseCommand(
        .urge, in: Village.id("case-1"), by: Village.resident, as: .party, fields: [.reasonAnew]))
  }

  @Test func `is decided again on what the other one left, and done`() async throws {
    let (slow, fast, race) = try await desks(losing: 3, to: Self.urge)
    let decision = try await slow.perform(DeskTrial.assess(name))
    #expect(decision.events.map(\.version) == [5])
    #expect(race.appends == 4)
    #expect(
      try await fast.history(of: Village.id(name)).map(\.action) == [
        .register, .urge, .urge, .urge, .assess,
      ])
  }

  @Test func `is refused where what the other one did no longer permits it`() async throws {
    let (slow, fast, race) = try await desks(losing: 1) { desk in
      _ = try await desk.perform(DeskTrial.assess("case-1"))
    }
    let decision = try await slow.perform(DeskTrial.assess(name))
    #expect(decision.refusal?.unmetGuards == [.not(.fact(.isAssessed))])
    #expect(race.appends == 1)
    #expect(try await fast.history(of: Village.id(name)).map(\.action) == [.register, .assess])
  }

  @Test func `gives up after eight races and says which version it found`() async throws {
    let (slow, fast, race) = try await desks(losing: 99, to: Self.urge)
    let error = await #expect(throws: StoreError.self) {
      try await slow.perform(DeskTrial.assess(name))
    }
    #expect(error == .versionConflict(Village.id(name), expected: 8, found: 9))
    #expect(race.appends == 8)
    #expect(try await !fast.history(of: Village.id(name)).map(\.action).contains(.assess))
  }

  @Test func `leaves to the other one what time has brought about, and stores nothing twice`()
    async throws
  {
    let (slow, fast, race) = try await desks(losing: 1, at: "2026-03-05 09:00") { desk in
      _ = try await desk.advance(Village.id("case-1"))
    }
    #expect(try await slow.advance(Village.id(name)).isEmpty)
    #expect(race.appends == 1)
    #expect(
      try await fast.history(of: Village.id(name)).map(\.action) == [
        .register, .warn, .fallDue, .supervise,
      ])
  }
}

extension FieldInput {
  /// A reason whose salt the desk draws.
  fileprivate static let reasonAnew = FieldInput("reason", "请尽快办理")
}
