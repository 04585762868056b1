/// The deadline rules that the law sets, each with the interval in which it is in force.
public struct LawBook: Hashable, Sendable {
  /// Which edition this is; every event names the edition it was decided under.
  public let version: VersionTag
  /// The rules in the order of the book.
  public let rules: [DeadlineRule]
  private let byID: [DeadlineRule.ID: [DeadlineRule]]

  /// Creates a book.
  public init(version: VersionTag, rules: [DeadlineRule]) {
    self.version = version
    self.rules = rules
    byID = Dictionary(grouping: rules, by: \.id)
  }

  /// The rule of that name that is in force on a day, or nothing if none is.
  public func rule(_ id: DeadlineRule.ID, on day: CivilDate) -> DeadlineRule? {
    byID[id]?.first { $0.isInForce(on: day) }
  }

  /// Whether the book knows a rule of that name, in force or not.
  public func knows(_ id: DeadlineRule.ID) -> Bool { byID[id] != nil }
}
