import GovernanceModel
public import GovernanceWorkflow
import Synchronization

/// This kit's own desk as a subject: the reference implementation over a store of the caller's choice.
///
/// Time, salts and names come from the messages alone, so that two conversations over the same messages are
/// equal to the byte, whatever the transport and the store.
public actor DeskSubject<Store: SubjectStore>: ConformanceSubject {
  /// How it describes itself.
  public nonisolated let description: SubjectDescription
  let make: @Sendable () async throws(StoreError) -> Store
  let reopen: (@Sendable (Store) async throws(StoreError) -> Store)?
  let dispose: @Sendable (Store) async -> Void
  let seal: CommitmentScheme
  let clock = SubjectClock()
  let salts = SubjectSalts()
  /// What it has from the start; compiled once, since every vector begins with a reset.
  private let initial: SubjectSettings
  private let members: MessageMembers
  var settings: SubjectSettings
  var documents = SubjectDocuments()
  var exchanged = SubjectExchange()
  var store: Store?
  var laws: [StoreReport]?
  var lastDirectory: (value: JSONValue, batch: DirectoryBatch)?

  /// Creates a subject.
  ///
  /// - Parameters:
  ///   - description: How it describes itself.
  ///   - seal: How commitments are made.
  ///   - make: Makes a new, empty store.
  ///   - reopen: Closes a store and opens it again from what it kept; nothing for a store that keeps nothing, which then
  ///     answers `restart` as it is.
  ///   - dispose: Does away with a store that is not used any more.
  /// - Throws: ``ProcedureError`` or ``ValidationError`` where the procedure or the charter of the kit do not fit together, and
  ///   ``WireError`` where a schema of the protocol is missing.
  public init(
    _ description: SubjectDescription, seal: CommitmentScheme,
    make: @escaping @Sendable () async throws(StoreError) -> Store,
    reopen: (@Sendable (Store) async throws(StoreError) -> Store)? = nil,
    dispose: @escaping @Sendable (Store) async -> Void = { _ in }
  ) throws {
    self.description = description
    self.seal = seal
    self.make = make
    self.reopen = reopen
    self.dispose = dispose
    initial = try SubjectSettings()
    members = try MessageMembers()
    settings = initial
  }

  /// Answers a message.
  public func handle(_ request: SubjectRequest) async -> SubjectAnswer {
    do throws(SubjectStop) {
      return try await answer(request)
    } catch {
      switch error {
      case .rejected(let rejection): return .rejected(rejection)
      case .errored(let message): return .errored(message: message, trace: nil)
      }
    }
  }

  private func answer(_ request: SubjectRequest) async throws(SubjectStop) -> SubjectAnswer {
    let body = request.body
    try SubjectStop.reading { () throws(WireError) in try members.check(body, request.kind) }
    switch request.kind {
    case .describe:
      try SubjectStop.reading { () throws(WireError) in
        _ = try body.parsed("protocol", "version \(Suite.protocol)") {
          $0 == Suite.protocol ? $0 : nil
        }
      }
      return .ok(description.json)
    case .reset: return try await reset(body)
    case .load: return try await load(body)
    case .setClock:
      let moment = try SubjectStop.reading { () throws(WireError) in
        try body.parsed("at", "a moment") { Instant($0) }
      }
      return try await show(moment)
    case .advanceClock:
      let moment = try SubjectStop.reading { () throws(WireError) in
        try SubjectClock.moment(after: clock.now, in: body)
      }
      return try await show(moment)
    case .command: return try await command(body)
    case .query: return try await query(body)
    case .events: return try await events(body)
    case .restart: return try await restart()
    case .export: return try await export(body)
    case .import: return try take(body)
    case .bye:
      await forget()
      return .done
    }
  }

  private func reset(_ body: JSONValue) async throws(SubjectStop) -> SubjectAnswer {
    let seed = try SubjectStop.reading { () throws(WireError) in
      _ = try body.text("namespace")
      return try body.integer("seed")
    }
    await forget()
    salts.begin(with: seed)
    clock.set(nil)
    documents = SubjectDocuments()
    exchanged = SubjectExchange()
    settings = initial
    return .done
  }

  private func forget() async {
    if let store { await dispose(store) }
    store = nil
  }

  private func restart() async throws(SubjectStop) -> SubjectAnswer {
    guard let reopen, let old = store else { return .done }
    store = try await SubjectStop.storing { () async throws(StoreError) in try await reopen(old) }
    return .done
  }

  /// The store, made when it is first needed: most vectors of values and deadlines need none.
  func opened() async throws(SubjectStop) -> Store {
    if let store { return store }
    let made = try await SubjectStop.storing { () async throws(StoreError) in try await make() }
    store = made
    return made
  }

  /// The desk under the rules that were loaded.
  func desk() async throws(SubjectStop) -> CaseDesk {
    let store = try await opened()
    guard let now = clock.now else { throw .errored("No clock was set before the first act.") }
    let (clock, salts) = (clock, salts)
    return CaseDesk(
      cases: store, directory: store, rules: settings.rules(seal: seal),
      now: { clock.now ?? now }, salt: { salts.next() })
  }

  /// Shows a moment, and records what falls due until then.
  private func show(_ moment: Instant) async throws(SubjectStop) -> SubjectAnswer {
    let isLater = clock.now.map { $0 < moment } ?? true
    clock.set(moment)
    if store != nil, isLater { try await sweep() }
    return .ok(["now": .string(moment.description)])
  }

  private func sweep() async throws(SubjectStop) {
    let desk = try await desk()
    // One act of the clock may bring the next about; a case that fails would be found for ever.
    for _ in 0..<1000 {
      let sweep = try await SubjectStop.storing { () async throws(StoreError) in
        try await desk.advanceAll(limit: 1000)
      }
      for item in sweep.cases {
        if case .failed(let error) = item.outcome { throw .errored(error.description) }
      }
      guard !sweep.cases.isEmpty else { return }
    }
    throw .errored("Time brings something about without end.")
  }
}
