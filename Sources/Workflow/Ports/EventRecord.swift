public import GovernanceModel

/// One event of a case in the form in which stores keep it.
///
/// What stores index or show stands in typed fields; the rest is canonical JSON in `body`. Neither
/// holds anything personal: personal and free-text fields stand outside and are referenced by
/// commitment.
public struct EventRecord: Hashable, Sendable {
  /// The case.
  public let caseID: CaseID
  /// The event's number within its case, from 1.
  public let version: Int
  /// The code of the action.
  public let action: String
  /// The code of the state before, or nothing for the first event.
  public let from: String?
  /// The code of the state after.
  public let to: String
  /// When it happened.
  public let occurredAt: Instant
  /// When it was recorded; never before it happened.
  public let recordedAt: Instant
  /// Who acted, or nothing for the clock.
  public let actor: Actor.ID?
  /// The code of the role acted in.
  public let role: String
  /// The office acted for, or nothing for a resident or the clock.
  public let unit: UnitReference?
  /// The version of the procedure that the case is pinned to.
  public let procedure: VersionTag
  /// The version of the charter of regulations in force.
  public let charter: VersionTag
  /// The edition of the law in force.
  public let law: VersionTag
  /// Everything else, as canonical JSON.
  public let body: [UInt8]

  /// Creates a record.
  public init(
    caseID: CaseID, version: Int, action: String, from: String?, to: String, occurredAt: Instant,
    recordedAt: Instant, actor: Actor.ID?, role: String, unit: UnitReference?,
    procedure: VersionTag, charter: VersionTag, law: VersionTag, body: [UInt8]
  ) {
    self.caseID = caseID
    self.version = version
    self.action = action
    self.from = from
    self.to = to
    self.occurredAt = occurredAt
    self.recordedAt = recordedAt
    self.actor = actor
    self.role = role
    self.unit = unit
    self.procedure = procedure
    self.charter = charter
    self.law = law
    self.body = body
  }
}
