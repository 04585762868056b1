extension DerivationStep: WireType {
  /// What stands where in the wire form: the reason lies flat in the step.
  public static let layout = Layout<DerivationStep>(
    "DerivationStep", zh: "期限推算步骤", en: "a step of the way to a deadline"
  ) { door in
    let rule = door.required("rule", \.rule, .identifier(), zh: "所依规则", en: "the rule")
    let from = door.required("from", \.from, .date, zh: "此步之前", en: "the day before the step")
    let to = door.required("to", \.to, .date, zh: "此步之后", en: "the day after the step")
    let kind = door.required(
      "reason", \.reason.kind, .code(), zh: "原因", en: "why the step was taken")
    let basis = door.required(
      "basis", \.basis, .object(), zh: "依据", en: "the rule or article that orders it")
    let first = door.optional(
      "readsFrom", \.reads?.from, .date, zh: "所查日历首日", en: "the first day of the calendar read")
    let last = door.optional(
      "readsThrough", \.reads?.through, .date, zh: "所查日历末日", en: "the last such day")
    let parts = readParts(&door)
    let reads = range(&door, first, last)
    guard let kind, let parts else { return nil }
    let reason = Reason(kind, parts)
    if case .provisional(let year) = reason {
      door.check(
        "derivationStep.year", at: "number", (1...9999).contains(year), zh: "年份不存在",
        en: "There is no such year", found: Shown.same(String(year)),
        expected: Wording(zh: "1 至 9999", en: "1 to 9999"))
    }
    if let reason, let from, let to { check(&door, reason, from, to) }
    let isBackwards =
      kind == .paused
      && parts.since.flatMap { since in
        parts.through.map { $0 < since }
      } == true
    door.check(
      "derivationStep.pause", at: "through", !isBackwards, zh: "中止的终止早于起始",
      en: "It stands still until before it does",
      found: Shown.same(parts.through?.description ?? ""),
      expected: Wording(
        zh: "不早于 \(parts.since?.description ?? "")",
        en: "no earlier than \(parts.since?.description ?? "")"))
    door.check(
      "derivationStep.parts", at: "", reason != nil || isBackwards, zh: "步骤内容与原因不符",
      en: "The parts do not fit the reason", found: kind.wording, expected: kind.parts)
    guard let rule, let from, let to, let reason, let basis, let reads else { return nil }
    return DerivationStep(
      rule: rule, from: from, to: to, reason: reason, basis: basis, reads: reads)
  }

  private static func check(
    _ door: inout Door<DerivationStep>, _ reason: Reason, _ from: CivilDate, _ to: CivilDate
  ) {
    switch reason {
    case .elapsed(_, let unit, let before, let after):
      door.check(
        "derivationStep.elapsed", at: "",
        unit.endsAtMoment && before <= after && before.civilDate == from && after.civilDate == to,
        zh: "计时的单位、先后或日期不符", en: "What passes is no time, passes backwards, or on other days",
        found: unit.wording,
        expected: Wording(
          zh: "分钟或小时,不倒退,日期与时刻一致", en: "minutes or hours, forwards, on the step's days"))
    case .counted(_, let unit), .extended(_, let unit):
      door.check(
        "derivationStep.counted", at: "", !unit.endsAtMoment && from <= to, zh: "计数的单位或先后不符",
        en: "What is counted is no day, or is counted backwards", found: unit.wording,
        expected: Wording(zh: "日、工作日或月,且不倒退", en: "days, working days or months, forwards"))
    default: break
    }
  }

  private static func readParts(_ door: inout Door<DerivationStep>) -> Reason.Parts? {
    let number = door.optional(
      "number", \.reason.parts.number, .count, zh: "数量或年份", en: "the number counted, or the year")
    let unit = door.optional(
      "unit", \.reason.parts.unit, .code(), zh: "计数单位", en: "the unit that was counted")
    let days = door.optional(
      "days", \.reason.parts.days, .distinct(.date, 1...5000), zh: "调休上班日",
      en: "the make-up workdays that were counted")
    let dayKind = door.optional(
      "kind", \.reason.parts.dayKind, .code(), zh: "末日性质", en: "what the last day was")
    let ground = door.optional(
      "ground", \.reason.parts.ground, .codeText, zh: "中止事由", en: "why it stood still")
    let since = door.optional(
      "since", \.reason.parts.since, .date, zh: "中止首日", en: "the first day it stood still")
    let through = door.optional(
      "through", \.reason.parts.through, .date, zh: "中止末日", en: "the last day it stood still")
    let fromMoment = door.optional(
      "fromMoment", \.reason.parts.fromMoment, .instant, zh: "此步之前的时刻",
      en: "the moment before the step")
    let toMoment = door.optional(
      "toMoment", \.reason.parts.toMoment, .instant, zh: "此步之后的时刻", en: "the moment after it")
    guard let number, let unit, let days, let dayKind, let ground, let since, let through,
      let fromMoment, let toMoment
    else { return nil }
    return Reason.Parts(
      number: number, unit: unit, days: days, dayKind: dayKind, ground: ground, since: since,
      through: through, fromMoment: fromMoment, toMoment: toMoment)
  }

  private static func range(
    _ door: inout Door<DerivationStep>, _ first: CivilDate??, _ last: CivilDate??
  ) -> DayRange?? {
    guard let first, let last else { return nil }
    switch (first, last) {
    case (nil, nil): return .some(nil)
    case (.some(let first), .some(let last)) where first <= last: return DayRange(first, last)
    case (.some(let first), .some(let last)):
      door.check(
        "derivationStep.reads", at: "readsThrough", false, zh: "所查日历的末日早于首日",
        en: "The days that were read end before they begin", found: Shown.same(last.description),
        expected: Wording(zh: "不早于 \(first)", en: "no earlier than \(first)"))
      return nil
    default:
      door.check(
        "derivationStep.reads", at: first == nil ? "readsFrom" : "readsThrough", false,
        zh: "所查日历缺少首日或末日", en: "The days that were read have but one end",
        found: Wording(zh: "无", en: "nothing"),
        expected: Wording(zh: "readsFrom 和 readsThrough", en: "both readsFrom and readsThrough"))
      return nil
    }
  }
}
