/// What becomes of a clock that somebody wants to change: the clock after it, or every reason against.
public enum ClockAnswer: Hashable, Sendable {
  /// The clock with the change in its ledger.
  case changed(DeadlineClock)
  /// Everything that speaks against it.
  case refused([DeadlineRefusal])

  /// The clock after the change, if it was made.
  public var clock: DeadlineClock? {
    if case .changed(let clock) = self { clock } else { nil }
  }

  /// Everything that speaks against the change; nothing where it was made.
  public var refusals: [DeadlineRefusal] {
    if case .refused(let refusals) = self { refusals } else { [] }
  }
}
