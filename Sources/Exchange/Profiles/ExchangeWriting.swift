/// A record as a row for another system.
public struct ExchangeWriting: Hashable, Sendable {
  /// What stands in each column; columns without a value are empty.
  public let row: [String: String]
  /// What the row does not carry, item by item in the order of the book.
  public let losses: [ExchangeLoss]
  /// The names of the personal items that the row gives.
  public let provided: [String]
}
