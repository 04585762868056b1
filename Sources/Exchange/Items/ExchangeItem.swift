public import GovernanceModel

/// One item of a record, such as the day on which a dispute arose.
public struct ExchangeItem: Hashable, Sendable {
  /// The stable name.
  public let name: String
  /// What it is, for people.
  public let wording: Wording
  /// What kind of value it holds.
  public let form: ItemForm
  /// Whether it may tell of a person: names, ways to reach them, places, and all that is written freely.
  public let isPersonal: Bool

  /// Creates an item.
  public init(_ name: String, _ wording: Wording, _ form: ItemForm, isPersonal: Bool = false) {
    self.name = name
    self.wording = wording
    self.form = form
    self.isPersonal = isPersonal
  }
}

extension ExchangeItem {
  init(_ name: String, zh: String, en: String, _ form: ItemForm, isPersonal: Bool = false) {
    self.init(name, Wording(zh: zh, en: en), form, isPersonal: isPersonal)
  }
}
