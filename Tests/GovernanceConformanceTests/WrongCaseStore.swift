import GovernanceMemory
import GovernanceModel
import GovernanceWorkflow
import Synchronization

/// A case store that is right but for what its hooks do otherwise.
struct WrongCaseStore: CaseStore {
  typealias Base = MemoryStore

  let base: Base
  var capabilities: Set<StoreCapability> = []
  /// What has been appended, for hooks that need the past.
  let log = Log()

  var onAppend: @Sendable (Base, CaseAppend) async throws(StoreError) -> AppendOutcome = {
    (base, append) async throws(StoreError) in try await base.append(append)
  }
  var onOutcome: @Sendable (Base, IdempotencyKey) async throws(StoreError) -> AppendOutcome? = {
    (base, key) async throws(StoreError) in try await base.outcome(of: key)
  }
  var onHistory: @Sendable (Base, CaseID, Int) async -> [StoredEvent] = {
    await $0.history(of: $1, after: $2)
  }
  var onEntry: @Sendable (Base, CaseID, Log) async -> CaseEntry? = { base, id, _ in
    await base.entry(of: id)
  }
  var onFields: @Sendable (Base, CaseID) async -> [PrivateField] = { await $0.fields(of: $1) }
  var onWorklist: @Sendable (Base, WorklistQuery) async -> [WorklistRow] = { await $0.worklist($1) }
  var onRefresh: @Sendable (Base, CaseEntry) async throws(StoreError) -> Void = {
    (base, entry) async throws(StoreError) in try await base.refresh(entry)
  }
  var onEvents: @Sendable (Base, EventCursor, Int) async throws(StoreError) -> [StoredEvent] = {
    (base, cursor, limit) async throws(StoreError) in
    try await base.events(after: cursor, limit: limit)
  }

  init(_ partition: DivisionCode, _ change: (inout WrongCaseStore) -> Void) {
    base = MemoryStore(partition: partition)
    change(&self)
  }

  var partition: DivisionCode { base.partition }

  func append(_ append: CaseAppend) async throws(StoreError) -> AppendOutcome {
    let outcome = try await onAppend(base, append)
    log.add(append)
    return outcome
  }

  func outcome(of key: IdempotencyKey) async throws(StoreError) -> AppendOutcome? {
    try await onOutcome(base, key)
  }

  func history(of id: CaseID, after version: Int) async throws(StoreError) -> [StoredEvent] {
    await onHistory(base, id, version)
  }

  func entry(of id: CaseID) async throws(StoreError) -> CaseEntry? { await onEntry(base, id, log) }

  func fields(of id: CaseID) async throws(StoreError) -> [PrivateField] { await onFields(base, id) }

  func worklist(_ query: WorklistQuery) async throws(StoreError) -> [WorklistRow] {
    await onWorklist(base, query)
  }

  func refresh(_ entry: CaseEntry) async throws(StoreError) { try await onRefresh(base, entry) }

  func outdated(limit: Int) async throws(StoreError) -> [CaseID] {
    await base.outdated(limit: limit)
  }

  func events(after cursor: EventCursor, limit: Int) async throws(StoreError) -> [StoredEvent] {
    try await onEvents(base, cursor, limit)
  }

  /// The appends that were accepted, in their order.
  final class Log: Sendable {
    private let appends = Mutex<[CaseAppend]>([])

    var all: [CaseAppend] { appends.withLock { $0 } }

    func add(_ append: CaseAppend) { appends.withLock { $0.append(append) } }
  }
}
