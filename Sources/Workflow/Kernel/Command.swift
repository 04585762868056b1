public import GovernanceModel

/// Something that somebody asks to be done in a case.
public struct Command<V: Vocabulary>: Hashable, Sendable {
  /// The case; for the first act, the name the case will have.
  public let caseID: CaseID
  /// What is to be done.
  public let action: V.Action
  /// Who asks.
  public let actor: Actor.ID
  /// In which role.
  public let role: V.Role
  /// For which office; nothing for a resident who acts for themself.
  public let unit: UnitReference?
  /// When it happened, or nothing if it happens now.
  public let occurredAt: Instant?
  /// What the act brings with it.
  public let detail: V.Detail
  /// Its personal and free-text fields.
  public let fields: [FieldInput]
  /// The caller's name for this command, so that sending it twice does it once.
  public let key: String?
  /// The version of the case that the caller has seen, 0 where there is none yet; nothing where the act is to be done whatever
  /// has happened since.
  public let expectedVersion: Int?

  /// Creates a command.
  public init(
    _ action: V.Action, in caseID: CaseID, by actor: Actor.ID, as role: V.Role,
    at unit: UnitReference? = nil, occurredAt: Instant? = nil, detail: V.Detail = V.nothing,
    fields: [FieldInput] = [], key: String? = nil, expectedVersion: Int? = nil
  ) {
    self.caseID = caseID
    self.action = action
    self.actor = actor
    self.role = role
    self.unit = unit
    self.occurredAt = occurredAt
    self.detail = detail
    self.fields = fields
    self.key = key
    self.expectedVersion = expectedVersion
  }

  /// Whether a field of that name was given and holds more than blanks.
  public func gives(_ field: String) -> Bool {
    fields.contains {
      $0.name == field && !$0.value.unicodeScalars.allSatisfy(\.properties.isWhitespace)
    }
  }
}
