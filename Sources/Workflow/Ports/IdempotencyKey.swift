public import GovernanceModel

/// A name that a caller gives to one command, so that sending it twice does it once.
///
/// It is scoped to the actor: two people may use the same characters.
public struct IdempotencyKey: Hashable, Sendable {
  /// Who sent the command.
  public let actor: Actor.ID
  /// The characters chosen by the caller.
  public let key: String
  /// The digest of the command's body, by which a second body under one key is noticed.
  public let body: [UInt8]

  /// Creates a key.
  public init(actor: Actor.ID, key: String, body: [UInt8]) {
    self.actor = actor
    self.key = key
    self.body = body
  }
}
