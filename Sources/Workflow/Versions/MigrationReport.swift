public import GovernanceModel

/// What moving one case to another version of its procedure would meet and change; nothing is moved by it.
public struct MigrationReport<V: Vocabulary>: Hashable, Sendable {
  /// The case.
  public let id: CaseID
  /// The number of its last event, with what time has brought about by now.
  public let version: Int
  /// Where it stands.
  public let state: V.State
  /// The version that it is pinned to.
  public let from: VersionTag
  /// The version that it would be moved to.
  public let to: VersionTag
  /// What stands in the way; nothing where it can be moved.
  public let obstacles: [MigrationObstacle<V>]
  /// The acts that it would gain in its state.
  public let gained: [V.Action]
  /// The acts that it would lose in its state.
  public let lost: [V.Action]
  /// The acts of its state that would be done otherwise: by others, under other guards, with other effects.
  public let changed: [V.Action]
  /// The seat that owns it, and the one that would, where they differ.
  public let owners: Owners?
  /// The duties that run, each with the deadline that it keeps.
  public let deadlines: [KeptDeadline<V>]

  /// Whether nothing stands in the way.
  public var isClear: Bool { obstacles.isEmpty }

  /// Who owns a case before and after a move.
  public struct Owners: Hashable, Sendable {
    /// The seat before; nothing where the case has ended.
    public let before: V.Seat?
    /// The seat afterwards; nothing where it would be at an end.
    public let after: V.Seat?
  }
}
