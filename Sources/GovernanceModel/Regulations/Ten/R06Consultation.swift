extension Regulation {
  /// R06 重大治安疑难案件和矛盾纠纷会商制度: hard cases are talked over by those who may, and in time.
  public static let r06 = ten(
    .r06,
    parameters: [
      .number(
        "R06.convene", 3, .workingDay, .kitDefault, zh: "启动会商时限", en: "how soon one is convened"),
      .number(
        "R06.conveneMajor", 24, .hour, .kitDefault, zh: "重大事项启动会商时限",
        en: "how soon one is convened on a grave matter"),
      .number(
        "R06.followUp", 7, .calendarDay, .kitDefault, zh: "跟踪间隔", en: "how often it is followed up"),
      .number(
        "R06.returns", 2, .workingDay, .kitDefault, zh: "会商后派单时限",
        en: "how soon the case is dispatched afterwards"),
    ],
    clauses: [
      .held(
        "R06.1", .obligation, .kitDefault, zh: "会商缘由出现后按时启动会商。",
        en: "A consultation is convened in time once something calls for it.",
        by: "consult.convened", cureZh: "立即启动会商。", cureEn: "Convene it now."),
      .held(
        "R06.2", .obligation, .kitDefault, zh: "会商当日形成结论和方案。",
        en: "It decides, and plans, on the same day.",
        by: "consult.decision", cureZh: "补作结论。", cureEn: "Record what was decided."),
      .held(
        "R06.3", .obligation, .kitDefault, zh: "会商后定期跟踪,直至办结。",
        en: "What it decided is followed up at intervals until the case is closed.",
        by: "consult.followUp", cureZh: "补做跟踪。", cureEn: "Follow it up now."),
      .held(
        "R06.4", .prohibition, .article(.petitionRegulation, "28"), zh: "有利害关系的人员回避。",
        en: "Nobody with an interest in the case takes part.", by: "consult.recusal",
        gates: ["conclude"], cureZh: "由无利害关系的人员重新会商。",
        cureEn: "Consult again without them."),
      .held(
        "R06.5", .prohibition, .article(.petitionRegulation, "30(3)"),
        zh: "检举控告事项不得邀请被检举的人员、单位。",
        en: "In an accusation neither the accused nor their office is invited.",
        by: "consult.accused", gates: ["convene", "conclude"], cureZh: "撤回邀请,收回材料,重新会商,并报告泄露情况。",
        cureEn: "Withdraw the invitation and the materials, consult anew, and report the leak."),
      .held(
        "R06.6", .prohibition, .kitDefault, zh: "应会商而未会商的,不得派单。",
        en: "What calls for a consultation is not dispatched before one.",
        by: "consult.beforeDispatch", gates: ["dispatch"], cureZh: "先会商,再派单。",
        cureEn: "Consult first, then dispatch."),
      .held(
        "R06.7", .obligation, .article(.personalInformationLaw, "6"), zh: "会商材料只给知悉名单上的人,查阅留痕。",
        en: "Only those on the list read the materials, and every reading is recorded.",
        by: "consult.access", cureZh: "补登查阅情况;名单外查阅的报告泄露。",
        cureEn: "Record who read them; report a reading by anybody else."),
      .held(
        "R06.8", .obligation, .kitDefault, zh: "会商结论及时转入派单。",
        en: "Its result goes back to dispatch in time.",
        by: "consult.returns", cureZh: "按结论派单。", cureEn: "Dispatch the case as was decided."),
    ])
}

/// How R06 is checked.
enum ConsultationChecks {
  static let all = [
    Check("consult.convened", reads: ["R06.convene", "R06.conveneMajor"], breaches: convened),
    Check("consult.decision", breaches: decisions),
    Check("consult.followUp", reads: ["R06.followUp"], breaches: followUps),
    Check("consult.recusal", breaches: recusals),
    Check("consult.accused", breaches: accused),
    Check("consult.beforeDispatch", breaches: beforeDispatch),
    Check("consult.access", breaches: accesses),
    Check("consult.returns", reads: ["R06.returns"], breaches: returns),
  ]

  private typealias ByMatter<Record: Sendable> = [Matter.ID: [Written<Record>]]

  private static func byMatter<Record>(_ lines: [Written<Record>]) -> ByMatter<Record> {
    var sorted: ByMatter<Record> = [:]
    for line in lines { if let matter = line.matter { sorted[matter, default: []].append(line) } }
    return sorted
  }

  private static func convened(_ audit: Audit) -> [Breach] {
    let meetings = byMatter(audit.registers.consultations)
    return audit.cases.flatMap { record -> [Breach] in
      var calls: [Call] = []
      for trigger in record.triggers.sorted(by: { $0.at < $1.at }) {
        // It was grave when it called for one, whatever it weighs since.
        let code = trigger.trigger == .severity ? "R06.conveneMajor" : "R06.convene"
        guard let due = audit.due(code, after: trigger.at) else { continue }
        let held = meetings[record.id]?.first { $0.at >= trigger.at }?.at
        // What no longer calls for one is answered, too.
        let meeting = [held, trigger.until].compactMap { $0 }.min()
        let call = Call(trigger: trigger.trigger, code: code, due: due, meeting: meeting)
        // One consultation answers all that called for it before: the first that is due counts.
        if let place = calls.firstIndex(where: { $0.meeting == meeting }) {
          if due < calls[place].due { calls[place] = call }
        } else {
          calls.append(call)
        }
      }
      return calls.compactMap { call in
        // A case that has ended needs no consultation any more.
        let done = [call.meeting, record.closedAt].compactMap { $0 }.min()
        guard let day = audit.lapsed(call.due, done: done) else { return nil }
        return Breach(
          .matter(record.id), on: day, evidence: [],
          zh: "因“\(call.trigger.wording.zh)”应会商,\(audit.time(call.code).zh)内没有启动。",
          en: "It called for a consultation (\(call.trigger.wording.en)), and none was convened "
            + "within \(audit.time(call.code).en).")
      }
    }
  }

  private struct Call {
    let trigger: ConsultationTrigger
    let code: String
    let due: Instant
    let meeting: Instant?
  }

  private static func decisions(_ audit: Audit) -> [Breach] {
    let decisions = Dictionary(
      grouping: audit.registers.consultationDecisions, by: \.record.consultation)
    return audit.registers.consultations.compactMap { line in
      let sameDay = (decisions[line.id] ?? []).filter {
        line.at <= $0.at && $0.at.civilDate == line.at.civilDate
      }
      let hasPlan = sameDay.contains {
        $0.record.standsApart
          || $0.record.lead != nil && $0.record.due != nil && $0.record.reviewOn != nil
      }
      guard !hasPlan, audit.isInPeriod(line.at) else { return nil }
      return Breach(
        .line(line.id), on: line.at.civilDate, evidence: [line.id] + sameDay.map(\.id),
        zh: sameDay.isEmpty ? "会商当日没有形成结论。" : "结论缺少牵头单位、时限或复查日期。",
        en: sameDay.isEmpty
          ? "It did not decide on the same day."
          : "The decision lacks a lead, a due day or a day of review.")
    }
  }

  /// What is added later is a line of its own: the first decision of a consultation counts.
  private static func firstDecisions(_ audit: Audit) -> [Written<ConsultationDecision>] {
    audit.registers.consultationDecisions.first(ofEach: \.record.consultation)
  }

  private static func followUps(_ audit: Audit) -> [Breach] {
    let looks = Dictionary(grouping: audit.registers.followUps, by: \.record.consultation)
    let closed = Dictionary(audit.cases.map { ($0.id, $0.closedAt) }) { first, _ in first }
    return firstDecisions(audit).flatMap { decision -> [Breach] in
      let known = decision.matter.flatMap { closed[$0] }
      let ended = known ?? nil
      var last = decision.at
      var open = looks[decision.record.consultation] ?? []
      var breaches: [Breach] = []
      // Each look that is due is asked for once; a late one is the start of the next.
      while let due = audit.due("R06.followUp", after: last), due <= .end(of: audit.period.through)
      {
        let next = open.first { $0.at >= last }
        let done = [next?.at, ended].compactMap { $0 }.min()
        if let day = audit.lapsed(due, done: done) {
          breaches.append(
            Breach(
              .line(decision.id), on: day, evidence: [decision.id],
              zh: "\(audit.time("R06.followUp").zh)内没有跟踪。",
              en: "It was not followed up within \(audit.time("R06.followUp").en)."))
        }
        if let ended, ended <= due { break }
        if let next, next.at <= due {
          // Where the case is known it ends the looks, and nothing else does.
          if next.record.isClosing, known == nil { break }
          open.removeAll { $0.at <= next.at }
          last = next.at
        } else {
          last = audit.moment(
            "R06.followUp", from: due, justBefore: [next?.at, ended].compactMap { $0 }.min())
          guard let following = audit.due("R06.followUp", after: last), following > due else {
            break
          }
        }
      }
      return breaches
    }
  }

  private static func recusals(_ audit: Audit) -> [Breach] {
    barred(audit, zh: "有利害关系或应回避的人员参加了会商。", en: "Somebody with an interest took part.") {
      record, act in
      record.barredPeople.contains {
        $0.ground != .accused && $0.since <= act.at && act.members.contains($0.person)
      }
    }
  }

  private static func accused(_ audit: Audit) -> [Breach] {
    barred(audit, zh: "邀请了被检举的人员或单位。", en: "The accused or their office was invited.") {
      record, act in
      // Whoever is accused only afterwards was invited in good faith.
      record.barredPeople.contains {
        $0.ground == .accused && $0.since <= act.at
          && (act.members + act.readers).contains($0.person)
      } || record.barredUnits.contains { $0.since <= act.at && act.invited.contains($0.unit) }
    }
  }

  /// A meeting or a decision: who was in it, and when.
  private struct Act {
    let at: Instant
    let members: [Actor.ID]
    var readers: [Actor.ID] = []
    var invited: [UnitReference] = []
  }

  private static func barred(
    _ audit: Audit, zh: String, en: String, _ isBarred: (CaseRecord, Act) -> Bool
  ) -> [Breach] {
    let cases = Dictionary(audit.cases.map { ($0.id, $0) }) { first, _ in first }
    let decisions = Dictionary(
      grouping: audit.registers.consultationDecisions, by: \.record.consultation)
    return audit.registers.consultations.flatMap { line -> [Breach] in
      guard let record = line.matter.flatMap({ cases[$0] }) else { return [] }
      let meeting = Act(
        at: line.at, members: line.record.members, readers: line.record.readers,
        invited: line.record.invited)
      let acts =
        [meeting] + (decisions[line.id] ?? []).map { Act(at: $0.at, members: $0.record.members) }
      let days = acts.filter { audit.isInPeriod($0.at) && isBarred(record, $0) }.map(\.at.civilDate)
      // Who it is stands in the record and is not told again.
      return Set(days).sorted().map {
        Breach(.line(line.id), on: $0, evidence: [line.id], zh: zh, en: en)
      }
    }
  }

  private static func beforeDispatch(_ audit: Audit) -> [Breach] {
    let meetings = byMatter(audit.registers.consultations)
    // Who leads in another's place has what was dispatched before.
    let orders = byMatter(audit.registers.unrepeatedOrders.filter { $0.record.replaces == nil })
    return audit.cases.flatMap { record in
      (orders[record.id] ?? []).compactMap { order -> Breach? in
        let isOpen = record.triggers.contains { trigger in
          trigger.at < order.at && trigger.until.map({ order.at < $0 }) ?? true
            && meetings[record.id]?.contains { trigger.at <= $0.at && $0.at <= order.at } != true
        }
        guard isOpen, audit.isInPeriod(order.at) else { return nil }
        return Breach(
          .matter(record.id), on: order.at.civilDate, evidence: [order.id], zh: "应会商而未会商即派单。",
          en: "It was dispatched before the consultation that it called for.")
      }
    }
  }

  private static func accesses(_ audit: Audit) -> [Breach] {
    let reads = Dictionary(grouping: audit.registers.materialAccesses, by: \.record.consultation)
    return audit.registers.consultations.flatMap { line -> [Breach] in
      let lines = reads[line.id] ?? []
      var breaches = lines.filter {
        audit.isInPeriod($0.at) && !line.record.readers.contains($0.record.reader)
      }.map {
        Breach(
          .line($0.id), on: $0.at.civilDate, evidence: [line.id, $0.id], zh: "知悉名单以外的人查阅了材料。",
          en: "Somebody who is not on the list read the materials.")
      }
      if !line.record.sources.isEmpty, lines.isEmpty, audit.isInPeriod(line.at) {
        breaches.append(
          Breach(
            .line(line.id), on: line.at.civilDate, evidence: [line.id], zh: "有会商材料而没有查阅登记。",
            en: "There were materials, and no reading of them is recorded."))
      }
      return breaches
    }
  }

  private static func returns(_ audit: Audit) -> [Breach] {
    let orders = byMatter(audit.registers.ordersSent)
    let closed = Dictionary(audit.cases.map { ($0.id, $0.closedAt) }) { first, _ in first }
    return firstDecisions(audit).compactMap { decision in
      guard let matter = decision.matter else { return nil }
      let order = orders[matter]?.first { $0.at >= decision.at }?.at
      let done = [order, closed[matter] ?? nil].compactMap { $0 }.min()
      guard let day = audit.lapsed(audit.due("R06.returns", after: decision.at), done: done)
      else { return nil }
      return Breach(
        .matter(matter), on: day, evidence: [decision.id],
        zh: "会商后 \(audit.time("R06.returns").zh)内没有派单。",
        en: "It was not dispatched within \(audit.time("R06.returns").en) of the decision.")
    }
  }
}
