import Synchronization

/// A gate at which one task waits until another one opens it; neither sleeps.
final class Gate: Sendable {
  private struct Waiting {
    var isOpen = false
    var hasArrived = false
    var walkers: [CheckedContinuation<Void, Never>] = []
    var watchers: [CheckedContinuation<Void, Never>] = []
  }

  private let state = Mutex(Waiting())

  /// Comes to the gate, and goes on once it is open.
  func wait() async {
    await withCheckedContinuation { continuation in
      let watchers: [CheckedContinuation<Void, Never>]
      let passes: Bool
      (watchers, passes) = state.withLock { state in
        state.hasArrived = true
        defer { state.watchers = [] }
        if !state.isOpen { state.walkers.append(continuation) }
        return (state.watchers, state.isOpen)
      }
      for watcher in watchers { watcher.resume() }
      if passes { continuation.resume() }
    }
  }

  /// Waits until somebody has come to the gate.
  func arrival() async {
    await withCheckedContinuation { continuation in
      let hasArrived = state.withLock { state in
        if !state.hasArrived { state.watchers.append(continuation) }
        return state.hasArrived
      }
      if hasArrived { continuation.resume() }
    }
  }

  func open() {
    let walkers = state.withLock { state in
      state.isOpen = true
      defer { state.walkers = [] }
      return state.walkers
    }
    for walker in walkers { walker.resume() }
  }
}
