import GovernanceMemory
import GovernanceModel
import GovernanceWorkflow
import Synchronization

/// A store that cannot write one case, and whose rows an earlier version wrote until they are refreshed.
struct FailingStore: CaseStore {
  let base: MemoryStore
  var failing: CaseID?
  let old: OldRows

  init(base: MemoryStore, failing: CaseID? = nil, old: [CaseID] = []) {
    self.base = base
    self.failing = failing
    self.old = OldRows(old)
  }

  /// The cases whose rows are to be written anew.
  final class OldRows: Sendable {
    private let ids: Mutex<[CaseID]>

    init(_ ids: [CaseID]) { self.ids = Mutex(ids.sorted()) }

    var all: [CaseID] { ids.withLock { $0 } }

    func renew(_ id: CaseID) { ids.withLock { $0.removeAll { $0 == id } } }
  }

  var partition: DivisionCode { base.partition }
  var capabilities: Set<StoreCapability> { base.capabilities }

  func append(_ append: CaseAppend) async throws(StoreError) -> AppendOutcome {
    if append.caseID == failing {
      throw StoreError(.inputOutput, Wording(zh: "介质故障。", en: "The medium failed."))
    }
    return try await base.append(append)
  }

  func outcome(of key: IdempotencyKey) async throws(StoreError) -> AppendOutcome? {
    try await base.outcome(of: key)
  }

  func history(of id: CaseID, after version: Int) async throws(StoreError) -> [StoredEvent] {
    await base.history(of: id, after: version)
  }

  func entry(of id: CaseID) async throws(StoreError) -> CaseEntry? { await base.entry(of: id) }

  func fields(of id: CaseID) async throws(StoreError) -> [PrivateField] {
    await base.fields(of: id)
  }

  func worklist(_ query: WorklistQuery) async throws(StoreError) -> [WorklistRow] {
    guard query.scope == .open || old.all.isEmpty else { throw .rowsOutdated }
    return await base.worklist(query)
  }

  func refresh(_ entry: CaseEntry) async throws(StoreError) {
    try await base.refresh(entry)
    old.renew(entry.id)
  }

  func outdated(limit: Int) async throws(StoreError) -> [CaseID] { Array(old.all.prefix(limit)) }

  func events(
    after cursor: EventCursor, limit: Int
  ) async throws(StoreError) -> [StoredEvent] {
    try await base.events(after: cursor, limit: limit)
  }
}
