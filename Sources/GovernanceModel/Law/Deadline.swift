/// A computed deadline together with the reason why it stands where it stands.
///
/// Invariants of the door: it is due at one time or at none; without a date there is no derivation;
/// a derivation ends on the day on which it falls due.
///
/// Requirement: RP-07.
public struct Deadline: Hashable, Sendable {
  /// The rule it comes from.
  public let rule: DeadlineRule.ID
  /// The moment of the event that set it running.
  public let start: Instant
  /// When it falls due, or nothing where the law says "promptly" and names no number.
  public let due: Due?
  /// How the date was found, in order; empty where there is no date.
  public let derivation: [DerivationStep]

  /// Creates a deadline.
  public init(rule: DeadlineRule.ID, start: Instant, due: Due?, derivation: [DerivationStep]) {
    self.rule = rule
    self.start = start
    self.due = due
    self.derivation = derivation
  }

  /// Whether a year whose arrangement is not published was read, so that the date may still move.
  public var isProvisional: Bool {
    derivation.contains { if case .provisional = $0.reason { true } else { false } }
  }
}

extension Deadline: WireType {
  /// What stands where in the wire form.
  public static let layout = Layout<Deadline>(
    "Deadline", zh: "期限及其推算", en: "a deadline and how it was found"
  ) { door in
    let rule = door.required("rule", \.rule, .identifier(), zh: "所依规则", en: "its rule")
    let start = door.required(
      "start", \.start, .instant, zh: "起算事件时刻", en: "the moment that set it running")
    let day = door.optional(
      "dueEndOf", \.due?.endOfDay, .date, zh: "该日终了到期", en: "due by the end of that day")
    let moment = door.optional(
      "dueAt", \.due?.moment, .instant, zh: "该时刻到期", en: "due by that very moment")
    let steps = door.defaulted(
      "derivation", \.derivation, .list(.object(), 0...1000), usually: [], zh: "推算步骤",
      en: "how the date was found")
    let due = day.flatMap { day in moment.map { moment in choose(&door, day, moment) } }
    if let due, let steps { check(&door, due, steps) }
    guard let rule, let start, let due, let steps else { return nil }
    return Deadline(rule: rule, start: start, due: due, derivation: steps)
  }

  private static func choose(
    _ door: inout Door<Deadline>, _ day: CivilDate?, _ moment: Instant?
  ) -> Due? {
    door.check(
      "deadline.due", at: "", day == nil || moment == nil, zh: "期限有两个到期时点",
      en: "The deadline is due at two times", found: Wording(zh: "两个", en: "both"),
      expected: Wording(zh: "dueEndOf 或 dueAt 之一", en: "at most one of dueEndOf and dueAt"))
    return day.map { .endOf($0) } ?? moment.map { .at($0) }
  }

  private static func check(_ door: inout Door<Deadline>, _ due: Due?, _ steps: [DerivationStep]) {
    guard let last = steps.last, last.to != due?.civilDate else { return }
    door.check(
      "deadline.derivation", at: "derivation", false, zh: "推算结果与到期日不符",
      en: "The derivation ends on another day", found: Shown.same(last.to.description),
      expected: due.map { Shown.same($0.civilDate.description) }
        ?? Wording(zh: "没有步骤", en: "no step, since there is no date"))
  }
}
