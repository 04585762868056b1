public import GovernanceModel

/// A consultation (会商) that is convened: who takes the chair and who is invited.
public struct Consultation: Hashable, Sendable {
  /// The center that takes the chair.
  public let chair: UnitReference
  /// The offices that are invited, the chair's own not among them.
  public let invited: [UnitReference]

  /// Creates a consultation.
  public init(chair: UnitReference, inviting invited: [UnitReference]) {
    self.chair = chair
    self.invited = invited
  }
}
