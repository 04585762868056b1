import GovernanceModel

/// Meetings with their minutes, and reports on the situation.
extension RegisterFixture {
  mutating func writeMeetings() {
    var open: [MeetingDecision.ID] = []
    for day in meetingDays() {
      let decisions = (0..<2).map { _ in
        MeetingDecision(
          id: name("md"), owner: center.unit, due: calendar.day(5, workdaysAfter: day))
      }
      // What is not done yet is looked at again.
      let reviews = open.map { DecisionReview(decision: $0, isDone: chance.number(in: 0...3) > 0) }
      open = reviews.filter { !$0.isDone }.map(\.decision) + decisions.map(\.id)
      let held = moment(day, 9)
      write(
        "m", at: moment(calendar.day(1, workdaysAfter: day), 16), by: person("assessor"),
        .regularMeeting(
          RegularMeeting(
            heldAt: held, leader: chance.number(in: 0...3) > 0 ? .director : .deputy,
            groups: [.disputeResolution, .gridService, .petitionStability, .legalService],
            absences: [MeetingAbsence(group: .convenience, reason: "fieldwork")],
            items: [
              MeetingItem(topic: .lastDecisions),
              MeetingItem(topic: .newDisputes, cases: [name("mc")]),
            ], decisions: decisions, reviews: reviews)))
    }
    if tier != .village { writeJointMeetings() }
  }

  /// The first working day of each week, half month or month; the first week may begin before
  /// the period.
  private func meetingDays() -> [CivilDate] {
    var seen: Set<Int> = []
    return days(before: 6).filter { calendar.isWorking($0) }.filter { day in
      let window =
        switch tier {
        // Weeks are counted from a Monday.
        case .village: (day.dayNumber + 3) / 7
        case .township: (day.year * 12 + day.month) * 2 + (day.day <= 15 ? 0 : 1)
        case .county: day.year * 12 + day.month
        }
      return seen.insert(window).inserted
    }
  }

  private mutating func writeJointMeetings() {
    var seen: Set<Int> = []
    for day in workdays where seen.insert(day.year * 12 + day.month).inserted {
      let held = moment(day, 14)
      write(
        "j", at: moment(calendar.day(1, workdaysAfter: day), 10), by: person("assessor"),
        .jointMeeting(
          JointMeeting(
            heldAt: held, occasion: .regular,
            invitations: [
              Invitation(unit: office(.police), attendance: .present),
              Invitation(unit: office(.justice), attendance: .present),
              Invitation(
                unit: office(.petition), attendance: .excused,
                opinionAt: moment(calendar.day(2, workdaysAfter: day), 11)),
            ],
            tasks: [
              JointMeetingTask(
                id: name("jt"), leads: [office(.police)], supports: [office(.justice)],
                due: calendar.day(10, workdaysAfter: day))
            ], deadlocks: [Deadlock(matter: name("jc"), raisedTo: office(.petition))])))
    }
  }

  mutating func writeReports() {
    for (month, at) in reportTimes(tier) {
      let last = month.advanced(byMonths: 1).advanced(byDays: -1)
      let kinds: [(ReportDimension, String)] = [
        (.matterKind, "dispute"), (.matterKind, "petition"), (.channel, "visit"),
        (.channel, "phone"), (.level, "village"), (.unresolved, "30d"),
      ]
      write(
        "p", at: at, by: person("assessor"),
        .situationReport(
          SituationReport(
            from: month, through: last, author: person("assessor"), approver: person("director"),
            cells: kinds.map {
              ReportCell(dimension: $0.0, code: $0.1, count: chance.number(in: 5...90))
            })))
    }
  }

  /// On the fifth day of each week of a sensitive time.
  mutating func writeSensitiveReports() {
    for day in days() {
      let time = Self.sensitive.first { $0.contains(day) }
      guard let time, time.from.days(to: day) % 7 == 4 else { continue }
      write(
        "ps", at: moment(day, 15), by: person("assessor"),
        .situationReport(
          SituationReport(
            from: day.advanced(byDays: -4), through: day, occasion: .sensitive,
            author: person("assessor"), approver: person("director"),
            cells: [
              ReportCell(
                dimension: .matterKind, code: "dispute", count: chance.number(in: 5...30))
            ])))
    }
  }

  /// The months that are reported on in the period, and when a tier reports.
  private func reportTimes(_ tier: Tier) -> [(month: CivilDate, at: Instant)] {
    let (day, hour) =
      switch tier {
      case .village: (5, 10)
      case .township: (10, 14)
      case .county: (15, 16)
      }
    var times: [(month: CivilDate, at: Instant)] = []
    var month = period.from.advanced(byDays: 1 - period.from.day).advanced(byMonths: -1)
    while month <= period.through {
      let due = month.advanced(byMonths: 1).advanced(byDays: day - 1)
      let on = calendar.workday(onOrAfter: due)
      if period.contains(on) { times.append((month, moment(on, hour))) }
      month = month.advanced(byMonths: 1)
    }
    return times
  }

  func reportsBelow() -> [LowerReport] {
    guard let tier = below.first?.tier else { return [] }
    return reportTimes(tier).flatMap { time in
      below.map { LowerReport(center: $0.id, from: time.month, at: time.at) }
    }
  }
}
