/// Why a step of a trace cannot be done.
///
/// Code list: `notOpened`, `noRow`, `nobodyPermitted`, `unmet`, `notLive`, `notDue`, `noDeemedAct`.
public enum TraceObstacle: String, Hashable, Sendable, CaseIterable {
  /// The first step opens no case, or a later one does.
  case notOpened
  /// The procedure has no row for the act there.
  case noRow
  /// No person may do it.
  case nobodyPermitted
  /// A guard does not hold.
  case unmet
  /// The duty is not live.
  case notLive
  /// The duty has not come so far.
  case notDue
  /// Nothing counts as done there.
  case noDeemedAct
}
