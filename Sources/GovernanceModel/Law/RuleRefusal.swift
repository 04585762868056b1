/// Why a book of law has no rule of a name for a day.
public struct RuleRefusal: Hashable, Sendable, Described {
  /// The reason.
  public let code: Code
  /// The name that was asked for.
  public let id: DeadlineRule.ID
  /// The whole sentence.
  public let wording: Wording

  /// Why there is no rule.
  ///
  /// Code list: `rule.unknown`, `rule.notInForce`, `rule.untimed`.
  public enum Code: String, Hashable, Sendable, Codable, CaseIterable {
    /// The book has no rule of that name.
    case unknown = "rule.unknown"
    /// It has, but none that is in force on that day.
    case notInForce = "rule.notInForce"
    /// The provision sets no deadline.
    case untimed = "rule.untimed"
  }

  static func unknown(_ id: DeadlineRule.ID, among rules: [DeadlineRule]) -> RuleRefusal {
    let few = near(id, among: rules).joined(separator: ", ")
    return RuleRefusal(
      code: .unknown, id: id,
      wording: Wording(
        zh: "没有该期限规则:现为 \(id.rawValue),应为规则标识,如 \(few)。",
        en: "There is no such rule: found \(id.rawValue), expected the name of one such as \(few).")
    )
  }

  /// The three names that begin most alike.
  private static func near(_ id: DeadlineRule.ID, among rules: [DeadlineRule]) -> [String] {
    let wanted = Array(id.rawValue.utf8)
    var seen: Set<String> = []
    let names = rules.map(\.id.rawValue).filter { seen.insert($0).inserted }
    let alike = names.enumerated().map { index, name in
      (name: name, index: index, shared: zip(name.utf8, wanted).prefix { $0 == $1 }.count)
    }
    return alike.sorted { ($1.shared, $0.index) < ($0.shared, $1.index) }.prefix(3).map(\.name)
  }

  static func notInForce(
    _ id: DeadlineRule.ID, on day: CivilDate, in periods: [ForcePeriod]
  ) -> RuleRefusal {
    let zh = periods.map(\.shown.zh).joined(separator: "、")
    let en = periods.map(\.shown.en).joined(separator: " or ")
    return RuleRefusal(
      code: .notInForce, id: id,
      wording: Wording(
        zh: "规则 \(id.rawValue) 在该日没有施行中的版本:现为 \(day),应为施行期间内的日期(\(zh))。",
        en:
          "No version of the rule \(id.rawValue) is in force on that day: found \(day), expected a "
          + "day on which one is (\(en))."))
  }

  static func untimed(_ provision: UntimedProvision) -> RuleRefusal {
    RuleRefusal(
      code: .untimed, id: provision.id,
      wording: Wording(
        zh:
          "\(provision.id.rawValue) 不设期限:\(provision.title.zh)(\(provision.provenance.wording.zh))。",
        en: "\(provision.id.rawValue) sets no deadline: \(provision.title.en) "
          + "(\(provision.provenance.wording.en))."))
  }
}
