extension DeadlineRule: WireType {
  /// What stands where in the wire form.
  public static let layout = Layout<DeadlineRule>(
    "DeadlineRule", zh: "期限规则", en: "until when something must or may be done"
  ) { door in
    let id = door.required("id", \.id, .identifier(), zh: "规则标识", en: "the rule's name")
    let title = door.required("title", \.title, .object(), zh: "事由", en: "what the rule is about")
    let startEvent = door.required(
      "startEvent", \.startEvent, .code(), zh: "起算事件", en: "what sets it running")
    let limit = door.required("limit", \.limit, .object(), zh: "期限", en: "how long")
    let holder = door.defaulted(
      "holder", \.holder, .code(), usually: .organ, zh: "期限主体", en: "whose the period is")
    let excludes = door.defaulted(
      "excludesStartDay", \.excludesStartDay, .flag, usually: true, zh: "起算当日不计入",
      en: "whether the day of the event is left out")
    let endRolling = door.optional(
      "endRolling", \.statedRolling, .code(), zh: "末日为休息日时,未写明的按期限主体",
      en: "what happens to a last day of rest; unless said, as usual for the holder")
    let strength = door.defaulted(
      "strength", \.strength, .code(), usually: .limit, zh: "约束力",
      en: "whether the period binds or guides")
    let extending = door.optional(
      "extending", \.extending, .object(), zh: "延长条件", en: "on which terms it may be extended")
    let suspensions = door.defaulted(
      "suspensions", \.suspensions, .list(.object(), 0...20), usually: [], zh: "中止事由",
      en: "the grounds on which it may stand still")
    let provenance = door.required(
      "provenance", \.provenance, .object(), zh: "来源", en: "where the number comes from")
    let counting = door.optional(
      "counting", \.counting, .object(), zh: "期间计算的条款,如另有规定",
      en: "the article by which its days are counted, where it has one of its own")
    let from = door.required(
      "inForceFrom", \.inForceFrom, .date, zh: "施行首日", en: "the first day in force")
    let through = door.optional(
      "inForceThrough", \.inForceThrough, .date, zh: "施行末日", en: "the last day in force")
    if let limit {
      door.report(
        findings(
          limit: limit, endRolling: endRolling ?? nil, excludesStartDay: excludes ?? true,
          extending: extending ?? nil, suspensions: suspensions ?? []))
    }
    if let from, let through { door.report(forceFindings(from: from, through: through)) }
    guard let id, let title, let startEvent, let limit, let holder, let excludes, let endRolling,
      let strength, let extending, let suspensions, let provenance, let counting, let from,
      let through
    else { return nil }
    return DeadlineRule(
      id: id, title: title, startEvent: startEvent, limit: limit, holder: holder,
      excludesStartDay: excludes, endRolling: endRolling, strength: strength,
      extending: extending, suspensions: suspensions, provenance: provenance, counting: counting,
      inForceFrom: from, inForceThrough: through)
  }

  /// The rolling as it must be said, since it is not the usual one.
  private var statedRolling: EndRolling? {
    endRolling == Self.usualRolling(of: limit, holder) ? nil : endRolling
  }
}
