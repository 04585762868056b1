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
    door.check(
      "derivationStep.parts", at: "", reason != nil, zh: "步骤内容与原因不符",
      en: "The parts do not fit the reason", found: kind.wording, expected: kind.parts)
    guard let rule, let from, let to, let reason, let basis, let reads else { return nil }
    return DerivationStep(
      rule: rule, from: from, to: to, reason: reason, basis: basis, reads: reads)
  }

  private static func readParts(_ door: inout Door<DerivationStep>) -> Reason.Parts? {
    let number = door.optional(
      "number", \.reason.parts.number, .count, zh: "数量或年份", en: "the number counted, or the year")
    let unit = door.optional(
      "unit", \.reason.parts.unit, .code(), zh: "计数单位", en: "the unit that was counted")
    let days = door.optional(
      "days", \.reason.parts.days, .distinct(.date, 1...1000), zh: "调休上班日",
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
    default:
      door.check(
        "derivationStep.reads", at: "", false, zh: "所查日历的首末日不成对或颠倒",
        en: "The days that were read have no beginning, no end, or are out of order",
        found: Shown.same("\(first?.description ?? "–")/\(last?.description ?? "–")"),
        expected: Wording(zh: "首日和不早于它的末日", en: "a first day and one no earlier"))
      return nil
    }
  }
}
