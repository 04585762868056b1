/// An act that counts as done when a duty runs out: silence must not postpone what residents are owed.
public struct DeemedAct<V: Vocabulary>: Hashable, Sendable, Codable {
  /// The duty whose due moment counts, whether it was met or not.
  public let duty: V.Duty
  /// What then counts as done, by the clock.
  public let action: V.Action

  /// Creates a deemed act.
  public init(_ action: V.Action, whenDue duty: V.Duty) {
    self.action = action
    self.duty = duty
  }
}
