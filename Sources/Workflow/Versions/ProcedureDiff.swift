public import GovernanceModel

/// What differs in meaning between two versions of a procedure; the order of lists counts only where it says something.
public struct ProcedureDiff<V: Vocabulary>: Hashable, Sendable {
  /// The version before.
  public let old: VersionTag
  /// The version after.
  public let new: VersionTag
  /// The differences: what the procedure is called, stages, states, rows, duties, rules, numbers.
  public let changes: [ProcedureChange<V>]

  /// Compares two versions.
  public init(from old: Procedure<V>, to new: Procedure<V>) {
    self.old = old.id
    self.new = new.id
    let comparison = ProcedureComparison(old: old, new: new)
    changes =
      comparison.headings + comparison.stages + comparison.states + comparison.rows
      + comparison.duties + comparison.rules + comparison.numbers + comparison.deemedActs
  }

  /// How near each change is to a running case, in the order of the changes.
  public func touches(_ file: Dossier<V>) -> [Touch] { changes.map { $0.touches(file) } }
}
