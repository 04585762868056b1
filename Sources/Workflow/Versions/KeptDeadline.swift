public import GovernanceModel

/// A duty that runs when a case is moved: its deadline stays as it is.
public struct KeptDeadline<V: Vocabulary>: Hashable, Sendable {
  /// What is owed.
  public let duty: V.Duty
  /// Until when, before the move and after it.
  public let deadline: Deadline
  /// How far it has come.
  public let phase: DutyPhase
  /// Whether the new version defines the duty, or counts its time, otherwise; only what starts later is counted so.
  public let isDefinedOtherwise: Bool
}
