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

  static func unknown(_ id: DeadlineRule.ID, in book: VersionTag, near: [String]) -> RuleRefusal {
    let few = near.joined(separator: ", ")
    return RuleRefusal(
      code: .unknown, id: id,
      wording: Wording(
        zh: "\(book) 没有该期限规则:现为 \(id.rawValue),应为规则标识,如 \(few)。",
        en:
          "\(book) has no such rule: found \(id.rawValue), expected the name of one such as \(few)."
      ))
  }

  static func notInForce(
    _ id: DeadlineRule.ID, on day: CivilDate, in periods: [ForcePeriod]
  ) -> RuleRefusal {
    let zh = periods.map(\.shown.zh).joined(separator: "、")
    let en = periods.map(\.shown.en).joined(separator: " or ")
    return RuleRefusal(
      code: .notInForce, id: id,
      wording: Wording(
        zh: "规则 \(id.rawValue) 在该日无效:现为 \(day),应为有效期间内的日期(\(zh))。",
        en:
          "The rule \(id.rawValue) is not in force on that day: found \(day), expected a day on which "
          + "it is (\(en))."))
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
