public import GovernanceModel

/// What became of one case that was to be moved to another version of its procedure.
public struct AdoptionOutcome<V: Vocabulary>: Hashable, Sendable {
  /// The case.
  public let id: CaseID
  /// What became of it.
  public let outcome: BulkOutcome<V>

  /// Creates an outcome.
  public init(id: CaseID, outcome: BulkOutcome<V>) {
    self.id = id
    self.outcome = outcome
  }
}
