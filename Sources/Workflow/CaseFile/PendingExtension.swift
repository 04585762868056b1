public import GovernanceModel

/// An extension that was asked for and waits for the head of the unit.
public struct PendingExtension: Hashable, Sendable {
  /// What was asked for.
  public let request: ExtensionRequest
  /// When.
  public let requestedAt: Instant
  /// By whom.
  public let requestedBy: Actor.ID
}
