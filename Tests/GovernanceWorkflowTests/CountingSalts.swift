import Synchronization

/// Salts that count up, so that every run of a test has the same ones.
final class CountingSalts: Sendable {
  private let count = Mutex<UInt8>(0)

  func next() -> [UInt8] {
    count.withLock { count in
      count &+= 1
      return Array(repeating: count, count: 16)
    }
  }
}
