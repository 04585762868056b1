public import GovernanceModel

/// Whom a petitioner asks to review what was decided: the organ one level up (信访工作条例, Articles 35 and 36).
public struct ReviewRequest: Hashable, Sendable {
  /// The organ that reviews; it may stand outside the centers' tree.
  public let organ: UnitReference

  /// Creates a request.
  public init(to organ: UnitReference) { self.organ = organ }
}
