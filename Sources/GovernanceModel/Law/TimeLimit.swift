/// How long a duty may take.
///
/// Code list: `fixed`, `designated`, `promptly`.
public enum TimeLimit: Hashable, Sendable, Codable {
  /// So many units after the start.
  case fixed(Int, TimeUnit)
  /// Until the day that the order itself names (信访工作条例, Article 22(3)).
  case designated
  /// At once; the law names no number and none is invented.
  case promptly
}
