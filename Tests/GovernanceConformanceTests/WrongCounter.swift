import Synchronization

/// Counts calls, for faults that show only later.
final class WrongCounter: Sendable {
  private let count = Mutex(0)

  var value: Int { count.withLock { $0 } }

  func add() { count.withLock { $0 += 1 } }
}
