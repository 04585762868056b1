import GovernanceMemory
import GovernanceModel
import GovernanceWorkflow

/// A store that does what another one does, but for what a test says otherwise.
protocol ForwardingStore: CaseStore {
  var base: MemoryStore { get }
}

extension ForwardingStore {
  var partition: DivisionCode { base.partition }
  var capabilities: Set<StoreCapability> { base.capabilities }

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
    await base.worklist(query)
  }

  func refresh(_ entry: CaseEntry) async throws(StoreError) { try await base.refresh(entry) }

  func outdated(limit: Int) async throws(StoreError) -> [CaseID] {
    await base.outdated(limit: limit)
  }

  func events(
    after cursor: EventCursor, limit: Int
  ) async throws(StoreError) -> [StoredEvent] {
    try await base.events(after: cursor, limit: limit)
  }
}
