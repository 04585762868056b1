/// A system that a suite can ask.
///
/// Whoever conforms answers one message at a time, in order. The same messages come over the two other
/// transports, so that a system in any language is asked the same.
public protocol ConformanceSubject: Sendable {
  /// Answers a message; a fault of the system is an answer, too (`errored`).
  func handle(_ request: SubjectRequest) async -> SubjectAnswer
}
