public import GovernanceModel

/// Who gives personal items out, who approved it, and when.
public struct ProvisionAct: Hashable, Sendable {
  /// The name that the record of it gets.
  public let id: ProvisionRecord.ID
  /// Who gives them.
  public let providedBy: Actor.ID
  /// Who approved it, somebody else.
  public let approvedBy: Actor.ID
  /// When.
  public let at: Instant

  /// Creates an act.
  public init(
    id: ProvisionRecord.ID, providedBy: Actor.ID, approvedBy: Actor.ID, at: Instant
  ) {
    self.id = id
    self.providedBy = providedBy
    self.approvedBy = approvedBy
    self.at = at
  }
}
