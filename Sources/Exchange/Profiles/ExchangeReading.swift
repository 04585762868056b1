public import GovernanceModel

/// What a row of another system says.
public struct ExchangeReading: Hashable, Sendable {
  /// The record; items that could not be read are not in it.
  public let record: ExchangeRecord
  /// What keeps the row from being taken.
  public let faults: [ValidationFinding]
  /// What a person should look at; the row is taken all the same.
  public let flags: [ValidationFinding]
  /// What was finer than a record keeps it.
  public let losses: [ExchangeLoss]
}
