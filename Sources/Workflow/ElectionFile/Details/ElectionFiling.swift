public import GovernanceModel

/// The entry of the township: a filing, and no approval.
public struct ElectionFiling: Hashable, Sendable {
  /// The registration number.
  public let number: Identifier<ElectionFiling>
  /// The day of filing.
  public let filedOn: CivilDate

  /// Creates it.
  public init(
    number: Identifier<ElectionFiling>, on filedOn: CivilDate
  ) {
    self.number = number
    self.filedOn = filedOn
  }
}
