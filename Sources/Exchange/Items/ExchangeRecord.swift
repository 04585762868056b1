public import GovernanceModel

/// One thing that is exchanged, item by item.
public struct ExchangeRecord: Hashable, Sendable {
  /// The items that have a value, by name.
  public var items: [String: ItemValue]
  /// What came in columns that no item is known for, by column; it goes out again as it came.
  public var unknown: [String: String]

  /// Creates a record.
  public init(items: [String: ItemValue] = [:], unknown: [String: String] = [:]) {
    self.items = items
    self.unknown = unknown
  }

  /// The value of an item.
  public subscript(name: String) -> ItemValue? {
    get { items[name] }
    set { items[name] = newValue }
  }

  /// The record as JSON.
  public var json: JSONValue {
    [
      "items": .object(
        JSONObject(items.sorted { $0.key < $1.key }.map { ($0.key, $0.value.json) })),
      "unknown": .object(
        JSONObject(unknown.sorted { $0.key < $1.key }.map { ($0.key, JSONValue.string($0.value)) })),
    ]
  }
}
