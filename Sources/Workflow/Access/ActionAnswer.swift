/// Whether somebody may do an action now, and if not, why not.
public struct ActionAnswer<V: Vocabulary>: Hashable, Sendable {
  /// The action.
  public let action: V.Action
  /// Every reason against it; empty where it is allowed.
  public let reasons: [RefusalReason<V>]
  /// The guards that the command itself still has to meet, where it is allowed.
  public let asks: [Guard<V>]

  /// Creates an answer.
  public init(action: V.Action, reasons: [RefusalReason<V>], asks: [Guard<V>]) {
    self.action = action
    self.reasons = reasons
    self.asks = asks
  }

  /// Whether it may be done.
  public var isAllowed: Bool { reasons.isEmpty }
}
