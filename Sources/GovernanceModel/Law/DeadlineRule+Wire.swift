extension DeadlineRule: WireType {
  /// What stands where in the wire form.
  public static let layout = Layout<DeadlineRule>(
    "DeadlineRule", zh: "期限规则", en: "until when something must or may be done"
  ) { door in
    let id = door.required("id", \.id, .identifier(), zh: "规则标识", en: "the rule's name")
    let title = door.required("title", \.title, .object(), zh: "事由", en: "what the rule is about")
    let limit = door.required("limit", \.limit, .object(), zh: "期限", en: "how long")
    let endRolling = door.defaulted(
      "endRolling", \.endRolling, .code(), usually: .none, zh: "末日为休息日时",
      en: "what happens when the last day is a day of rest")
    let strength = door.defaulted(
      "strength", \.strength, .code(), usually: .limit, zh: "约束力",
      en: "whether the period binds or guides")
    let provenance = door.required(
      "provenance", \.provenance, .object(), zh: "来源", en: "where the number comes from")
    let from = door.required(
      "inForceFrom", \.inForceFrom, .date, zh: "施行首日", en: "the first day in force")
    let through = door.optional(
      "inForceThrough", \.inForceThrough, .date, zh: "施行末日", en: "the last day in force")
    checkForce(&door, from: from, through: through ?? nil)
    checkRolling(&door, limit: limit, endRolling: endRolling)
    guard let id, let title, let limit, let endRolling, let strength, let provenance, let from,
      let through
    else { return nil }
    return DeadlineRule(
      id: id, title: title, limit: limit, endRolling: endRolling, strength: strength,
      provenance: provenance, inForceFrom: from, inForceThrough: through)
  }

  private static func checkForce(
    _ door: inout Door<DeadlineRule>, from: CivilDate?, through: CivilDate?
  ) {
    guard let from, let through else { return }
    door.check(
      "deadlineRule.inForce", at: "inForceThrough", from <= through, zh: "规则失效早于施行",
      en: "The rule ends before it begins", found: Shown.same(through.description),
      expected: Wording(zh: "不早于 \(from)", en: "no earlier than \(from)"))
  }

  private static func checkRolling(
    _ door: inout Door<DeadlineRule>, limit: TimeLimit?, endRolling: EndRolling?
  ) {
    guard let limit, endRolling == .nextWorkday else { return }
    door.check(
      "deadlineRule.endRolling", at: "endRolling", limit.unit.map { $0 != .hour } ?? false,
      zh: "该期限没有可顺延的末日", en: "The limit has no last day that could move",
      found: limit.unit?.wording ?? limit.kind.wording,
      expected: Wording(zh: "以日或月计算的期限", en: "a limit counted in days or months"))
  }
}
