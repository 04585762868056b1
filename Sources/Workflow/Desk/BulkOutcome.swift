/// What became of one of many commands.
///
/// Code list: `accepted`, `refused`, `failed`, `notTried`.
public enum BulkOutcome<V: Vocabulary>: Hashable, Sendable {
  /// It was done; these are its events.
  case accepted([Event<V>])
  /// It was not done, for these reasons.
  case refused(Refusal<V>)
  /// The store could not do it; nothing of it is there.
  case failed(StoreError)
  /// The task was cancelled before its turn came.
  case notTried

  /// The stable code.
  public var code: String {
    switch self {
    case .accepted: "accepted"
    case .refused: "refused"
    case .failed: "failed"
    case .notTried: "notTried"
    }
  }
}
