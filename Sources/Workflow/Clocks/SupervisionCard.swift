public import GovernanceModel

/// One supervision that was imposed on a duty: at which level, by whom, and whether it was annulled.
public struct SupervisionCard: Hashable, Sendable {
  /// How strong it is.
  public let level: Supervision
  /// Who imposed it, or nothing for the clock.
  public let imposedBy: Actor.ID?
  /// For which office, or nothing for the clock.
  public let unit: UnitReference?
  /// Whether it was annulled as mistaken.
  public internal(set) var isAnnulled: Bool
}
