extension Regulation {
  /// R02 值班制度: somebody is there, writes down what happens, hands it on and reports it.
  public static let r02 = ten(
    .r02,
    parameters: [
      .number(
        "R02.presence", county: 24, township: 24, village: 8, .hour,
        .seen("多地值班制度", "duty rules of many places"), zh: "每日在岗时数,不足 24 的为工作时间",
        en: "hours a day with somebody there; fewer than 24 means the working hours"),
      .number(
        "R02.reachable", 24, .hour, .kitDefault, zh: "每日可联系时数", en: "hours a day within call"),
      .number(
        "R02.leaders", county: 1, township: 1, village: 0, nil, .kitDefault, zh: "每班带班领导人数",
        en: "leaders a shift"),
      .number(
        "R02.officers", county: 2, township: 1, village: 1, nil, .kitDefault, zh: "每班值班人数",
        en: "officers a shift"),
      .number(
        "R02.officersSensitive", county: 2, township: 2, village: 1, nil, .kitDefault,
        zh: "敏感时期每班值班人数", en: "officers a shift in sensitive times"),
      .number(
        "R02.handOver", 60, .minute, .kitDefault, zh: "交接班时限", en: "how long a hand-over may take"),
      .number(
        "R02.phone", 30, .minute, .seen("党政值班信息惯例", "the practice of duty offices"),
        zh: "重大情况电话报告时限", en: "how soon a grave matter is told by telephone"),
      .number(
        "R02.written", 24, .hour, .seen("一案一报告做法", "the rule of one case, one report"),
        zh: "重大情况书面报告时限", en: "how soon it is reported in writing"),
    ],
    clauses: [
      .held(
        "R02.1", .obligation, .seen("多地值班制度", "duty rules of many places"),
        zh: "值班不断档:规定时间有人在岗,全天有人接应。",
        en: "Duty has no gap: somebody is there in the hours set, and within call all day.",
        by: "duty.gap", cureZh: "补排班次;空档期间发生的情况补报。",
        cureEn: "Fill the roster, and report late what happened in the gap."),
      .held(
        "R02.2", .prohibition, .kitDefault, zh: "同一人不得同时在两个班在岗,或同时为两个班备勤。",
        en: "Nobody is there for two shifts at once, or on call for two.", by: "duty.overlap",
        cureZh: "改由他人值其中一班。",
        cureEn: "Give one of the shifts to somebody else."),
      .held(
        "R02.3", .obligation, .kitDefault, zh: "交班时列明全部未了事项,接班人签字。",
        en: "A hand-over lists every open item, and whoever takes over signs it.",
        by: "duty.handOver", cureZh: "补做交接,列全未了事项并签字。",
        cureEn: "Hand over again with every open item, and have it signed."),
      .held(
        "R02.4", .obligation, .article(.emergencyResponseLaw, "61"), zh: "重大情况按时电话报告并书面报告。",
        en: "What is grave is told by telephone and reported in writing, both in time.",
        by: "duty.report", cureZh: "立即补报并说明迟报原因。",
        cureEn: "Report it now, and say why it is late."),
      .held(
        "R02.5", .prohibition, .kitDefault, zh: "未经批准不得调班。",
        en: "No shift is swapped without approval.", by: "duty.swap", cureZh: "由调班双方以外的人补批或撤销。",
        cureEn: "Have somebody other than the two approve it, or undo it."),
      .held(
        "R02.6", .obligation, .kitDefault, zh: "每个在岗班次配足带班领导和值班人员。",
        en: "Every shift on site has its leader and enough officers.",
        by: "duty.staff", cureZh: "补足人员。", cureEn: "Add the people who are missing."),
      .open(
        "R02.7", .prohibition, .article(.emergencyResponseLaw, "62"),
        zh: "不得脱岗、酒后上岗或隐瞒情况。",
        en: "Nobody leaves the post, works drunk or hides what happened.",
        whyZh: "脱岗、饮酒和瞒报不留登记,只能由检查或投诉发现。",
        whyEn: "None of it is written down by whoever does it; inspections and complaints show it."),
    ])
}

/// How R02 is checked.
enum DutyChecks {
  static let all = [
    Check("duty.gap", reads: ["R02.presence", "R02.reachable"], breaches: gaps),
    Check("duty.overlap", breaches: overlaps),
    Check("duty.handOver", reads: ["R02.handOver"], breaches: handOvers),
    Check("duty.report", reads: ["R02.phone", "R02.written"], breaches: reports),
    Check("duty.swap", breaches: swaps),
    Check(
      "duty.staff", reads: ["R02.leaders", "R02.officers", "R02.officersSensitive"],
      breaches: staff),
  ]

  private static func gaps(_ audit: Audit) -> [Breach] {
    let shifts = audit.registers.shifts.filter {
      $0.record.place == .center && !$0.record.people.isEmpty
    }
    let there = DutyCover(shifts.filter { $0.record.mode == .onSite })
    let within = DutyCover(shifts)
    var breaches: [Breach] = []
    var absent: [Range<Instant>] = []
    if let hours = audit.value("R02.presence"), hours > 0 {
      let asked =
        hours >= 24 ? DutyCover.wholeTime(of: audit.period) : DutyCover.workingTime(of: audit)
      absent = asked.flatMap { there.gaps(in: $0) }
      breaches += absent.map { breach($0, "无人在岗", "nobody there") }
    }
    let told = Set(absent)
    if let hours = audit.value("R02.reachable"), hours >= 24 {
      breaches += DutyCover.wholeTime(of: audit.period)
        .flatMap { within.gaps(in: $0) }
        // Where nobody is there all day long, the same gap is not told twice.
        .filter { !told.contains($0) }
        .map { breach($0, "无人可联系", "nobody within call") }
    }
    return breaches
  }

  private static func breach(_ gap: Range<Instant>, _ zh: String, _ en: String) -> Breach {
    let (from, to) = (gap.lowerBound.chinaTime, gap.upperBound.chinaTime)
    return Breach(
      .day(gap.lowerBound.civilDate), on: gap.lowerBound.civilDate, evidence: [],
      zh: "\(from) 至 \(to) \(zh)。", en: "From \(from) to \(to) there was \(en).")
  }

  private static func overlaps(_ audit: Audit) -> [Breach] {
    var last: [Person: Written<DutyShift>] = [:]
    var breaches: [Breach] = []
    let swaps = approvedSwaps(audit)
    for shift in audit.registers.shifts.sorted(by: { $0.record.from < $1.record.from })
    where shift.record.from < shift.record.through {
      for actor in people(of: shift, after: swaps).sorted() {
        let person = Person(actor: actor, mode: shift.record.mode)
        if let other = last[person], other.record.through > shift.record.from,
          audit.isInPeriod(shift.record.from)
        {
          breaches.append(
            Breach(
              .line(shift.id), on: shift.record.from.civilDate, evidence: [other.id, shift.id],
              zh: "\(actor) 同时值两个班。", en: "\(actor) is on two shifts at once."))
        }
        if (last[person]?.record.through).map({ $0 < shift.record.through }) ?? true {
          last[person] = shift
        }
      }
    }
    return breaches
  }

  private typealias Swaps = [RegisterLine.ID: [Written<ShiftSwap>]]

  private static func approvedSwaps(_ audit: Audit) -> Swaps {
    Dictionary(
      grouping: audit.registers.swaps.filter { isApproved($0.record) }, by: \.record.shift)
  }

  /// Who is on a shift, once those who have swapped stand in for those they have swapped with.
  private static func people(of shift: Written<DutyShift>, after swaps: Swaps) -> Set<Actor.ID> {
    var people = shift.record.people
    for swap in swaps[shift.id] ?? [] where people.remove(swap.record.from) != nil {
      people.insert(swap.record.to)
    }
    return people
  }

  /// Somebody who is there can also take calls; so each way of being on duty is looked at alone.
  private struct Person: Hashable {
    let actor: Actor.ID
    let mode: DutyShift.Mode
  }

  private static func handOvers(_ audit: Audit) -> [Breach] {
    let byShift = Dictionary(grouping: audit.registers.shiftHandOvers, by: \.record.shift)
    let swaps = approvedSwaps(audit)
    let ended = Dictionary(
      audit.registers.incidentReports.filter { $0.record.form == .final }
        .map { ($0.record.incident, $0.at) }, uniquingKeysWith: min)
    var breaches: [Breach] = []
    for shift in audit.registers.shifts
    where shift.record.place == .center {
      // Whoever is on call may hand over, and whoever is there does.
      let due =
        shift.record.mode == .onSite ? audit.due("R02.handOver", after: shift.record.through) : nil
      guard let handOver = byShift[shift.id]?.first else {
        if let day = audit.lapsed(due, done: nil) {
          breaches.append(
            Breach(
              .line(shift.id), on: day, evidence: [shift.id], zh: "没有交接班记录。",
              en: "The shift was not handed over."))
        }
        continue
      }
      if let day = audit.lapsed(due, done: handOver.at) {
        breaches.append(
          Breach(
            .line(shift.id), on: day, evidence: [shift.id, handOver.id],
            zh: "\(audit.time("R02.handOver").zh)内没有交接。",
            en: "It was not handed over within \(audit.time("R02.handOver").en)."))
      }
      guard audit.isInPeriod(handOver.at) else { continue }
      let listed = Set(handOver.record.openItems)
      let missing = audit.registers.incidents.filter { item in
        item.at <= handOver.at && (ended[item.id].map { $0 > handOver.at } ?? true)
          && !listed.contains(item.id)
      }
      if !missing.isEmpty {
        breaches.append(
          Breach(
            .line(handOver.id), on: handOver.at.civilDate,
            evidence: [handOver.id] + missing.map(\.id), zh: "漏列 \(missing.count) 件未了事项。",
            en: "Open items are not listed: \(missing.count)."))
      }
      let signer = handOver.record.countersignedBy
      if signer.map({
        $0 == handOver.by || people(of: shift, after: swaps).contains($0)
      }) ?? true {
        breaches.append(
          Breach(
            .line(handOver.id), on: handOver.at.civilDate, evidence: [handOver.id],
            zh: "接班人没有签字。", en: "Whoever took over did not sign."))
      }
    }
    return breaches
  }

  private static func reports(_ audit: Audit) -> [Breach] {
    let byIncident = Dictionary(grouping: audit.registers.incidentReports, by: \.record.incident)
    return audit.registers.incidents.filter { $0.record.severity.isGraver(than: .larger) }
      .flatMap { incident in
        [
          ("R02.phone", IncidentReport.Form.phone), ("R02.written", .written),
        ].compactMap { code, form in
          let done = byIncident[incident.id]?.first { $0.record.form == form }?.at
          let due = audit.due(code, after: incident.record.knownAt)
          return audit.lapsed(due, done: done).map { day in
            Breach(
              .line(incident.id), on: day, evidence: [incident.id],
              zh: "\(audit.time(code).zh)内没有\(form.wording.zh)。",
              en: "It was not reported \(form.wording.en) within \(audit.time(code).en).")
          }
        }
      }
  }

  private static func swaps(_ audit: Audit) -> [Breach] {
    audit.registers.swaps.compactMap { line in
      let swap = line.record
      guard !isApproved(swap), audit.isInPeriod(line.at) else { return nil }
      return Breach(
        .line(line.id), on: line.at.civilDate, evidence: [line.id], zh: "调班没有经他人批准。",
        en: "Nobody else approved the swap.")
    }
  }

  private static func isApproved(_ swap: ShiftSwap) -> Bool {
    swap.approvedBy.map { $0 != swap.from && $0 != swap.to } ?? false
  }

  private static func staff(_ audit: Audit) -> [Breach] {
    audit.registers.shifts.compactMap { line in
      let shift = line.record
      guard shift.place == .center, shift.mode == .onSite, audit.isInPeriod(shift.from) else {
        return nil
      }
      let isSensitive = audit.isSensitive(shift.from.civilDate)
      let asked = audit.value(isSensitive ? "R02.officersSensitive" : "R02.officers") ?? 0
      let leaders = audit.value("R02.leaders") ?? 0
      let leading = shift.leader == nil ? 0 : 1
      // Whoever leads a shift that asks for a leader is none of its officers.
      let found = (shift.people.count - min(leading, leaders), leading)
      guard found.0 < asked || found.1 < leaders else { return nil }
      return Breach(
        .line(line.id), on: shift.from.civilDate, evidence: [line.id],
        zh: "带班 \(found.1) 人、值班 \(found.0) 人,应为 \(leaders) 人、\(asked) 人。",
        en: "Leaders: \(found.1), officers: \(found.0); expected \(leaders) and \(asked).")
    }
  }
}

extension DutyShift {
  var people: Set<Actor.ID> { Set(officers + [leader].compactMap { $0 }) }
}
