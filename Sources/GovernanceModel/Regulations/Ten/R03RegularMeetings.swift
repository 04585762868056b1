extension Regulation {
  /// R03 工作例会制度: the center meets as often as its tier asks, and sees to what it decided.
  public static let r03 = ten(
    .r03,
    parameters: [
      .number(
        "R03.every", county: 31, township: 15, village: 7, .calendarDay,
        .seen("多地例会做法", "the meetings of other places"), zh: "例会间隔:周、半月或月",
        en: "how often: a week, half a month or a month"),
      .number(
        "R03.minutes", 2, .workingDay, .kitDefault, zh: "成文时限", en: "how soon minutes are written"),
    ],
    clauses: [
      .held(
        "R03.1", .obligation, .seen("多地例会做法", "the meetings of other places"),
        zh: "每个有工作日的周期至少召开一次例会。",
        en: "At least one regular meeting is held in each period that has a working day.",
        by: "meeting.window",
        cureZh: "补开例会。", cureEn: "Hold the meeting now."),
      .held(
        "R03.2", .obligation, .kitDefault, zh: "每项决定都有责任单位和时限。",
        en: "Every decision says who sees to it and until when.", by: "meeting.decision",
        cureZh: "补明责任单位和时限。", cureEn: "Name who sees to it and until when."),
      .held(
        "R03.3", .obligation, .kitDefault, zh: "下次例会过问全部未落实的决定。",
        en: "The next meeting looks at every decision that is still open.",
        by: "meeting.carryOver", cureZh: "在下次例会补议。", cureEn: "Take them up at the next meeting."),
      .held(
        "R03.4", .obligation, .kitDefault, zh: "会议记录按时成文。", en: "Minutes are written in time.",
        by: "meeting.minutes", cureZh: "尽快成文并说明原因。",
        cureEn: "Write them, and say why they are late."),
      .held(
        "R03.5", .obligation, .article(.personalInformationLaw, "6"), zh: "涉及事项的议题写事项编号,不写姓名。",
        en: "An item about a matter names it by its number and nobody by name.",
        by: "meeting.cases", cureZh: "补写事项编号。", cureEn: "Add the numbers of the cases."),
      .held(
        "R03.6", .obligation, .kitDefault, zh: "主任或副主任主持,五个工作组负责人到会或请假。",
        en:
          "The director or a deputy takes the chair; the leads of all five groups are there or excused.",
        by: "meeting.quorum", cureZh: "补办请假,或重新召开。",
        cureEn: "Record who was excused and why, or meet again."),
    ])
}

/// How R03 is checked.
enum MeetingChecks {
  static let all = [
    Check("meeting.window", reads: ["R03.every"], breaches: windows),
    Check("meeting.decision", breaches: decisions),
    Check("meeting.carryOver", breaches: carryOver),
    Check("meeting.minutes", reads: ["R03.minutes"], breaches: minutes),
    Check("meeting.cases", breaches: cases),
    Check("meeting.quorum", breaches: quorum),
  ]

  private static func windows(_ audit: Audit) -> [Breach] {
    guard let every = audit.value("R03.every") else { return [] }
    let days = audit.registers.regularMeetings.map(\.record.heldAt.civilDate)
    return AuditWindow(days: every).ending(in: audit.period).compactMap { window in
      let calendar = audit.terms.calendar
      let hasWorkday = calendar.workday(onOrAfter: window.from) <= window.through
      guard hasWorkday, !days.contains(where: { window.contains($0) }) else { return nil }
      return Breach(
        .day(window.through), on: window.through, evidence: [],
        zh: "\(window.from) 至 \(window.through) 没有召开例会。",
        en: "No regular meeting was held from \(window.from) to \(window.through).")
    }
  }

  private static func decisions(_ audit: Audit) -> [Breach] {
    audit.registers.regularMeetings.flatMap { line in
      line.record.decisions.filter { $0.owner == nil || $0.due == nil }.map { (line, $0) }
    }
    .first(ofEach: { Told(heldAt: $0.0.record.heldAt, what: $0.1.id) })
    .compactMap { line, decision in
      guard audit.isInPeriod(line.at) else { return nil }
      return Breach(
        .line(line.id), on: line.at.civilDate, evidence: [line.id],
        zh: "决定 \(decision.id) 没有\(decision.owner == nil ? "责任单位" : "时限")。",
        en: "Decision \(decision.id) says not \(decision.owner == nil ? "who" : "until when").")
    }
  }

  private static func carryOver(_ audit: Audit) -> [Breach] {
    var open: [MeetingDecision.ID] = []
    var breaches: [Breach] = []
    // Minutes that are written again are of one meeting.
    let meetings = Dictionary(grouping: audit.registers.regularMeetings, by: \.record.heldAt)
    for lines in meetings.sorted(by: { $0.key < $1.key }).map(\.value) {
      guard let line = lines.first else { continue }
      let reviews = Dictionary(
        lines.flatMap(\.record.reviews).map { ($0.decision, $0.isDone) },
        uniquingKeysWith: { $0 || $1 })
      let missing = open.filter { reviews[$0] == nil }
      if !missing.isEmpty, audit.isInPeriod(line.record.heldAt) {
        breaches.append(
          Breach(
            .line(line.id), on: line.record.heldAt.civilDate, evidence: [line.id],
            zh: "没有过问 \(missing.count) 项未落实的决定。",
            en: "Open decisions were not looked at: \(missing.count)."))
      }
      open =
        open.filter { reviews[$0] != true }
        + Set(lines.flatMap(\.record.decisions).map(\.id)).sorted()
    }
    return breaches
  }

  private static func minutes(_ audit: Audit) -> [Breach] {
    audit.registers.regularMeetings.first(ofEach: \.record.heldAt).compactMap { line in
      let due = audit.due("R03.minutes", after: line.record.heldAt)
      guard let day = audit.lapsed(due, done: line.at) else { return nil }
      return Breach(
        .line(line.id), on: day, evidence: [line.id], zh: "\(audit.time("R03.minutes").zh)内没有成文。",
        en: "The minutes were not written within \(audit.time("R03.minutes").en).")
    }
  }

  private static func cases(_ audit: Audit) -> [Breach] {
    func unnamed(_ line: Written<RegularMeeting>) -> Int {
      line.record.items.count { $0.topic.isAboutMatters && $0.cases.isEmpty }
    }
    let faulty = audit.registers.regularMeetings.filter { unnamed($0) > 0 }
    return faulty.first(ofEach: \.record.heldAt).compactMap { line in
      guard audit.isInPeriod(line.at) else { return nil }
      let unnamed = unnamed(line)
      return Breach(
        .line(line.id), on: line.at.civilDate, evidence: [line.id],
        zh: "\(unnamed) 项涉及事项的议题没有事项编号。",
        en: "Items about matters that name none by its number: \(unnamed).")
    }
  }

  private static func quorum(_ audit: Audit) -> [Breach] {
    func missing(_ meeting: RegularMeeting) -> [WorkingGroup] {
      let accounted = Set(meeting.groups).union(meeting.absences.map(\.group))
      return WorkingGroup.allCases.filter { !accounted.contains($0) }
    }
    func isLed(_ meeting: RegularMeeting) -> Bool {
      meeting.leader == .director || meeting.leader == .deputy
    }
    let faulty = audit.registers.regularMeetings.filter {
      !isLed($0.record) || !missing($0.record).isEmpty
    }
    return faulty.first(ofEach: \.record.heldAt).compactMap { line in
      guard audit.isInPeriod(line.record.heldAt) else { return nil }
      let (missing, isLed) = (missing(line.record), isLed(line.record))
      return Breach(
        .line(line.id), on: line.record.heldAt.civilDate, evidence: [line.id],
        zh: isLed ? "\(missing.count) 个工作组无人到会也未请假。" : "不是主任或副主任主持。",
        en: isLed
          ? "\(missing.count) groups were neither there nor excused."
          : "Neither the director nor a deputy took the chair.")
    }
  }
}

extension MeetingDecision {
  /// The names of decisions.
  public typealias ID = Identifier<MeetingDecision>
}

extension MeetingItem.Topic {
  /// Whether an item of the topic is about matters, and so names them.
  public var isAboutMatters: Bool {
    switch self {
    case .newDisputes, .overdue, .coordination: true
    case .lastDecisions, .work: false
    }
  }
}
