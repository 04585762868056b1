public import GovernanceModel

/// Who answers for a case because they were asked first (首问责任), and how that has moved.
///
/// It moves by a hand-over that was accepted, and never in a circle.
public struct FirstAsked: Hashable, Sendable {
  /// Everybody who has answered for it, in order; the last one does.
  public internal(set) var holders: [Actor.ID]
  /// Whom it was offered to, and has not answered yet.
  public internal(set) var offeredTo: Actor.ID?

  /// Who answers for it now.
  public var holder: Actor.ID? { holders.last }
}
