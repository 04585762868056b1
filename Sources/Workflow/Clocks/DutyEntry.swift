public import GovernanceModel

/// One duty of a case, from its start to its end.
public struct DutyEntry<V: Vocabulary>: Hashable, Sendable {
  /// What is owed.
  public let duty: V.Duty
  /// Until when, and why then.
  public internal(set) var deadline: Deadline
  /// What has moved the deadline since it started, in order.
  public internal(set) var ledger: [ClockChange]
  /// By which event it started.
  public let startedIn: Int
  /// How far it has come.
  public internal(set) var phase: DutyPhase
  /// How strongly it is supervised; it never falls and ends with the duty.
  public internal(set) var supervision: Supervision

  /// Creates a duty that has just started.
  public init(duty: V.Duty, deadline: Deadline, startedIn: Int) {
    self.duty = duty
    self.startedIn = startedIn
    self.deadline = deadline
    ledger = []
    phase = .running
    supervision = .none
  }
}
