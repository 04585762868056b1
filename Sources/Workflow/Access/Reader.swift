public import GovernanceModel

/// Who looks at a case: a person, in a role, for an office.
public struct Reader: Hashable, Sendable {
  /// Who it is.
  public let actor: Actor.ID
  /// In which role they look.
  public let role: CaseRole
  /// For which office; nothing for a resident.
  public let unit: UnitReference?

  /// Creates a reader.
  public init(_ actor: Actor.ID, as role: CaseRole, at unit: UnitReference? = nil) {
    self.actor = actor
    self.role = role
    self.unit = unit
  }
}
