/// Why a command was not done: every reason, so that one look is enough to mend it.
public struct Refusal<V: Vocabulary>: Hashable, Sendable {
  /// What was asked for.
  public let action: V.Action
  /// Where the case stood, or nothing if there was no case.
  public let state: V.State?
  /// All reasons, at least one.
  public let reasons: [RefusalReason<V>]

  /// Creates a refusal.
  public init(action: V.Action, state: V.State?, reasons: [RefusalReason<V>]) {
    self.action = action
    self.state = state
    self.reasons = reasons
  }

  /// The guards that do not hold.
  public var unmetGuards: [Guard<V>] {
    reasons.compactMap { if case .unmet(let guarded) = $0 { guarded } else { nil } }
  }
}
