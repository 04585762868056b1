#if SQLite
  import GovernanceModel
  import GovernanceSQLite
  import GovernanceWorkflow
  import Testing

  @Suite("An election on a file")
  struct ElectionResumeTests {
    private let folder: TemporaryFolder

    init() throws { folder = try TemporaryFolder() }

    @Test func `goes on after every step as if nobody had closed the file`() async throws {
      let steps = try ElectionSteps.all()
      let whole = try await run(steps, closingAfterEach: false)
      let broken = try await run(steps, closingAfterEach: true)
      #expect(whole == broken)
      #expect(whole.map(\.to).last == .vacant && whole.count > steps.count)
    }

    @Test func `answers a step that was done before a second time, and does it once`() async throws
    {
      let path = folder.freshPath()
      let steps = try ElectionSteps.all()
      for step in steps.prefix(6) {
        let (store, desk) = try await open(path, at: step.moment)
        let first = try await desk.perform(step.command)
        let again = try await desk.perform(step.command)
        #expect(first.events == again.events && !first.events.isEmpty)
        try await store.close()
      }
      let (store, desk) = try await open(path, at: steps[5].moment)
      #expect(try await desk.history(of: ElectionSteps.mandate()).count == 6)
      try await store.close()
    }

    private func run(
      _ steps: [ElectionSteps.Step], closingAfterEach: Bool
    ) async throws -> [ElectionEvent] {
      let path = folder.freshPath()
      var open: SQLiteStore?
      for step in steps {
        let (store, desk) = try await self.open(path, open, at: step.moment)
        let decision = try await desk.perform(step.command)
        #expect(decision.refusal == nil, "\(step.command.action)")
        if closingAfterEach { try await store.close() }
        open = closingAfterEach ? nil : store
      }
      let end = try #require(steps.last?.moment)
      let (store, desk) = try await self.open(path, open, at: end)
      let events = try await desk.history(of: try ElectionSteps.mandate())
      let entry = try #require(try await store.entry(of: try ElectionSteps.mandate()))
      #expect(entry.version == events.count && entry.state == events.last?.to.rawValue)
      try await store.close()
      return events
    }

    private func open(
      _ path: String, _ known: SQLiteStore? = nil, at moment: Instant
    ) async throws -> (SQLiteStore, ElectionDesk) {
      let store =
        if let known { known } else { try await ElectionSteps.store(path) }
      let desk = try ElectionSteps.desk(store, at: moment)
      return (store, desk)
    }
  }
#endif
