/// A place may promise more than the law asks of it, and never less.
extension LawBook {
  /// What is wrong with a rule that bears the name of a national one and is not the nation's.
  ///
  /// Whatever it cites: the law says what an article sets, and no file does. Under a name of its own a
  /// rule is compared with none.
  static func looseness(of rule: DeadlineRule, at index: Int) -> [ValidationFinding] {
    let laws = national.rules.filter { $0.id == rule.id && $0.inForce.overlaps(rule.inForce) }
    guard let law = laws.first(where: { !isAsStrict(rule, as: $0) }) else { return [] }
    return [
      finding(
        "lawBook.looser", "$.rules[\(index)]", zh: "期限宽于国家规定",
        en: "The rule is looser than the national one",
        found: shown(rule),
        expected: Wording(zh: "不宽于:\(shown(law).zh)", en: "nothing looser than \(shown(law).en)"))
    ]
  }

  private static func shown(_ rule: DeadlineRule) -> Wording {
    let extra = rule.extending.map { terms in
      terms.cap.map { "\($0)" }.map {
        Wording(zh: ",延长后至多 \($0)", en: ", extended to \($0) at most")
      }
        ?? Wording(zh: ",可延长", en: ", to be extended")
    }
    let (limit, end) = (rule.limit.wording, rule.endRolling.wording)
    return Wording(
      zh:
        "\(rule.holder.wording.zh),\(rule.strength.wording.zh) \(limit.zh)\(extra?.zh ?? ""),\(end.zh)",
      en:
        "\(rule.holder.wording.en), a \(rule.strength.wording.en) of \(limit.en)\(extra?.en ?? ""), "
        + "where \(end.en)")
  }

  private static func isAsStrict(_ rule: DeadlineRule, as law: DeadlineRule) -> Bool {
    let isOwed = law.holder == .organ
    guard rule.holder == law.holder, rule.startEvent == law.startEvent,
      rule.strength == .limit || law.strength == .norm,
      isOwed || rule.excludesStartDay,
      rule.endRolling == law.endRolling || rule.endRolling == rule.holder.endRolling,
      !isOwed || rule.suspensions.allSatisfy({ law.suspensions.contains($0) }),
      !isOwed || isAsStrict(rule, rule.extending, as: law, law.extending)
    else { return false }
    switch (rule.limit, law.limit) {
    case (.fixed(let amount, let unit), .fixed(let other, let its)):
      return isOwed
        ? isNoLonger(amount, unit, than: other, its) : isNoLonger(other, its, than: amount, unit)
    case (.designated, .designated), (.promptly, .promptly): return true
    // A number binds more than none, but nobody can say that it is prompt.
    case (.fixed, .designated): return isOwed
    case (.fixed, .promptly), (.promptly, _), (.designated, _): return false
    }
  }

  private static func isAsStrict(
    _ rule: DeadlineRule, _ terms: ExtensionTerms?, as law: DeadlineRule, _ other: ExtensionTerms?
  ) -> Bool {
    guard let terms else { return true }
    guard let other, terms.approver == other.approver, terms.needsReason || !other.needsReason,
      terms.needsNotice || !other.needsNotice,
      terms.splitting == .once || other.splitting == .several
    else { return false }
    guard let most = other.cap, let its = law.limit.unit else { return true }
    guard let cap = terms.cap, let unit = rule.limit.unit, let amount = rule.limit.amount,
      let lawful = law.limit.amount
    else { return false }
    // A shorter period is no leave to extend it by more.
    return isNoLonger(cap, unit, than: most, its)
      && (unit != its || cap - min(cap, amount) <= most - min(most, lawful))
  }

  private static func isNoLonger(
    _ amount: Int, _ unit: TimeUnit, than other: Int, _ its: TimeUnit
  ) -> Bool {
    if unit == its { return amount <= other }
    return days(amount, unit).longest <= days(other, its).shortest
  }

  /// How many days a period takes, at the least and at the most; how long working days take depends on
  /// the calendar.
  private static func days(_ amount: Int, _ unit: TimeUnit) -> (shortest: Int, longest: Int) {
    let bounded = min(max(amount, 0), 1_000_000)
    return switch unit {
    case .minute: (bounded / 1440, bounded / 1440 + 1)
    case .hour: (bounded / 24, (bounded + 23) / 24)
    case .calendarDay: (bounded, bounded)
    case .month: (bounded * 28, bounded * 31)
    case .workingDay: (bounded, .max)
    case .workingHour: (0, .max)
    }
  }
}
