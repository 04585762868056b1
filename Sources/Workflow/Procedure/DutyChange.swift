/// A duty that a row starts or ends, always or where a condition holds.
public struct DutyChange<V: Vocabulary>: Hashable, Sendable, Codable {
  /// The duty.
  public let duty: V.Duty
  /// The condition, read with the facts that the command offers.
  public let when: Guard<V>?

  /// Creates a change.
  public init(_ duty: V.Duty, when: Guard<V>? = nil) {
    self.duty = duty
    self.when = when
  }
}
