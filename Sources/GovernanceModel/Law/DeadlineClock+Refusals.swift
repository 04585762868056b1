/// What speaks against a change of a clock.
extension DeadlineClock {
  func refusals(of change: DeadlineExtension, _ calendar: WorkCalendar) -> [DeadlineRefusal] {
    guard let terms = rule.extending, rule.limit.isCountedInDays, let unit = rule.limit.unit,
      let amount = rule.limit.amount
    else {
      return [
        refusal(
          .notExtendable, zh: "该期限不可延长", en: "The period cannot be extended",
          found: rule.title,
          expected: Wording(zh: "规则允许延长的期限", en: "a rule with terms of extension"))
      ]
    }
    var refusals = timely(change, calendar)
    if change.amount < 1 {
      refusals.append(
        refusal(
          .amount, zh: "延长数量无效", en: "It is extended by nothing",
          found: unit.counted(change.amount),
          expected: Wording(zh: "至少 1", en: "at least 1")))
    }
    let used = extensions.reduce(Self.bounded(amount)) { Self.bounded($0 + $1.amount) }
    let total = used + Self.bounded(change.amount)
    if let cap = terms.cap, total > cap {
      refusals.append(
        refusal(
          .cap, zh: "超过延长后的总期限上限", en: "It is more than the cap leaves",
          found: unit.counted(change.amount),
          expected: Wording(
            zh: "至多 \(unit.counted(max(0, cap - used)).zh)",
            en: "at most \(unit.counted(max(0, cap - used)).en)")))
    }
    return refusals + formal(change, terms)
  }

  /// A number of units within what any calendar holds, so that no sum of a few is too large.
  private static func bounded(_ amount: Int) -> Int { min(max(amount, -10_000_000), 10_000_000) }

  func idle() -> DeadlineRefusal {
    refusal(
      .idle, zh: "交办单指定了更早的日期,延长没有作用",
      en: "The order names an earlier day, so that nothing would move",
      found: same(designated?.description ?? "-"),
      expected: Wording(zh: "重新指定日期", en: "another order"))
  }

  private func timely(
    _ change: DeadlineExtension, _ calendar: WorkCalendar
  ) -> [DeadlineRefusal] {
    if change.requestedAt < start {
      return [
        refusal(
          .early, zh: "期限起算前申请延长", en: "It was asked for before the period ran",
          found: same(change.requestedAt.chinaTime),
          expected: Wording(zh: "不早于 \(start.chinaTime)", en: "no earlier than \(start.chinaTime)"))
      ]
    }
    guard let due = deadline(on: calendar).due, due.instant <= change.requestedAt else { return [] }
    return [
      refusal(
        .late, zh: "期限届满后才申请延长", en: "It was asked for when the period was over",
        found: same(change.requestedAt.chinaTime),
        expected: Wording(
          zh: "\(due.civilDate) 届满之前", en: "a moment before the end of \(due.civilDate)"))
    ]
  }

  private func formal(
    _ change: DeadlineExtension, _ terms: ExtensionTerms
  ) -> [DeadlineRefusal] {
    var refusals: [DeadlineRefusal] = []
    if terms.splitting == .once, !extensions.isEmpty {
      refusals.append(
        refusal(
          .again, zh: "已经延长过", en: "It was extended before", found: same("\(extensions.count)"),
          expected: terms.splitting.wording))
    }
    if change.approver != terms.approver {
      refusals.append(
        refusal(
          .approver, zh: "批准人身份不符", en: "Somebody else had to allow it",
          found: change.approver.wording, expected: terms.approver.wording))
    }
    if change.approvedBy == change.requestedBy {
      refusals.append(
        refusal(
          .selfApproved, zh: "申请人批准了自己的延长", en: "Whoever asked allowed it",
          found: Wording(zh: "同一人", en: "the same person"),
          expected: Wording(zh: "另一人", en: "somebody else")))
    }
    if terms.needsReason,
      change.reason?.unicodeScalars.allSatisfy(\.properties.isWhitespace) ?? true
    {
      refusals.append(
        refusal(
          .reason, zh: "没有说明理由", en: "There is no reason", found: Wording(zh: "无", en: "nothing"),
          expected: Wording(zh: "延长的理由", en: "the reason of the extension")))
    }
    if terms.needsNotice, change.notifiedAt.map({ $0 < change.requestedAt }) ?? true {
      refusals.append(
        refusal(
          .notice, zh: "没有告知当事人", en: "Nobody was told",
          found: change.notifiedAt.map { same($0.chinaTime) } ?? Wording(zh: "无", en: "nothing"),
          expected: Wording(
            zh: "申请之后告知延期理由的时刻", en: "a moment after the request at which people were told why")))
    }
    return refusals
  }

  func refusals(
    of ground: String, from day: CivilDate, _ calendar: WorkCalendar
  ) -> [DeadlineRefusal] {
    var refusals: [DeadlineRefusal] = []
    if rule.suspension(ground) == nil || !rule.limit.isCountedInDays {
      let known = rule.suspensions.map(\.code).joined(separator: ", ")
      refusals.append(
        refusal(
          .ground, zh: "规则没有该中止事由", en: "The rule names no such ground",
          found: Shown.wording(of: ground),
          expected: known.isEmpty ? Wording(zh: "无", en: "none at all") : same(known)))
    }
    if day < start.civilDate {
      refusals.append(
        refusal(
          .order, zh: "中止早于起算", en: "It stands still before it runs", found: same(day.description),
          expected: Wording(
            zh: "不早于 \(start.civilDate)", en: "no earlier than \(start.civilDate)")))
    }
    if isPaused {
      refusals.append(
        refusal(
          .open, zh: "期限已在中止中", en: "It stands still already", found: same(day.description),
          expected: Wording(zh: "先恢复", en: "that it was resumed before")))
    } else if let last = pauses.last?.through, day <= last {
      refusals.append(
        refusal(
          .overlap, zh: "与先前的中止重叠", en: "It shares days with an earlier pause",
          found: same(day.description),
          expected: Wording(zh: "晚于 \(last)", en: "later than \(last)")))
    }
    // Days after the raw end are none of the period's, though a last day of rest may roll over them.
    if let end = rawEnd(on: calendar), end < day {
      refusals.append(
        refusal(
          .pauseLate, zh: "期限届满后才中止", en: "It stands still when it is over",
          found: same(day.description),
          expected: Wording(zh: "不晚于 \(end)", en: "no later than \(end)")))
    }
    return refusals
  }

  func refusals(ofResuming day: CivilDate) -> [DeadlineRefusal] {
    guard isPaused, let pause = pauses.last else {
      return [
        refusal(
          .running, zh: "期限没有中止", en: "It does not stand still", found: same(day.description),
          expected: Wording(zh: "中止中的期限", en: "a period that stands still"))
      ]
    }
    guard day < pause.from else { return [] }
    return [
      refusal(
        .order, zh: "中止的终止早于起始", en: "It is resumed before it stood still",
        found: same(day.description),
        expected: Wording(zh: "不早于 \(pause.from)", en: "no earlier than \(pause.from)"))
    ]
  }

  private func refusal(
    _ code: DeadlineRefusal.Code, zh: String, en: String, found: Wording, expected: Wording
  ) -> DeadlineRefusal {
    DeadlineRefusal(
      code, of: rule, what: Wording(zh: zh, en: en), found: found, expected: expected)
  }

  private func same(_ text: String) -> Wording { Shown.same(text) }
}
