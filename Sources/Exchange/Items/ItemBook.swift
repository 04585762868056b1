/// The items that records of one kind are made of.
public struct ItemBook: Hashable, Sendable {
  /// The items in order; the first names the record.
  public let items: [ExchangeItem]
  private let places: [String: Int]

  /// Creates a book; of two items of one name the first stays.
  public init(_ items: [ExchangeItem]) {
    var places: [String: Int] = [:]
    var kept: [ExchangeItem] = []
    for item in items where places[item.name] == nil {
      places[item.name] = kept.count
      kept.append(item)
    }
    self.items = kept
    self.places = places
  }

  /// An item by its name.
  public subscript(name: String) -> ExchangeItem? { places[name].map { items[$0] } }
}
