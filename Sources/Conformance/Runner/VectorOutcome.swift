/// What came of a vector.
///
/// Code list: `passed`, `failed`, `skipped`, `notRun`.
public enum VectorOutcome: String, Hashable, Sendable, Codable, CaseIterable {
  /// Everything came as expected.
  case passed
  /// Something did not, or no answer came.
  case failed
  /// The subject says that it cannot do such a thing; that is no pass.
  case skipped
  /// It was not asked.
  case notRun
}
