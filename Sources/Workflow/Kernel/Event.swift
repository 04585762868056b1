public import GovernanceModel

/// Something that happened in a case; folding the events in order gives the case file.
///
/// It says what changed and never how that was decided, so that folding needs no calendar, no law and
/// no procedure. Nothing personal stands in it: such fields are referenced by commitment.
public struct Event<V: Vocabulary>: Hashable, Sendable {
  /// The case.
  public let caseID: CaseID
  /// The event's number within the case, from 1.
  public let version: Int
  /// What was done.
  public let action: V.Action
  /// The state before, or nothing for the first event.
  public let from: V.State?
  /// The state after.
  public let to: V.State
  /// When it happened.
  public let occurredAt: Instant
  /// When it was recorded; never before it happened.
  ///
  /// What the clock does is recorded as of the moment it falls due, or of the last record if that is
  /// later, however late anybody looks.
  public let recordedAt: Instant
  /// Who acted, or nothing for the clock.
  public let actor: Actor.ID?
  /// In which role.
  public let role: V.Role
  /// For which office, or nothing for a resident or the clock.
  public let unit: UnitReference?
  /// The procedure that the case is pinned to.
  public let procedure: VersionTag
  /// The charter of regulations that was in force.
  public let charter: VersionTag
  /// The edition of the law that was in force.
  public let law: VersionTag
  /// What changed in the case file.
  public let changes: Changes<V>
  /// What the act brought with it.
  public let detail: V.Detail
  /// The personal and free-text fields it refers to.
  public let fields: [FieldReference]

  package init(
    caseID: CaseID, version: Int, action: V.Action, from: V.State?, to: V.State,
    occurredAt: Instant, recordedAt: Instant, actor: Actor.ID?, role: V.Role,
    unit: UnitReference?, procedure: VersionTag, charter: VersionTag, law: VersionTag,
    changes: Changes<V>, detail: V.Detail, fields: [FieldReference]
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
    self.changes = changes
    self.detail = detail
    self.fields = fields
  }
}
