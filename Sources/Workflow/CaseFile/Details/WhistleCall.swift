public import GovernanceModel

/// A call to offices for a matter that the center cannot settle alone (吹哨); whoever approves it blows it.
public struct WhistleCall: Hashable, Sendable {
  /// What for.
  public let kind: Whistle.Kind
  /// The offices that are called.
  public let called: [UnitReference]
  /// Who asked for it.
  public let requestedBy: Actor.ID

  /// Creates a call.
  public init(_ kind: Whistle.Kind, to called: [UnitReference], requestedBy requester: Actor.ID) {
    self.kind = kind
    self.called = called
    requestedBy = requester
  }
}
