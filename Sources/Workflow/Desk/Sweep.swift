/// What one sweep over the cases that time has changed has done, and where the next one begins.
public struct Sweep<V: Vocabulary>: Hashable, Sendable {
  /// The cases looked at, in the order of the moments at which time changes them.
  public let cases: [CaseOutcome]
  /// What to go on with, or nothing when no more is due.
  public let next: WorklistQuery.Place?

  /// Creates a sweep.
  public init(cases: [CaseOutcome], next: WorklistQuery.Place?) {
    self.cases = cases
    self.next = next
  }

  /// What became of one case: the events of the clock, or why there are none.
  public struct CaseOutcome: Hashable, Sendable {
    /// The case.
    public let id: CaseID
    /// What became of it; it is never refused.
    public let outcome: BulkOutcome<V>

    /// Creates an outcome.
    public init(id: CaseID, outcome: BulkOutcome<V>) {
      self.id = id
      self.outcome = outcome
    }
  }
}
