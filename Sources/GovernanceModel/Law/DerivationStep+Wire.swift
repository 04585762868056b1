extension DerivationStep: WireType {
  /// What stands where in the wire form: the reason lies flat in the step.
  public static let layout = Layout<DerivationStep>(
    "DerivationStep", zh: "期限推算步骤", en: "a step of the way to a deadline"
  ) { door in
    let from = door.required("from", \.from, .date, zh: "此步之前", en: "the day before the step")
    let to = door.required("to", \.to, .date, zh: "此步之后", en: "the day after the step")
    let kind = door.required(
      "reason", \.reason.kind, .code(), zh: "原因", en: "why the step was taken")
    let number = door.optional(
      "number", \.reason.number, .count, zh: "数量或年份", en: "the number counted, or the year")
    let unit = door.optional(
      "unit", \.reason.unit, .code(), zh: "计数单位", en: "the unit that was counted")
    let days = door.optional(
      "days", \.reason.days, .distinct(.date, 1...1000), zh: "调休上班日",
      en: "the make-up workdays that were counted")
    let dayKind = door.optional(
      "kind", \.reason.dayKind, .code(), zh: "末日性质", en: "what the last day was")
    let basis = door.required(
      "basis", \.basis, .object(), zh: "依据", en: "the rule or article that orders it")
    guard let kind, let number, let unit, let days, let dayKind else { return nil }
    let reason = Reason(kind, number: number, unit: unit, days: days, dayKind: dayKind)
    door.check(
      "derivationStep.parts", at: "", reason != nil, zh: "步骤内容与原因不符",
      en: "The parts do not fit the reason", found: kind.wording,
      expected: kind.parts)
    guard let from, let to, let reason, let basis else { return nil }
    return DerivationStep(from: from, to: to, reason: reason, basis: basis)
  }
}
