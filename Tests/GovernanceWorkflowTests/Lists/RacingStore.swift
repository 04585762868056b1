import GovernanceMemory
import GovernanceModel
import GovernanceWorkflow
import Synchronization

/// A store in which somebody else writes to the case just before an append arrives, a set number of times.
struct RacingStore: CaseStore {
  let base: MemoryStore
  let race: Race

  /// How often the other one comes first, and what they do.
  final class Race: Sendable {
    private let left: Mutex<Int>
    private let count = Mutex(0)
    let act: @Sendable () async -> Void

    init(losing times: Int, _ act: @escaping @Sendable () async -> Void) {
      left = Mutex(times)
      self.act = act
    }

    /// How many appends have arrived.
    var appends: Int { count.withLock { $0 } }

    func isLost() -> Bool {
      count.withLock { $0 += 1 }
      return left.withLock { left in
        guard left > 0 else { return false }
        left -= 1
        return true
      }
    }
  }

  var partition: DivisionCode { base.partition }
  var capabilities: Set<StoreCapability> { base.capabilities }

  func append(_ append: CaseAppend) async throws(StoreError) -> AppendOutcome {
    if race.isLost() { await race.act() }
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
