import GovernanceMemory
import GovernanceModel
import GovernanceWorkflow
import Synchronization

/// A store in which somebody else writes to the case just before an append arrives, a set number of times.
struct RacingStore: ForwardingStore {
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

  func append(_ append: CaseAppend) async throws(StoreError) -> AppendOutcome {
    if race.isLost() { await race.act() }
    return try await base.append(append)
  }
}
