extension Regulation {
  /// R04 联席会议制度: the member units meet, give each task one lead, and raise what they cannot agree on.
  public static let r04 = ten(
    .r04,
    parameters: [
      .number(
        "R04.every", county: 92, township: 92, village: nil, .calendarDay,
        .seen("多地成员单位联席会议", "the joint meetings of other places"), zh: "联席会议间隔:季度",
        en: "how often: a quarter"),
      .number(
        "R04.opinion", 3, .workingDay, .kitDefault, zh: "请假单位书面意见时限",
        en: "how soon an excused unit writes its opinion"),
    ],
    clauses: [
      .held(
        "R04.1", .obligation, .seen("多地成员单位联席会议", "the joint meetings of other places"),
        zh: "每季度至少召开一次联席会议。",
        en: "At least one joint meeting is held in each quarter.", by: "joint.window",
        cureZh: "补开联席会议。", cureEn: "Hold the meeting now."),
      .held(
        "R04.2", .obligation, .kitDefault, zh: "每项任务有且只有一个牵头单位。",
        en: "Every task has exactly one lead.",
        by: "joint.lead", cureZh: "明确一个牵头单位,其余改为配合。",
        cureEn: "Name one lead; the others support."),
      .held(
        "R04.3", .obligation, .kitDefault, zh: "受邀单位到会,或书面请假。",
        en: "Every unit that was invited is there, or excused in writing.", by: "joint.attendance",
        cureZh: "由该单位补交书面说明。", cureEn: "Have the unit explain itself in writing."),
      .held(
        "R04.4", .obligation, .kitDefault, zh: "请假单位按时提交书面意见。",
        en: "A unit that was excused sends its opinion in time.", by: "joint.opinion",
        cureZh: "催交书面意见。", cureEn: "Ask the unit for its opinion."),
      .held(
        "R04.5", .obligation, .article(.petitionRegulation, "24"), zh: "协商不成的报共同上级决定。",
        en: "What the units cannot agree on is raised to their common superior.",
        by: "joint.deadlock", cureZh: "报请共同上级决定。", cureEn: "Raise it to the common superior."),
      .held(
        "R04.6", .obligation, .kitDefault, zh: "每项任务有时限。",
        en: "Every task has a day to be done by.",
        by: "joint.due", cureZh: "补明时限。", cureEn: "Name the day."),
    ])
}

/// How R04 is checked.
enum JointMeetingChecks {
  static let all = [
    Check("joint.window", reads: ["R04.every"], breaches: windows),
    Check("joint.lead") { audit in
      tasks(audit) { task in
        let count = Set(task.leads).count
        guard count != 1 else { return nil }
        return Wording(
          zh: "任务 \(task.id) 有 \(count) 个牵头单位,应为 1 个。",
          en: "Task \(task.id) has \(count) leads; expected one.")
      }
    },
    Check("joint.attendance", breaches: attendance),
    Check("joint.opinion", reads: ["R04.opinion"], breaches: opinions),
    Check("joint.deadlock", breaches: deadlocks),
    Check("joint.due") { audit in
      tasks(audit) { task in
        guard task.due == nil else { return nil }
        return Wording(zh: "任务 \(task.id) 没有时限。", en: "Task \(task.id) has no day to be done by.")
      }
    },
  ]

  private static func windows(_ audit: Audit) -> [Breach] {
    guard let every = audit.value("R04.every") else { return [] }
    let days = audit.registers.jointMeetings.map(\.record.heldAt.civilDate)
    return AuditWindow(days: every).ending(in: audit.period).compactMap { window in
      guard !days.contains(where: { window.contains($0) }) else { return nil }
      return Breach(
        .day(window.through), on: window.through, evidence: [],
        zh: "\(window.from) 至 \(window.through) 没有召开联席会议。",
        en: "No joint meeting was held from \(window.from) to \(window.through).")
    }
  }

  private static func tasks(
    _ audit: Audit, _ fault: (JointMeetingTask) -> Wording?
  ) -> [Breach] {
    audit.registers.jointMeetings.flatMap { line in
      line.record.tasks.compactMap { task in fault(task).map { (line, task, $0) } }
    }
    .first(ofEach: { Told(heldAt: $0.0.record.heldAt, what: $0.1.id) })
    .compactMap { line, _, fault in
      guard audit.isInPeriod(line.at) else { return nil }
      return Breach(
        .line(line.id), on: line.at.civilDate, evidence: [line.id], zh: fault.zh, en: fault.en)
    }
  }

  private static func attendance(_ audit: Audit) -> [Breach] {
    audit.registers.jointMeetings.flatMap { line in
      line.record.invitations.filter { $0.attendance == .absent }.map { (line, $0.unit) }
    }
    .first(ofEach: { Told(heldAt: $0.0.record.heldAt, what: $0.1) })
    .compactMap { line, unit in
      guard audit.isInPeriod(line.record.heldAt) else { return nil }
      return Breach(
        .line(line.id), on: line.record.heldAt.civilDate, evidence: [line.id],
        zh: "\(unit) 未到会,也未书面请假。",
        en: "\(unit) was neither there nor excused in writing.")
    }
  }

  private static func opinions(_ audit: Audit) -> [Breach] {
    let came = Dictionary(
      audit.registers.jointMeetings.flatMap { line in
        line.record.invitations.compactMap { invitation in
          invitation.opinionAt.map {
            (Told(heldAt: line.record.heldAt, what: invitation.unit), $0)
          }
        }
      }, uniquingKeysWith: min)
    return audit.registers.jointMeetings.flatMap { line in
      line.record.invitations.filter { $0.attendance == .excused }.map { (line, $0.unit) }
    }
    .first(ofEach: { Told(heldAt: $0.0.record.heldAt, what: $0.1) })
    .compactMap { line, unit in
      let due = audit.due("R04.opinion", after: line.record.heldAt)
      let opinion = came[Told(heldAt: line.record.heldAt, what: unit)]
      guard let day = audit.lapsed(due, done: opinion) else { return nil }
      return Breach(
        .line(line.id), on: day, evidence: [line.id],
        zh: "\(unit) \(audit.time("R04.opinion").zh)内没有提交书面意见。",
        en: "\(unit) sent no opinion within \(audit.time("R04.opinion").en).")
    }
  }

  private static func deadlocks(_ audit: Audit) -> [Breach] {
    audit.registers.jointMeetings.flatMap { line in
      line.record.deadlocks.filter { $0.raisedTo == nil }.map { (line, $0.matter) }
    }
    .first(ofEach: { Told(heldAt: $0.0.record.heldAt, what: $0.1) })
    .compactMap { line, matter in
      guard audit.isInPeriod(line.at) else { return nil }
      return Breach(
        .matter(matter), on: line.at.civilDate, evidence: [line.id],
        zh: "协商不成,没有报请共同上级。", en: "The units could not agree, and it was not raised.")
    }
  }
}
