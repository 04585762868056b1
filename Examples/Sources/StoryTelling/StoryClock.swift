public import GovernanceModel
import Synchronization

/// A clock that shows what the story says; the desk reads it like any other.
public final class StoryClock: Sendable {
  private let moment: Mutex<Instant>

  /// Creates a clock that shows a moment.
  public init(at moment: Instant) { self.moment = Mutex(moment) }

  /// The moment it shows.
  public var now: Instant { moment.withLock { $0 } }

  /// Sets it.
  public func set(_ moment: Instant) { self.moment.withLock { $0 = moment } }
}
