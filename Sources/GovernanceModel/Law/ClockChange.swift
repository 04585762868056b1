/// What moves a deadline that runs: an extension, or a time of standing still.
///
/// Code list: `extended`, `paused`, `resumed`.
public enum ClockChange: Hashable, Sendable {
  /// It is extended.
  case extended(DeadlineExtension)
  /// It stands still from that day on, on that ground.
  case paused(String, from: CivilDate)
  /// It runs again after that day, which is the last that is not counted.
  case resumed(after: CivilDate)
}
