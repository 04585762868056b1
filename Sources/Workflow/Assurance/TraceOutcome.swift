/// What comes of following a trace.
///
/// Code list: `arrived`, `stopped`.
public enum TraceOutcome<V: Vocabulary>: Hashable, Sendable {
  /// Every step could be done; here the case stands then.
  case arrived(TraceStanding<V>)
  /// The step of that number, from 0, cannot be done, for that reason.
  case stopped(at: Int, TraceObstacle)

  /// Where the case stands, if every step could be done.
  public var standing: TraceStanding<V>? {
    if case .arrived(let standing) = self { standing } else { nil }
  }
}
