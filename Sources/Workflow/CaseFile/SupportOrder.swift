/// How far an office that supports the lead has come.
///
/// Code list: `open`, `done`, `excused`.
public enum SupportOrder: String, Hashable, Sendable, Codable, CaseIterable {
  /// It is still at work.
  case open
  /// It has done its part.
  case done
  /// It was let off, with a reason.
  case excused
}
