/// The deadline rules that the law sets, each with the interval in which it is in force.
///
/// Invariant of the door: on no day are two rules of one name in force.
public struct LawBook: Hashable, Sendable {
  /// Which edition this is; every event names the edition it was decided under.
  public let version: VersionTag
  /// The rules in the order of the book.
  public let rules: [DeadlineRule]
  private let byID: [DeadlineRule.ID: [DeadlineRule]]

  /// Creates a book; of two rules of one name in force on a day the first is the rule.
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

extension LawBook: WireType {
  /// What stands where in the wire form.
  public static let layout = Layout<LawBook>(
    "LawBook", zh: "期限规则汇编", en: "an edition of the deadline rules"
  ) { door in
    let version = door.required("version", \.version, .version, zh: "版本", en: "its edition")
    let rules = door.required(
      "rules", \.rules, .list(.object(), 1...1000), zh: "规则", en: "its rules")
    door.report(rules.map { overlaps(in: $0) } ?? [])
    guard let version, let rules else { return nil }
    return LawBook(version: version, rules: rules)
  }

  private static func overlaps(in rules: [DeadlineRule]) -> [ValidationFinding] {
    var earlier: [DeadlineRule.ID: [ForcePeriod]] = [:]
    var findings: [ValidationFinding] = []
    for (index, rule) in rules.enumerated() {
      let period = ForcePeriod(unchecked: rule.inForceFrom, rule.inForceThrough)
      if earlier[rule.id, default: []].contains(where: { $0.overlaps(period) }) {
        findings.append(
          ValidationFinding(
            code: "lawBook.overlap", path: "$.rules[\(index)]",
            what: Wording(zh: "同名规则同时有效", en: "Two rules of one name are in force on one day"),
            found: Shown.wording(of: rule.id.rawValue),
            expected: Wording(zh: "有效期间互不重叠", en: "intervals without a day in common")))
      }
      earlier[rule.id, default: []].append(period)
    }
    return findings
  }
}
