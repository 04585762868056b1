import GovernanceMemory
import GovernanceModel
import GovernanceWorkflow
import Synchronization
import Testing

@Suite("Many commands at once")
struct BulkTests {
  private static func id(_ name: String) -> CaseID { Village.id(name) }

  @Test func `answer one by one in the order given, whatever becomes of the others`() async throws {
    let trial = try DeskTrial()
    let names = (0..<40).map { "case-\($0)" }
    var commands = try names.map { try DeskTrial.petition($0) }
    // Assessed once, and then once too often.
    commands += names.map { DeskTrial.assess($0) }
    commands.append(DeskTrial.assess("case-0"))
    commands.append(DeskTrial.assess("case-unknown"))
    let outcomes = await trial.desk.performAll(commands, atOnce: 7)
    #expect(outcomes.count == commands.count)
    for (command, outcome) in zip(commands, outcomes).prefix(80) {
      guard case .accepted(let events) = outcome else {
        Issue.record("\(command.action) of \(command.caseID): \(outcome)")
        continue
      }
      #expect(events.last?.caseID == command.caseID)
      #expect(events.last?.action == command.action)
    }
    #expect(outcomes.suffix(2).map(\.code) == ["refused", "refused"])
  }

  @Test func `on one case are done in their order`() async throws {
    let trial = try DeskTrial()
    let outcomes = await trial.desk.performAll([
      DeskTrial.assess("case-1"), try DeskTrial.petition("case-1"), DeskTrial.assess("case-1"),
      DeskTrial.dispatch("case-1"), try DeskTrial.petition("case-1"),
    ])
    #expect(outcomes.map(\.code) == ["refused", "accepted", "accepted", "accepted", "refused"])
    #expect(
      try await trial.desk.history(of: Self.id("case-1")).map(\.action) == [
        .register, .assess, .dispatch,
      ])
  }

  @Test func `are not spoiled by one whose key was used for something else`() async throws {
    let trial = try DeskTrial()
    let commands = [
      try DeskTrial.petition("case-1", key: "a"), try DeskTrial.petition("case-1", key: "a"),
      try DeskTrial.petition("case-2", key: "b"),
    ]
    let first = await trial.desk.performAll(commands)
    #expect(first[0] == first[1])
    let other = try DeskTrial.petition("case-3", key: "a")
    let again = await trial.desk.performAll(commands + [other])
    #expect(Array(again.prefix(3)) == first)
    guard case .failed(let error) = again[3] else {
      Issue.record("\(again[3])")
      return
    }
    #expect(error.code == .idempotencyKeyReused)
    #expect(try await trial.desk.history(of: Self.id("case-1")).count == 1)
  }

  @Test func `say which were not tried when they are cancelled`() async throws {
    let trial = try DeskTrial()
    let (store, gate) = (trial.store, Gate())
    let race = RacingStore.Race(losing: 1) { await gate.wait() }
    let clock = trial.clock
    let desk = CaseDesk(
      cases: RacingStore(base: store, race: race), directory: FixedDirectory(),
      rules: trial.desk.rules, now: { clock.now }, salt: { [UInt8](repeating: 9, count: 16) })
    let commands = try (0..<20).map { try DeskTrial.petition("case-\($0)") }
    let task = Task { await desk.performAll(commands, atOnce: 1) }
    await gate.arrival()
    task.cancel()
    gate.open()
    let outcomes = await task.value
    // What had begun is finished.
    #expect(outcomes.map(\.code) == ["accepted"] + Array(repeating: "notTried", count: 19))
    #expect(await store.worklist(WorklistQuery()).map(\.id) == [Self.id("case-0")])
  }

  @Test func `are worked on by no more than so many at a time`() async throws {
    let counter = Counter()
    await CaseDesk.each(Array(0..<50), atOnce: 4) { number in
      counter.enter()
      await Task.yield()
      counter.leave()
      return number
    } then: { _ in
    }
    #expect((1...4).contains(counter.most))
  }

  private final class Counter: Sendable {
    private let state = Mutex((now: 0, most: 0))

    var most: Int { state.withLock { $0.most } }

    func enter() {
      state.withLock { state in
        state.now += 1
        state.most = max(state.most, state.now)
      }
    }

    func leave() { state.withLock { $0.now -= 1 } }
  }
}
