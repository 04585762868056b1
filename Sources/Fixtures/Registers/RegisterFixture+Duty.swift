import GovernanceModel

/// Shifts and their hand-overs, and what happens on duty.
extension RegisterFixture {
  mutating func writeDuty() {
    let incidents = writeIncidents()
    if tier == .village { writeDayDuty(incidents) } else { writeRoundTheClock(incidents) }
  }

  /// Something that happened on duty, until it was closed.
  struct Open {
    let id: RegisterLine.ID
    let from: Instant
    let until: Instant
  }

  /// A grave incident now and then, told by telephone, in writing and to the end, and assessed.
  private mutating func writeIncidents() -> [Open] {
    let gravity: [Severity] = tier == .village ? [.ordinary, .larger] : [.larger, .major]
    var open: [Open] = []
    for day in days().filter({ $0.day % (tier == .village ? 13 : 7) == 4 }) {
      let known = moment(day, 9 + chance.number(in: 0...6), chance.number(in: 0...59))
      let severity = gravity[chance.number(in: 0...1)]
      let officer = person("duty")
      let id = write(
        "i", at: known, by: officer, .dutyIncident(DutyIncident(severity: severity, knownAt: known))
      )
      let told: [(IncidentReport.Form, Int)] = [(.phone, 25), (.written, 900), (.final, 1560)]
      for (form, minutes) in told {
        write(
          "r", at: known.advanced(byMinutes: minutes), by: officer,
          .incidentReport(IncidentReport(incident: id, form: form, to: office(.petition))))
      }
      if severity.isGraver(than: .larger) {
        write(
          "s", at: known.advanced(byMinutes: 720), by: person("assessor"),
          .situationReport(
            SituationReport(
              from: day, through: day, occasion: .incident, author: person("assessor"),
              approver: person("director"),
              cells: [ReportCell(dimension: .matterKind, code: "incident", count: 6)],
              sources: [id])))
      }
      open.append(Open(id: id, from: known, until: known.advanced(byMinutes: 1560)))
    }
    return open
  }

  private mutating func writeRoundTheClock(_ incidents: [Open]) {
    var turn = 0
    for day in days(before: 1) {
      let officers = tier == .county || Self.isSensitive(day) ? 2 : 1
      for hour in [0, 8, 16] {
        let from = moment(day, hour)
        let people = (0..<officers).map { person("duty", (turn + $0) % 9 + 1) }
        write(
          shift(from, hours: 8, leader: person("director"), people), incidents,
          next: turn + officers)
        turn += officers
      }
      for hour in [0, 12] {
        let from = moment(day, hour)
        let people = [person("video", turn % 6 + 1), person("video", (turn + 1) % 6 + 1)]
        let shift = DutyShift(
          from: from, through: from.advanced(byHours: 12), mode: .onSite, place: .monitoringRoom,
          officers: people)
        write("v", at: from, by: people[0], .dutyShift(shift))
        turn += 2
      }
    }
  }

  private mutating func writeDayDuty(_ incidents: [Open]) {
    var turn = 0
    for day in days(before: 1) {
      if calendar.isWorking(day) {
        let people = [person("duty", turn % 4 + 1)]
        write(shift(moment(day, 8), hours: 10, leader: nil, people), incidents, next: turn + 1)
      }
      let from = moment(day, 0)
      let call = DutyShift(
        from: from, through: from.advanced(byHours: 24), mode: .onCall,
        officers: [person("duty", (turn + 2) % 4 + 1)])
      write("c", at: from, by: person("intake"), .dutyShift(call))
      turn += 1
    }
  }

  private func shift(
    _ from: Instant, hours: Int, leader: Actor.ID?, _ officers: [Actor.ID]
  ) -> DutyShift {
    DutyShift(
      from: from, through: from.advanced(byHours: hours), mode: .onSite, leader: leader,
      officers: officers)
  }

  /// Writes a shift, and its hand-over with all that is open by then.
  private mutating func write(_ shift: DutyShift, _ incidents: [Open], next: Int) {
    let officer = shift.officers.first ?? person("duty")
    let id = write("d", at: shift.from, by: officer, .dutyShift(shift))
    let at = shift.through.advanced(byMinutes: chance.number(in: 1...20))
    let open = incidents.filter { $0.from <= at && at < $0.until }.map(\.id)
    write(
      "h", at: at, by: officer,
      .shiftHandOver(
        ShiftHandOver(shift: id, openItems: open, countersignedBy: person("relief", next % 9 + 1))))
  }
}
