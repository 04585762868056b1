import GovernanceMemory
import GovernanceModel
import GovernanceWorkflow
import Synchronization

/// A store that cannot write one case, and whose rows an earlier version wrote until they are refreshed.
struct FailingStore: ForwardingStore {
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

  func append(_ append: CaseAppend) async throws(StoreError) -> AppendOutcome {
    if append.caseID == failing {
      throw StoreError(.inputOutput, Wording(zh: "介质故障。", en: "The medium failed."))
    }
    return try await base.append(append)
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
}
