public import GovernanceModel

/// A case as a list shows it: only what is read with the place in the list itself.
public struct WorklistRow: Hashable, Sendable {
  /// The case.
  public let id: CaseID
  /// The code of what was brought, such as `petition`.
  public let kind: String
  /// The code of its state.
  public let state: String
  /// Whether anything can still be done in it.
  public let isOpen: Bool
  /// The office that owns the case in this state.
  public let owner: UnitReference?
  /// The moment by which the list is ordered.
  public let due: Instant?
  /// The code of the highest supervision that is on it.
  public let supervision: String
  /// When it began.
  public let openedAt: Instant

  /// Creates a row of a list from the current row of a case.
  public init(_ entry: CaseEntry, due: Instant?) {
    self.init(
      id: entry.id, kind: entry.kind, state: entry.state, isOpen: entry.isOpen,
      owner: entry.owner, due: due, supervision: entry.supervision, openedAt: entry.openedAt)
  }

  /// Creates a row of a list.
  public init(
    id: CaseID, kind: String, state: String, isOpen: Bool, owner: UnitReference?, due: Instant?,
    supervision: String, openedAt: Instant
  ) {
    self.id = id
    self.kind = kind
    self.state = state
    self.isOpen = isOpen
    self.owner = owner
    self.due = due
    self.supervision = supervision
    self.openedAt = openedAt
  }

  /// Its place in the order of the list.
  public var place: WorklistQuery.Place { WorklistQuery.Place(due: due, id: id) }
}
