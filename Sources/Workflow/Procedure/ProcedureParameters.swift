public import GovernanceModel

/// The numbers of a procedure that no rule of deadlines holds, each with where it comes from.
public struct ProcedureParameters: Hashable, Sendable, Codable {
  /// A number and its source.
  public struct Value: Hashable, Sendable, Codable {
    /// The number.
    public let amount: Int
    /// Where it comes from.
    public let provenance: Provenance

    /// Creates a value.
    public init(_ amount: Int, _ provenance: Provenance) {
      self.amount = amount
      self.provenance = provenance
    }
  }

  /// How much of a period has passed when it is warned of, in percent.
  public let warnAfterPercent: Value
  /// The working days after the due date at which a yellow card is given.
  public let yellowAfterWorkdays: Value
  /// The working days after the due date at which a red card is given.
  public let redAfterWorkdays: Value
  /// How far an act may be dated back, in hours.
  public let mostBackdatingHours: Value
  /// The people touched from which a matter must be consulted on.
  public let consultationPeople: Value
  /// How many of the invited offices must have taken part in a consultation; more than so many percent.
  public let consultationQuorumPercent: Value
  /// For how many days somebody may stand in for somebody who is absent.
  public let mostSubstitutionDays: Value

  /// Creates parameters.
  public init(
    warnAfterPercent: Value, yellowAfterWorkdays: Value, redAfterWorkdays: Value,
    mostBackdatingHours: Value, consultationPeople: Value, consultationQuorumPercent: Value,
    mostSubstitutionDays: Value
  ) {
    self.warnAfterPercent = warnAfterPercent
    self.yellowAfterWorkdays = yellowAfterWorkdays
    self.redAfterWorkdays = redAfterWorkdays
    self.mostBackdatingHours = mostBackdatingHours
    self.consultationPeople = consultationPeople
    self.consultationQuorumPercent = consultationQuorumPercent
    self.mostSubstitutionDays = mostSubstitutionDays
  }
}
