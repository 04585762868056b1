/// How far an office that was called has come.
///
/// Code list: `awaited`, `reported`, `excused`.
public enum WhistleAnswer: String, Hashable, Sendable, Codable, CaseIterable {
  /// It has not answered.
  case awaited
  /// It came.
  case reported
  /// It said why it does not come.
  case excused
}
