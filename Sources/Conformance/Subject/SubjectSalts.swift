import Synchronization

/// Salts that follow from a seed, so that two conversations over the same messages are equal.
///
/// Fit for a suite only: whoever knows the seed knows the salts.
final class SubjectSalts: Sendable {
  private let random = Mutex(SeededBytes(seed: 0))

  func begin(with seed: Int) {
    random.withLock { $0 = SeededBytes(seed: UInt64(truncatingIfNeeded: seed)) }
  }

  func next() -> [UInt8] {
    random.withLock { random in
      (0..<2).flatMap { _ in
        let word = random.next()
        return (0..<8).map { UInt8(truncatingIfNeeded: word >> (8 * UInt64($0))) }
      }
    }
  }
}
