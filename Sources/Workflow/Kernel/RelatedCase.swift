public import GovernanceModel

/// What a decision may know of another case that a command names: whether it goes on, and whose it is.
public struct RelatedCase: Hashable, Sendable {
  /// The case.
  public let id: CaseID
  /// Whether it has not come to an end.
  public let isOpen: Bool
  /// Whose matter it is.
  public let parties: Set<Actor.ID>

  /// Creates the summary of a case.
  public init(id: CaseID, isOpen: Bool, parties: Set<Actor.ID>) {
    self.id = id
    self.isOpen = isOpen
    self.parties = parties
  }
}
