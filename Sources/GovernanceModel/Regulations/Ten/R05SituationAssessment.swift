extension Regulation {
  /// R05 社会治安形势研判制度: numbers and the people who answer for them, never a person in the numbers.
  public static let r05 = ten(
    .r05,
    parameters: [
      .number(
        "R05.day", county: 15, township: 10, village: 5, .calendarDay,
        .seen("多地每月十日研判", "places that report on the tenth"), zh: "次月报送日,遇休息日顺延",
        en: "the day of the next month, rolled on to a working day"),
      .number(
        "R05.smallest", 5, nil,
        .typical(
          Wording(zh: "统计披露控制的常用下限", en: "a usual floor of disclosure control")),
        zh: "可写入报告的最小数字", en: "the least number that a report tells"),
      .number(
        "R05.incident", 24, .hour, .kitDefault, zh: "重大情况专题研判时限",
        en: "how soon a grave incident is assessed"),
      .number(
        "R05.sensitive", 7, .calendarDay, .seen("多地敏感时期每周排查", "weekly screenings elsewhere"),
        zh: "敏感时期研判间隔:周", en: "how often in sensitive times: a week"),
    ],
    clauses: [
      .held(
        "R05.1", .obligation, .seen("多地每月研判", "monthly reports of other places"),
        zh: "每月按时报送形势研判报告。",
        en: "The situation of each month is reported in time.", by: "report.exists",
        cureZh: "补报。", cureEn: "Report it now."),
      .held(
        "R05.2", .obligation, .kitDefault, zh: "下级先报,上级后报。",
        en: "The centers below report before the one above.",
        by: "report.order", cureZh: "收齐下级报告后重新研判。",
        cureEn: "Assess again when all reports from below are in."),
      .held(
        "R05.3", .prohibition, .article(.personalInformationLaw, "6"), zh: "报告不写过小的数字。",
        en: "No report tells a number so small that it points at somebody.",
        by: "report.smallCell", cureZh: "隐去该数字,重新报送。",
        cureEn: "Leave the number out, and report anew."),
      .held(
        "R05.4", .prohibition, .article(.petitionRegulation, "30(3)"), zh: "报告不按个人统计。",
        en: "No report counts by person.", by: "report.person", cureZh: "删除个人统计,重新报送。",
        cureEn: "Take the persons out, and report anew."),
      .held(
        "R05.5", .prohibition, .article(.mentalHealthLaw, "23"), zh: "报告不使用心理咨询数据。",
        en: "No report uses anything of counselling.", by: "report.counselling",
        cureZh: "删除心理咨询数据,重新报送。", cureEn: "Take it out, and report anew."),
      .held(
        "R05.6", .prohibition, .article(.personalInformationLaw, "24"), zh: "报告不给个人打分。",
        en: "No report scores a person.", by: "report.personScore", cureZh: "删除评分,重新报送。",
        cureEn: "Take the scores out, and report anew."),
      .held(
        "R05.7", .obligation, .article(.personalInformationLaw, "24"), zh: "报告由人编制,由另一人审定。",
        en: "A person writes the report and another one approves it.", by: "report.people",
        cureZh: "由人审定后重新报送。", cureEn: "Have somebody else approve it."),
      .held(
        "R05.8", .obligation, .kitDefault, zh: "重大情况及时专题研判。",
        en: "A grave incident is assessed in time.",
        by: "report.incident", cureZh: "补做专题研判。", cureEn: "Assess it now."),
      .held(
        "R05.9", .obligation, .seen("多地敏感时期每周排查", "weekly screenings elsewhere"), zh: "敏感时期每周研判。",
        en: "In sensitive times the situation is assessed every week.", by: "report.sensitive",
        cureZh: "补做研判。", cureEn: "Assess it now."),
    ])
}

/// How R05 is checked.
enum SituationChecks {
  static let all = [
    Check("report.exists", reads: ["R05.day"], breaches: exists),
    Check("report.order", breaches: order),
    Check("report.smallCell", reads: ["R05.smallest"], breaches: smallCells),
    Check("report.person") { dimension($0, .person, zh: "报告按个人统计。", en: "It counts by person.") },
    Check("report.counselling", breaches: counselling),
    Check("report.personScore") {
      dimension($0, .personScore, zh: "报告给个人打分。", en: "It scores persons.")
    },
    Check("report.people", breaches: people),
    Check("report.incident", reads: ["R05.incident"], breaches: incidents),
    Check("report.sensitive", reads: ["R05.sensitive"], breaches: sensitive),
  ]

  private static func exists(_ audit: Audit) -> [Breach] {
    guard let days = audit.value("R05.day") else { return [] }
    let reports = audit.registers.situationReports.filter { $0.record.occasion == .regular }
    func due(of month: CivilDate) -> CivilDate {
      let last = month.advanced(byMonths: 1).advanced(byDays: days - 1)
      return audit.terms.calendar.workday(onOrAfter: last)
    }
    // An earlier month falls due no later: back to the last one that was due before.
    var month = audit.period.from.advanced(byDays: 1 - audit.period.from.day)
    while month != .earliest, due(of: month) >= audit.period.from {
      month = month.advanced(byMonths: -1)
    }
    var breaches: [Breach] = []
    while month <= audit.period.through {
      let next = month.advanced(byMonths: 1)
      // What would fall due beyond the last day never does.
      guard next != .latest else { break }
      let due = due(of: month)
      let last = next.advanced(byDays: -1)
      // Nobody has assessed a month before it ends.
      let report = reports.first {
        $0.record.from <= month && last <= $0.record.through && last <= $0.at.civilDate
      }
      if let day = audit.lapsed(audit.last(of: due), done: report?.at) {
        breaches.append(
          Breach(
            .day(last), on: day, evidence: report.map { [$0.id] } ?? [],
            zh: "\(month) 至 \(last) 的研判报告没有在 \(due) 前报送。",
            en: "The report on \(month) to \(last) was not there by \(due)."))
      }
      month = next
    }
    return breaches
  }

  private static func order(_ audit: Audit) -> [Breach] {
    guard !audit.centersBelow.isEmpty else { return [] }
    let below = Dictionary(grouping: audit.reportsBelow, by: \.from)
    return audit.registers.situationReports.compactMap { line in
      guard line.record.occasion == .regular, audit.isInPeriod(line.at) else { return nil }
      let early = Set(
        (below[line.record.from] ?? []).filter { $0.at <= line.at }.map(\.center))
      let missing = audit.centersBelow.count { !early.contains($0) }
      guard missing > 0 else { return nil }
      return Breach(
        .line(line.id), on: line.at.civilDate, evidence: [line.id],
        zh: "\(missing) 个下级中心尚未报送,上级已先报送。",
        en: "It was sent before \(missing) of the centers below had reported.")
    }
  }

  private static func smallCells(_ audit: Audit) -> [Breach] {
    let least = audit.value("R05.smallest") ?? 0
    return audit.registers.situationReports.compactMap { line in
      // The number itself is not told again, nor which cell it stands in.
      let small = line.record.cells.count { $0.count < least }
      guard small > 0, audit.isInPeriod(line.at) else { return nil }
      return Breach(
        .line(line.id), on: line.at.civilDate, evidence: [line.id],
        zh: "\(small) 个数字小于 \(least)。", en: "Numbers under \(least): \(small).")
    }
  }

  private static func dimension(
    _ audit: Audit, _ dimension: ReportDimension, zh: String, en: String
  ) -> [Breach] {
    audit.registers.situationReports.compactMap { line in
      guard line.record.cells.contains(where: { $0.dimension == dimension }),
        audit.isInPeriod(line.at)
      else { return nil }
      return Breach(.line(line.id), on: line.at.civilDate, evidence: [line.id], zh: zh, en: en)
    }
  }

  private static func counselling(_ audit: Audit) -> [Breach] {
    let registers = audit.registers
    let kept = Set(
      registers.sessions.map(\.id) + registers.disclosures.map(\.id)
        + registers.supervisions.map(\.id))
    return registers.situationReports.compactMap { line in
      let isCounted = line.record.cells.contains { $0.dimension == .counselling }
      guard isCounted || line.record.sources.contains(where: { kept.contains($0) }),
        audit.isInPeriod(line.at)
      else { return nil }
      return Breach(
        .line(line.id), on: line.at.civilDate, evidence: [line.id], zh: "报告使用了心理咨询数据。",
        en: "It uses counselling.")
    }
  }

  private static func people(_ audit: Audit) -> [Breach] {
    audit.registers.situationReports.compactMap { line in
      let (author, approver) = (line.record.author, line.record.approver)
      guard author == nil || approver == nil || author == approver, audit.isInPeriod(line.at)
      else { return nil }
      return Breach(
        .line(line.id), on: line.at.civilDate, evidence: [line.id],
        zh: author == nil ? "报告没有编制人。" : "报告没有由另一人审定。",
        en: author == nil ? "Nobody wrote the report." : "Nobody else approved the report.")
    }
  }

  private static func incidents(_ audit: Audit) -> [Breach] {
    let reports = audit.registers.situationReports.filter { $0.record.occasion == .incident }
    return audit.registers.incidents.compactMap { incident in
      guard incident.record.severity.isGraver(than: .larger) else { return nil }
      let report = reports.first { $0.record.sources.contains(incident.id) }
      let due = audit.due("R05.incident", after: incident.record.knownAt)
      guard let day = audit.lapsed(due, done: report?.at) else { return nil }
      return Breach(
        .line(incident.id), on: day, evidence: [incident.id],
        zh: "\(audit.time("R05.incident").zh)内没有专题研判。",
        en: "It was not assessed within \(audit.time("R05.incident").en).")
    }
  }

  private static func sensitive(_ audit: Audit) -> [Breach] {
    guard let every = audit.value("R05.sensitive"), !audit.terms.sensitive.isEmpty else {
      return []
    }
    let days = audit.registers.situationReports.filter { $0.record.occasion == .sensitive }
      .map(\.at.civilDate)
    return stretches(of: max(every, 1), in: audit.terms.sensitive).compactMap { window in
      guard audit.period.contains(window.through), !days.contains(where: { window.contains($0) })
      else { return nil }
      return Breach(
        .day(window.through), on: window.through, evidence: [],
        zh: "敏感时期 \(window.from) 至 \(window.through) 没有研判。",
        en: "The sensitive time of \(window.from) to \(window.through) was not assessed.")
    }
  }

  /// Stretches of so many days, counted from the first day of each sensitive time; times that meet are one.
  private static func stretches(of length: Int, in times: [DayRange]) -> [DayRange] {
    var joined: [DayRange] = []
    for time in times.sorted(by: { $0.from < $1.from }) {
      if let last = joined.last, time.from <= last.through.advanced(byDays: 1) {
        joined[joined.count - 1] = last.joined(with: time)
      } else {
        joined.append(time)
      }
    }
    return joined.flatMap { time in
      stride(from: 0, through: time.from.days(to: time.through) + 1 - length, by: length).map {
        let first = time.from.advanced(byDays: $0)
        return DayRange(first, first.advanced(byDays: length - 1))
      }
    }
  }
}
