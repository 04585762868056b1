public import GovernanceModel

/// On what basis, and to whom, a profile may give personal items.
public struct ProvisionTerms: Hashable, Sendable {
  /// Who receives them.
  public let recipient: String
  /// What for.
  public let purpose: Disclosure.Purpose
  /// Why they may be given.
  public let ground: ProvisionRecord.Ground
  /// The article, where a statute is the ground.
  public let basis: Citation?

  /// Creates terms.
  public init(
    recipient: String, purpose: Disclosure.Purpose, ground: ProvisionRecord.Ground,
    basis: Citation? = nil
  ) {
    self.recipient = recipient
    self.purpose = purpose
    self.ground = ground
    self.basis = basis
  }
}
