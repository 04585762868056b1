/// What came of a command: the events to be recorded, or every reason against it.
public enum Decision<V: Vocabulary>: Hashable, Sendable {
  /// It is done. What time had brought about before it comes first, the act itself last.
  case accepted([Event<V>])
  /// It is not done, and nothing is recorded.
  case refused(Refusal<V>)

  /// The events, or none where it was refused.
  public var events: [Event<V>] {
    if case .accepted(let events) = self { events } else { [] }
  }

  /// The refusal, if it was one.
  public var refusal: Refusal<V>? {
    if case .refused(let refusal) = self { refusal } else { nil }
  }
}
