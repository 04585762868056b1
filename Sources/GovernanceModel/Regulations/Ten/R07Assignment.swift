extension Regulation {
  /// R07 矛盾纠纷交办制度: one lead, in time, returned only as the law allows, done only with proof.
  public static let r07 = ten(
    .r07,
    parameters: [
      .number(
        "R07.receipt", 1, .workingDay, .kitDefault, zh: "签收时限", en: "how soon receipt is confirmed"),
      .number(
        "R07.objection", 5, .workingDay, .article(.petitionRegulation, "23(3)"), zh: "提出异议的期限",
        en: "within what time the lead may object"),
      .number(
        "R07.returns", 1, nil, .kitDefault, zh: "同一单位可退回次数",
        en: "how often one office may return it"),
      .number(
        "R07.returnsBeforeMeeting", 1, nil, .kitDefault, zh: "须经会商前的退回次数",
        en: "how often it may come back before it is talked over"),
      .number(
        "R07.notice", 5, .workingDay, .kitDefault, zh: "告知结果的时限",
        en: "how soon the parties are told"),
    ],
    clauses: [
      .held(
        "R07.1", .obligation, .kitDefault, zh: "交办单有且只有一个牵头单位。",
        en: "A work order has exactly one lead.",
        by: "order.lead", gates: ["dispatch", "replaceLead"], cureZh: "明确一个牵头单位,重新交办。",
        cureEn: "Name one lead, and send it anew."),
      .held(
        "R07.2", .obligation, .kitDefault, zh: "牵头单位按时签收。",
        en: "The lead confirms receipt in time.",
        by: "order.receipt", cureZh: "催促签收。", cureEn: "Urge the lead to confirm."),
      .held(
        "R07.3", .obligation, .article(.petitionRegulation, "23(3)"),
        zh: "只有在期限内提出异议、说明理由并经交办方同意才能退回。",
        en:
          "An order goes back only on an objection in time, with a reason, by the sender's consent.",
        by: "order.return", gates: ["agreeReturn"], cureZh: "由原单位继续办理,或补办同意手续。",
        cureEn: "Let the office go on, or give the reason and the consent."),
      .held(
        "R07.4", .prohibition, .kitDefault, zh: "同一单位不得反复退回同一事项。",
        en: "No office returns the same matter again and again.", by: "order.returns",
        gates: ["agreeReturn"], cureZh: "提交联席会议或会商确定承办单位。",
        cureEn: "Let a joint meeting or a consultation say who handles it."),
      .held(
        "R07.5", .obligation, .kitDefault, zh: "再次被退回的事项,经会商或联席会议后再交办。",
        en: "What came back a second time is talked over before it is sent again.",
        by: "order.pingPong", cureZh: "提交会商或联席会议。", cureEn: "Talk it over first."),
      .held(
        "R07.6", .obligation, .article(.petitionRegulation, "32"), zh: "办结要有证据和结果文书。",
        en: "What is done has evidence and a document.", by: "order.evidence", gates: ["submit"],
        cureZh: "补齐证据和文书。", cureEn: "Add the evidence and the document."),
      .held(
        "R07.7", .prohibition, .article(.petitionRegulation, "30(3)"), zh: "不得交给被检举的单位办理或配合。",
        en: "No accused office leads or supports.", by: "order.accused",
        gates: ["dispatch", "replaceLead", "addSupport"], cureZh: "收回交办单,改交其他单位,并报告泄露情况。",
        cureEn: "Take it back, send it elsewhere, and report the leak."),
      .held(
        "R07.8", .obligation, .article(.petitionRegulation, "34"), zh: "交办时限不晚于法定期限。",
        en: "An order is due no later than the law allows.", by: "order.due", gates: ["dispatch"],
        cureZh: "改正时限。", cureEn: "Correct the day."),
      .held(
        "R07.9", .prohibition, .article(.peoplesMediationLaw, "3"), zh: "不得以接受调解作为办理的条件。",
        en: "Handling a matter must not depend on agreeing to mediation.", by: "order.mediation",
        cureZh: "取消条件,继续办理。", cureEn: "Drop the condition and go on."),
      .held(
        "R07.10", .obligation, .article(.petitionRegulation, "32"), zh: "办结后按时告知当事人。",
        en: "The parties are told in time once it is done.", by: "order.notice",
        cureZh: "告知当事人并登记告知时间。", cureEn: "Tell the parties, and record when."),
    ])
}

/// How R07 is checked.
enum OrderChecks {
  static let all = [
    Check("order.lead", breaches: leads),
    Check("order.receipt", reads: ["R07.receipt"], breaches: receipts),
    Check("order.return", reads: ["R07.objection"], breaches: returns),
    Check("order.returns", reads: ["R07.returns"], breaches: repeatedReturns),
    Check("order.pingPong", reads: ["R07.returnsBeforeMeeting"], breaches: pingPong),
    Check("order.evidence", breaches: evidence),
    Check("order.notice", reads: ["R07.notice"], breaches: notices),
    Check("order.accused", breaches: accused),
    Check("order.due", breaches: dues),
    Check("order.mediation", breaches: mediation),
  ]

  private static func leads(_ audit: Audit) -> [Breach] {
    audit.registers.ordersSent.compactMap { line in
      let count = Set(line.record.leads).count
      guard count != 1, audit.isInPeriod(line.at) else { return nil }
      return Breach(
        .line(line.id), on: line.at.civilDate, evidence: [line.id], zh: "有 \(count) 个牵头单位,应为 1 个。",
        en: "It has \(count) leads; expected one.")
    }
  }

  private static func returns(_ audit: Audit) -> [Breach] {
    let sent = Dictionary(grouping: sendings(audit), by: \.receipt)
    return audit.registers.ordersReturned.compactMap { line in
      guard audit.isInPeriod(line.at) else { return nil }
      let record = line.record
      // Whoever gets it back once more may object once more.
      let orders = (sent[Receipt(order: record.order, unit: record.unit)] ?? []).map(\.line)
      let order = orders.last { $0.at <= record.objectedAt } ?? orders.first
      let due = order.flatMap { audit.due("R07.objection", after: $0.at) }
      let isLate = due.map { record.objectedAt > $0 } ?? false
      let faults: [(Bool, Wording)] = [
        (isLate, Wording(zh: "异议超过期限", en: "the objection came too late")),
        (
          record.objectedAt > line.at,
          Wording(zh: "先退回后提出异议", en: "the objection came after it had gone back")
        ),
        (record.reason == nil, Wording(zh: "没有理由", en: "there is no reason")),
        (record.consentedBy == nil, Wording(zh: "交办方没有同意", en: "the sender did not consent")),
      ]
      let found = faults.filter(\.0).map(\.1)
      guard !found.isEmpty else { return nil }
      return Breach(
        .line(line.id), on: line.at.civilDate, evidence: [order?.id, line.id].compactMap { $0 },
        zh: "退回不当:\(found.map(\.zh).joined(separator: "、"))。",
        en: "It should not have gone back: \(found.map(\.en).joined(separator: ", ")).")
    }
  }

  private static func repeatedReturns(_ audit: Audit) -> [Breach] {
    guard let most = audit.value("R07.returns") else { return [] }
    var count: [Matter.ID: [UnitReference: Int]] = [:]
    return firstReturns(audit).compactMap { line in
      guard let matter = line.matter else { return nil }
      count[matter, default: [:]][line.record.unit, default: 0] += 1
      let times = count[matter]?[line.record.unit] ?? 0
      guard times > most, audit.isInPeriod(line.at) else { return nil }
      return Breach(
        .matter(matter), on: line.at.civilDate, evidence: [line.id],
        zh: "\(line.record.unit) 第 \(times) 次退回同一事项。",
        en: "\(line.record.unit) has returned the same matter \(times) times.")
    }
  }

  /// What is added later, such as the consent, is a line of its own: a return is one until the order is sent
  /// again.
  private static func firstReturns(_ audit: Audit) -> [Written<OrderReturned>] {
    let sent = Dictionary(grouping: audit.registers.ordersSent, by: \.record.order)
    var last: [Receipt: Instant] = [:]
    return audit.registers.ordersReturned.filter { line in
      let receipt = Receipt(order: line.record.order, unit: line.record.unit)
      guard let before = last.updateValue(line.at, forKey: receipt) else { return true }
      return sent[receipt.order]?.contains { before < $0.at && $0.at <= line.at } == true
    }
  }

  private static func pingPong(_ audit: Audit) -> [Breach] {
    guard let most = audit.value("R07.returnsBeforeMeeting"),
      !audit.registers.ordersReturned.isEmpty
    else { return [] }
    let returns = Dictionary(grouping: firstReturns(audit)) { $0.matter }
    let orders = Dictionary(grouping: audit.registers.ordersSent, by: \.matter)
    return audit.registers.ordersSent.compactMap { line in
      guard let matter = line.matter, audit.isInPeriod(line.at) else { return nil }
      let before = (returns[matter] ?? []).filter { $0.at <= line.at }.map(\.at)
      guard before.count > most, let last = before.max(),
        // What is sent once more, such as to one who supports, was sent again the first time.
        orders[matter]?.first(where: { last <= $0.at })?.id == line.id
      else { return nil }
      let isTalkedOver =
        audit.registers.consultationDecisions.contains {
          $0.matter == matter && last <= $0.at && $0.at <= line.at
        }
        || audit.registers.jointMeetings.contains { meeting in
          last <= meeting.record.heldAt && meeting.record.heldAt <= line.at
            && (meeting.matter == matter
              || meeting.record.deadlocks.contains { $0.matter == matter })
        }
      guard !isTalkedOver else { return nil }
      return Breach(
        .matter(matter), on: line.at.civilDate, evidence: [line.id],
        zh: "退回 \(before.count) 次后未经会商又交办。",
        en: "It came back \(before.count) times and was sent again without being talked over.")
    }
  }

  private static func evidence(_ audit: Audit) -> [Breach] {
    firstCompletions(audit).compactMap { line in
      let hasEvidence = !line.record.evidence.isEmpty
      guard !hasEvidence || line.record.document == nil, audit.isInPeriod(line.at) else {
        return nil
      }
      return Breach(
        .line(line.id), on: line.at.civilDate, evidence: [line.id],
        zh: hasEvidence ? "没有结果文书。" : "没有证据。",
        en: hasEvidence ? "There is no document." : "There is no evidence.")
    }
  }

  private static func notices(_ audit: Audit) -> [Breach] {
    let notices = Dictionary(
      audit.registers.ordersCompleted.compactMap { line in
        line.record.noticeAt.map { (line.record.order, $0) }
      }, uniquingKeysWith: min)
    return firstCompletions(audit).compactMap { line in
      let due = audit.due("R07.notice", after: line.at)
      guard let day = audit.lapsed(due, done: notices[line.record.order]) else { return nil }
      return Breach(
        .line(line.id), on: day, evidence: [line.id],
        zh: "\(audit.time("R07.notice").zh)内没有告知当事人。",
        en: "The parties were not told within \(audit.time("R07.notice").en).")
    }
  }

  /// What is added later, such as the notice, is a line of its own: the first one counts.
  private static func firstCompletions(_ audit: Audit) -> [Written<OrderCompleted>] {
    audit.registers.ordersCompleted.first(ofEach: \.record.order)
  }

  private static func accused(_ audit: Audit) -> [Breach] {
    let accused = Dictionary(
      audit.cases.filter { !$0.barredUnits.isEmpty }.map { ($0.id, $0.barredUnits) }
    ) { first, _ in first }
    guard !accused.isEmpty else { return [] }
    var reached: Set<Receipt> = []
    return audit.registers.ordersSent.compactMap { line in
      // What went to an office before it was accused went there in good faith, and is not sent again when
      // another office joins.
      let offices = (line.record.leads + line.record.supports).filter {
        reached.insert(Receipt(order: line.record.order, unit: $0)).inserted
      }
      guard let units = line.matter.flatMap({ accused[$0] }), audit.isInPeriod(line.at),
        units.contains(where: { $0.since <= line.at && offices.contains($0.unit) })
      else { return nil }
      return Breach(
        .line(line.id), on: line.at.civilDate, evidence: [line.id], zh: "交给了被检举的单位。",
        en: "It was sent to an accused office.")
    }
  }

  private static func dues(_ audit: Audit) -> [Breach] {
    audit.registers.unrepeatedOrders.compactMap { line in
      guard let due = line.record.due, let lawful = line.record.lawfulDue, due > lawful,
        audit.isInPeriod(line.at)
      else { return nil }
      return Breach(
        .line(line.id), on: line.at.civilDate, evidence: [line.id],
        zh: "时限 \(due) 晚于法定的 \(lawful)。",
        en: "It is due on \(due), after \(lawful), the last day that the law allows.")
    }
  }

  private static func mediation(_ audit: Audit) -> [Breach] {
    audit.registers.ordersReturned.compactMap { line in
      guard line.record.condition == .mediation, audit.isInPeriod(line.at) else { return nil }
      return Breach(
        .line(line.id), on: line.at.civilDate, evidence: [line.id], zh: "以接受调解作为办理的条件。",
        en: "Handling it was made to depend on agreeing to mediation.")
    }
  }
}
