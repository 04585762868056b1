public import GovernanceModel

/// What somebody wants to give out of the house: to whom, for what, on which ground, and with whose consent.
///
/// Requirement: RP-11 (个人信息保护法, Article 23).
public struct ProvisionRequest: Hashable, Sendable {
  /// The name that the record of it will have.
  public let id: ProvisionRecord.ID
  /// Who receives it.
  public let recipient: String
  /// What for.
  public let purpose: Disclosure.Purpose
  /// Why it may be given.
  public let ground: ProvisionRecord.Ground
  /// The article, where a statute is the ground.
  public let basis: Citation?
  /// Who has approved it: somebody else, who may see the same.
  public let approver: Reader

  /// Creates a request.
  public init(
    _ id: ProvisionRecord.ID, to recipient: String, for purpose: Disclosure.Purpose,
    on ground: ProvisionRecord.Ground, basis: Citation? = nil, approvedBy approver: Reader
  ) {
    self.id = id
    self.recipient = recipient
    self.purpose = purpose
    self.ground = ground
    self.basis = basis
    self.approver = approver
  }

  /// The record of giving some fields.
  ///
  /// - Throws: ``ValidationError`` when the request lacks what such a record must say.
  func record(
    of fields: [String], by actor: Actor.ID, at now: Instant
  ) throws(ValidationError) -> ProvisionRecord {
    try ProvisionRecord(
      validating: Draft {
        $0.id = id
        $0.recipient = recipient
        $0.purpose = purpose
        $0.ground = ground
        $0.basis = basis
        $0.fields = fields
        $0.providedBy = actor
        $0.approvedBy = approver.actor
        $0.at = now
      })
  }
}
