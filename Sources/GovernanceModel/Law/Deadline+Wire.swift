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
      "derivation", \.derivation.steps, .list(.object(), 0...1000), usually: [], zh: "推算步骤",
      en: "how the date was found")
    let due = day.flatMap { day in moment.map { moment in choose(&door, day, moment) } }
    if let due, let steps { check(&door, due, steps) }
    if let rule, let steps { join(&door, rule, steps) }
    if let start, let due = due ?? nil {
      door.check(
        "deadline.beforeStart", at: "",
        due.moment.map { start <= $0 } ?? (start.civilDate <= due.civilDate), zh: "到期早于起算",
        en: "It falls due before the event", found: Shown.same(due.civilDate.description),
        expected: Wording(zh: "不早于 \(start.civilDate)", en: "no earlier than \(start.civilDate)"))
    }
    if let start, let first = steps?.first {
      door.check(
        "deadline.start", at: "derivation[0].from",
        first.from == start.civilDate && first.reason.parts.fromMoment.map { $0 == start } ?? true,
        zh: "第一步不从起算日开始", en: "The first step does not begin with the event",
        found: Shown.same((first.reason.parts.fromMoment ?? .start(of: first.from)).description),
        expected: Shown.same(start.description))
    }
    guard let rule, let start, let due, let steps else { return nil }
    return Deadline(rule: rule, start: start, due: due, derivation: Derivation(steps))
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
    guard let last = steps.last else { return }
    guard let due else {
      door.check(
        "deadline.undated", at: "derivation", last.reason.leavesNoDate, zh: "没有到期日,也没有说明原因的步骤",
        en: "There is no date and no step that says why", found: last.reason.kind.wording,
        expected: Wording(zh: "说明无到期日的最后一步", en: "a last step that says why there is none"))
      return
    }
    door.check(
      "deadline.derivation", at: "derivation", last.to == due.civilDate, zh: "推算结果与到期日不符",
      en: "The derivation ends on another day", found: Shown.same(last.to.description),
      expected: Shown.same(due.civilDate.description))
    // What comes after a step without a date leads nowhere, and what lay before it no longer counts.
    let arrived = steps.last { $0.reason.arrives || $0.reason.leavesNoDate }.map(\.reason)
    let isOfItsKind =
      switch arrived {
      case .elapsed(_, _, _, let moment): due == .at(moment)
      case .some(let reason): reason.arrives && due.moment == nil
      case nil: false
      }
    door.check(
      "deadline.kind", at: "derivation", isOfItsKind, zh: "推算不能得出该到期时点",
      en: "The derivation does not lead to what it is due at", found: last.reason.kind.wording,
      expected: Wording(zh: "得出到期时点的步骤", en: "a step that leads there"))
  }

  private static func join(
    _ door: inout Door<Deadline>, _ rule: DeadlineRule.ID, _ steps: [DerivationStep]
  ) {
    for (index, (step, next)) in zip(steps, steps.dropFirst()).enumerated()
    where step.to != next.from {
      door.check(
        "deadline.gap", at: "derivation[\(index + 1)].from", false, zh: "步骤不相接",
        en: "A step does not begin where the last one ended",
        found: Shown.same(next.from.description), expected: Shown.same(step.to.description))
    }
    for (index, step) in steps.enumerated() where step.rule != rule {
      door.check(
        "deadline.rule", at: "derivation[\(index)].rule", false, zh: "步骤属于另一规则",
        en: "A step belongs to another rule", found: Shown.wording(of: step.rule.rawValue),
        expected: Shown.wording(of: rule.rawValue))
    }
  }
}

extension DerivationStep.Reason {
  /// Whether such a step leads to a day or a moment.
  fileprivate var arrives: Bool {
    switch self {
    case .elapsed, .counted, .extended, .paused, .rolled, .stands, .designated: true
    case .promptly, .undesignated, .hoursUnknown, .startDayExcluded, .restDaysSkipped,
      .makeUpCounted, .suspended, .provisional:
      false
    }
  }

  /// Whether there is no date after such a step.
  var leavesNoDate: Bool {
    switch self {
    case .promptly, .undesignated, .hoursUnknown, .suspended: true
    default: false
    }
  }
}
