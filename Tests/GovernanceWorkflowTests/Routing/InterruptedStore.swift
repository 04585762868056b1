import GovernanceMemory
import GovernanceModel
import GovernanceWorkflow
import Synchronization

/// A store in which somebody else acts right after a case has been read, once.
struct InterruptedStore: ForwardingStore {
  let base: MemoryStore
  let interruption: Interruption

  /// What the other one does; nothing until it is armed, and nothing after it is done.
  final class Interruption: Sendable {
    private let act = Mutex<(@Sendable () async -> Void)?>(nil)

    func arm(_ act: @escaping @Sendable () async -> Void) { self.act.withLock { $0 = act } }

    func strike() async {
      let act = act.withLock { act in
        defer { act = nil }
        return act
      }
      await act?()
    }
  }

  func append(_ append: CaseAppend) async throws(StoreError) -> AppendOutcome {
    try await base.append(append)
  }

  func history(of id: CaseID, after version: Int) async throws(StoreError) -> [StoredEvent] {
    let read = await base.history(of: id, after: version)
    await interruption.strike()
    return read
  }
}
