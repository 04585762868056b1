public import GovernanceModel

/// Where a matter is referred to.
public struct Referral: Hashable, Sendable {
  /// The office that is competent.
  public let destination: UnitReference
  /// Whether that office stands outside the centers' tree, such as a court or an arbitration body.
  public let isOutside: Bool

  /// Creates a referral.
  public init(to destination: UnitReference, isOutside: Bool) {
    self.destination = destination
    self.isOutside = isOutside
  }
}
