public import GovernanceModel

/// How a consultation ended: who took part; what was decided stands in the field `record`.
public struct ConsultationConclusion: Hashable, Sendable {
  /// The invited offices that took part.
  public let present: [UnitReference]
  /// The people who spoke for them.
  public let members: [Actor.ID]

  /// Creates a conclusion.
  public init(present: [UnitReference], members: [Actor.ID]) {
    self.present = present
    self.members = members
  }
}
