/// The deadline rules that the law sets, each with the interval in which it is in force.
///
/// Which of several versions counts is decided by the day of the event.
///
/// Invariants of the door: on no day are two rules of one name in force; every article that is cited
/// is known, from the book itself or from the kit; a rule that a statute sets is not in force without
/// the statute; a provision without a deadline has no rule of its name; what a place sets in the place
/// of a national rule is stricter for organs or kinder to citizens, never looser.
///
/// Requirement: RP-19.
public struct LawBook: Hashable, Sendable {
  /// Which edition this is; every event names the edition it was decided under.
  public let version: VersionTag
  /// The statutes that it cites beyond those of the kit.
  public let statutes: [Statute]
  /// The rules in the order of the book.
  public let rules: [DeadlineRule]
  /// Provisions that set no deadline.
  public let untimed: [UntimedProvision]
  private let byID: [DeadlineRule.ID: [DeadlineRule]]

  /// Creates a book; of two rules of one name in force on a day the first is the rule.
  public init(
    version: VersionTag, statutes: [Statute] = [], rules: [DeadlineRule],
    untimed: [UntimedProvision] = []
  ) {
    self.version = version
    self.statutes = statutes
    self.rules = rules
    self.untimed = untimed
    byID = Dictionary(grouping: rules, by: \.id)
  }

  /// The rule of that name that is in force on a day, or nothing if none is.
  public func rule(_ id: DeadlineRule.ID, on day: CivilDate) -> DeadlineRule? {
    byID[id]?.first { $0.isInForce(on: day) }
  }

  /// The rule of that name that is in force on the day of an event, or why there is none.
  ///
  /// - Parameters:
  ///   - id: The name of the rule.
  ///   - day: The day of the event.
  /// - Returns: The rule; for a day on which no version was in force a refusal that names the
  ///   intervals of all versions.
  public func answer(_ id: DeadlineRule.ID, on day: CivilDate) -> RuleAnswer {
    if let rule = rule(id, on: day) { return .rule(rule) }
    if let provision = untimed.first(where: { $0.id == id }) {
      return .refused(.untimed(provision))
    }
    guard let versions = byID[id] else {
      return .refused(.unknown(id, among: rules))
    }
    return .refused(.notInForce(id, on: day, in: versions.map(\.inForce)))
  }

  /// The rule of the law, or one of a procedure's own where the law has none of that name.
  package func answer(
    _ id: DeadlineRule.ID, or own: [DeadlineRule], version: VersionTag, on day: CivilDate
  ) -> RuleAnswer {
    if let rule = rule(id, on: day) { return .rule(rule) }
    if let rule = own.first(where: { $0.id == id && $0.isInForce(on: day) }) { return .rule(rule) }
    // Nobody but a refusal pays for the sentence.
    let isOwn = own.contains { $0.id == id }
    return isOwn ? LawBook(version: version, rules: own).answer(id, on: day) : answer(id, on: day)
  }

  /// Whether the book knows a rule of that name, in force or not.
  public func knows(_ id: DeadlineRule.ID) -> Bool { byID[id] != nil }

  /// What two books say together, under the version of the one that is added.
  ///
  /// On a day on which both have a rule of one name, the added one counts; on all other days this
  /// one's stays. Such a book is for deciding with: its own door would find the overlap.
  public func adding(_ other: LawBook) -> LawBook {
    LawBook(
      version: other.version,
      statutes: other.statutes
        + statutes.filter { mine in !other.statutes.contains { $0.code == mine.code } },
      rules: other.rules + rules, untimed: other.untimed + untimed)
  }
}
