import Synchronization

/// A flag that one task sets and others read.
final class Signal: Sendable {
  private let state = Mutex(false)

  var isSet: Bool { state.withLock { $0 } }

  func set() { state.withLock { $0 = true } }
}
