public import GovernanceModel

/// What is known of a matter when it is registered.
public struct Registration: Hashable, Sendable {
  /// What was brought.
  public let matter: Matter
  /// The office that receives it and owns the case from now on.
  public let receiving: UnitReference
  /// The people whose matter it is, by names that say nothing of who they are.
  public let parties: [Actor.ID]
  /// Whether other rules of notice apply: litigation matters at political and legal organs, and
  /// accusations at discipline organs (信访工作条例, Article 23(4)).
  public let hasOwnNoticeRules: Bool

  /// Creates a registration.
  public init(
    _ matter: Matter, receivedBy receiving: UnitReference, parties: [Actor.ID],
    hasOwnNoticeRules: Bool = false
  ) {
    self.matter = matter.asBrought
    self.receiving = receiving
    self.parties = parties
    self.hasOwnNoticeRules = hasOwnNoticeRules
  }
}
