import GovernanceMemory
import GovernanceModel
import GovernanceWorkflow
import Testing

@Suite("A sweep")
struct SweepTests {
  private static func id(_ number: Int) -> CaseID { Village.id("case-\(number)") }

  @Test func `brings every case up to the present, so many at a time`() async throws {
    let trial = try DeskTrial()
    for number in 0..<11 {
      trial.clock.now = trial.clock.now.advanced(byHours: 1)
      _ = try await trial.desk.perform(DeskTrial.petition("case-\(number)"))
    }
    #expect(try await trial.desk.advanceAll().cases == [])
    trial.clock.now = at("2026-03-03 23:59")
    var swept: [CaseID] = []
    var place: WorklistQuery.Place?
    var sizes: [Int] = []
    repeat {
      let sweep = try await trial.desk.advanceAll(after: place, limit: 4)
      for case let item in sweep.cases {
        guard case .accepted(let events) = item.outcome else {
          Issue.record("\(item)")
          continue
        }
        #expect(events.map(\.action) == [.warn])
      }
      swept += sweep.cases.map(\.id)
      sizes.append(sweep.cases.count)
      place = sweep.next
    } while place != nil
    #expect(sizes == [4, 4, 3])
    #expect(swept == (0..<11).map(Self.id))
    #expect(try await trial.desk.advanceAll().cases == [])
  }

  @Test func `finds a case at the very moment at which time changes it, and no sooner`()
    async throws
  {
    let trial = try DeskTrial()
    _ = try await trial.desk.perform(DeskTrial.petition("case-1"))
    var moments: [Instant] = []
    for _ in 0..<5 {
      guard let moment = try await trial.desk.cases.entry(of: Self.id(1))?.wakesAt else { break }
      trial.clock.now = Instant(milliseconds: moment.milliseconds - 1)
      #expect(try await trial.desk.advanceAll().cases == [])
      trial.clock.now = moment
      #expect(try await trial.desk.advanceAll(dueBefore: moment).cases == [])
      #expect(try await trial.desk.advanceAll().cases.map(\.id) == [Self.id(1)])
      moments.append(moment)
    }
    // Warned, fallen due and noticed, yellow, red; then time has nothing left to do.
    #expect(moments.count == 4)
    #expect(try await trial.desk.cases.entry(of: Self.id(1))?.supervision == "red")
  }

  @Test func `goes on with what a case that has ended still owes`() async throws {
    let trial = try DeskTrial()
    try await trial.closeAgreed("case-1")
    #expect(try await trial.desk.file(of: Self.id(1))?.state == .closed)
    func rows(_ list: Worklist) async throws -> [WorklistRow] {
      try await trial.desk.worklist(
        list, for: Village.id("feedback"), as: .feedbackOfficer, at: Village.center
      ).rows
    }
    #expect(try await rows(.office) == [])
    #expect(try await rows(.overdue) == [])
    // The agreement is still to be looked after.
    #expect(try await rows(.awaitingMyAct).map(\.id) == [Self.id(1)])
    trial.clock.now = at("2026-07-01 09:00")
    let sweep = try await trial.desk.advanceAll()
    #expect(sweep.cases.map(\.id) == [Self.id(1)])
    #expect(sweep.cases.map(\.outcome.code) == ["accepted"])
    let overdue = try await rows(.overdue)
    #expect(overdue.map(\.id) == [Self.id(1)])
    #expect(overdue.first?.isOpen == false)
    // Two visits are owed.
    for _ in 0..<2 {
      #expect(try await rows(.overdue).map(\.id) == [Self.id(1)])
      let done = try await trial.desk.perform(
        CaseCommand(
          .followUp, in: Self.id(1), by: Village.id("feedback"), as: .feedbackOfficer,
          at: Village.center, fields: [FieldInput("record", "已履行")]))
      #expect(done.refusal == nil)
    }
    let entry = try #require(try await trial.desk.cases.entry(of: Self.id(1)))
    #expect(entry.involved == [])
    #expect(entry.wakesAt == nil)
    #expect(try await rows(.overdue) == [])
  }

  @Test func `does not stop at a case that it cannot bring forward`() async throws {
    let trial = try DeskTrial()
    for number in 0..<3 { _ = try await trial.desk.perform(DeskTrial.petition("case-\(number)")) }
    let failing = FailingStore(base: trial.store, failing: Self.id(1))
    let clock = trial.clock
    let desk = CaseDesk(
      cases: failing, directory: FixedDirectory(), rules: trial.desk.rules, now: { clock.now },
      salt: { [] })
    clock.now = at("2026-03-03 23:59")
    let sweep = try await desk.advanceAll()
    #expect(sweep.cases.map(\.outcome.code) == ["accepted", "failed", "accepted"])
    // The next one from the start finds it again.
    #expect(try await desk.advanceAll().cases.map(\.id) == [Self.id(1)])
  }
}
