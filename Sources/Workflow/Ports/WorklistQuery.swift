public import GovernanceModel

/// Which open cases a list asks for.
public struct WorklistQuery: Hashable, Sendable {
  /// Only cases that this office owns at present, or nothing for every office's.
  public let owner: UnitReference?
  /// Only cases with a duty that falls due before this moment.
  public let dueBefore: Instant?
  /// Where the previous page ended.
  public let after: Place?
  /// The most rows to answer; at least 1.
  public let limit: Int

  /// Creates a query.
  public init(
    owner: UnitReference? = nil, dueBefore: Instant? = nil, after: Place? = nil, limit: Int = 50
  ) {
    self.owner = owner
    self.dueBefore = dueBefore
    self.after = after
    self.limit = max(1, limit)
  }

  /// A place in the order of a worklist: the due moment, then the case.
  public struct Place: Hashable, Sendable {
    /// The due moment of the last row seen, or nothing if it had none.
    public let due: Instant?
    /// The case of the last row seen.
    public let id: CaseID

    /// Creates a place.
    public init(due: Instant?, id: CaseID) {
      self.due = due
      self.id = id
    }
  }
}
