import GovernanceModel

/// Faults against R01 and R02.
extension RegisterFixture {
  static let inquiryFaults: [String: Recipe] = [
    "R01.1": askAnotherNumber,
    "R01.2": { record, fault in
      let stranger = record.person("dispatcher")
      record.change(fault.line, InquiryHandOver.self) { $0.from = stranger }
    },
    "R01.3": handBack,
    "R01.4": { record, fault in
      record.change(fault.line, InquiryClosing.self) { $0.destination = nil }
    },
    "R01.5": { record, fault in
      // In a village it is never accepted, elsewhere a minute too late.
      let at = record.tier == .village ? nil : fault.late(byMinutes: 1)
      record.change(fault.line, InquiryHandOver.self) { $0.acceptedAt = at }
    },
    "R01.6": { record, fault in
      record.change(fault.line, InquiryClosing.self) { $0.condition = .mediation }
    },
    "R01.7": { record, fault in
      let told = record.tier == .village ? nil : fault.late(byMinutes: 540)
      record.change(fault.line, InquiryClosing.self) { $0.noticeAt = told }
    },
  ]

  /// In a village two people were asked first, elsewhere nobody.
  private static func askAnotherNumber(in record: inout OpenRecord, _ fault: PlantedFault) {
    let (isVillage, other) = (record.tier == .village, record.person("dispatcher"))
    record.change(fault.line, Inquiry.self) {
      $0.firstAsked = isVillage ? ($0.firstAsked ?? []) + [other] : []
    }
  }

  /// Whoever took the day's first hand-over hands it back.
  private static func handBack(in record: inout OpenRecord, _ fault: PlantedFault) {
    let moves = record.all { if case .inquiryHandOver(let move) = $0 { move } else { nil } }
    for (_, move) in moves {
      guard let at = move.acceptedAt, at.civilDate == fault.day else { continue }
      record.add(
        fault.line, at: at.advanced(byMinutes: 2), by: move.to,
        .inquiryHandOver(
          InquiryHandOver(
            inquiry: move.inquiry, from: move.to, to: move.from,
            offeredAt: at.advanced(byMinutes: 2), acceptedAt: at.advanced(byMinutes: 6))))
      return
    }
  }

  static let dutyFaults: [String: Recipe] = [
    "R02.1": { record, fault in
      switch record.tier {
      case .village: leaveVillage(in: &record, fault)
      case .township: leaveOverMidnight(in: &record, fault)
      case .county:
        let shift = shifts(of: record).first { $0.record.from == moment(fault.day, 8) }
        let handOver = handOvers(of: record).first { $0.record.shift == shift?.line.id }
        record.remove([shift?.line.id, handOver?.line.id].compactMap(\.self))
      }
    },
    "R02.2": doubleShift,
    "R02.3": handOverBadly,
    "R02.4": reportLate,
    "R02.5": { record, fault in
      guard
        let shift = shifts(of: record).first(where: { $0.record.from.civilDate == fault.day }),
        let officer = shift.record.officers.first
      else { return }
      let swap = ShiftSwap(shift: shift.line.id, from: officer, to: record.person("relief"))
      record.add(fault.line, at: moment(fault.day, 7), by: officer, .shiftSwap(swap))
    },
    "R02.6": { record, fault in
      // At a township one officer is enough but in sensitive times; there the leader is missing.
      let isEnough = record.tier == .township && !isSensitive(fault.day)
      record.change(fault.line, DutyShift.self) {
        if isEnough {
          $0.leader = nil
        } else {
          $0.officers = Array(($0.officers ?? []).prefix(1))
        }
      }
    },
  ]

  private typealias Shift = (line: RegisterLine, record: DutyShift)

  private static func shifts(
    of record: OpenRecord, _ mode: DutyShift.Mode = .onSite, at place: DutyShift.Place = .center
  ) -> [Shift] {
    record.all { if case .dutyShift(let shift) = $0 { shift } else { nil } }
      .filter { $0.record.mode == mode && $0.record.place == place }
  }

  private static func handOvers(
    of record: OpenRecord
  ) -> [(line: RegisterLine, record: ShiftHandOver)] {
    record.all { if case .shiftHandOver(let handOver) = $0 { handOver } else { nil } }
  }

  /// On a working day whoever is on duty comes an hour late; on a free day nobody takes calls.
  private static func leaveVillage(in record: inout OpenRecord, _ fault: PlantedFault) {
    let day = fault.day
    if let shift = shifts(of: record).first(where: { $0.record.from.civilDate == day }) {
      record.change(shift.line.id, DutyShift.self, at: moment(day, 10)) {
        $0.from = moment(day, 10)
      }
    } else {
      let call = shifts(of: record, .onCall).first { $0.record.from.civilDate == day }
      record.remove([call?.line.id].compactMap(\.self))
    }
  }

  /// One leaves half an hour before midnight, the next comes half an hour after it.
  private static func leaveOverMidnight(in record: inout OpenRecord, _ fault: PlantedFault) {
    let midnight = Instant.end(of: fault.day)
    let (early, late) = (midnight.advanced(byMinutes: -30), midnight.advanced(byMinutes: 30))
    for (line, shift) in shifts(of: record) {
      if shift.through == midnight {
        record.change(line.id, DutyShift.self) { $0.through = early }
        let handOver = handOvers(of: record).first { $0.record.shift == line.id }?.line
        if let handOver { record.move(handOver.id, to: handOver.at.advanced(byMinutes: -30)) }
      } else if shift.from == midnight {
        record.change(line.id, DutyShift.self, at: late) { $0.from = late }
      }
    }
  }

  /// In a village the day's calls begin with those of the day before; elsewhere the room for video
  /// analysis shares an officer with the center.
  private static func doubleShift(in record: inout OpenRecord, _ fault: PlantedFault) {
    guard let line = record.line(fault.line), case .dutyShift(let shift) = line.record else {
      return
    }
    if record.tier == .village {
      let calls = shifts(of: record, .onCall)
      let officers = calls.first { $0.record.through == shift.from }?.record.officers ?? []
      let from = shift.from.advanced(byHours: -2)
      record.change(line.id, DutyShift.self, at: from) {
        $0.from = from
        $0.officers = officers
      }
    } else {
      let room = shifts(of: record, at: .monitoringRoom).first {
        $0.record.from < shift.from && shift.from < $0.record.through
      }
      record.change(room?.line.id, DutyShift.self) {
        $0.officers = Array(($0.officers ?? []).prefix(1) + shift.officers.prefix(1))
      }
    }
  }

  /// A hand-over that lists nothing or is not signed; a shift that has none, or has it after 61
  /// minutes.
  private static func handOverBadly(in record: inout OpenRecord, _ fault: PlantedFault) {
    guard let line = record.line(fault.line) else { return }
    if case .dutyShift(let shift) = line.record {
      let handOver = handOvers(of: record).first { $0.record.shift == line.id }?.line
      guard let handOver else { return }
      if record.tier == .village {
        record.move(handOver.id, to: shift.through.advanced(byMinutes: 61))
      } else {
        record.remove([handOver.id])
      }
    } else {
      record.change(line.id, ShiftHandOver.self) {
        if $0.openItems?.isEmpty == false { $0.openItems = [] } else { $0.countersignedBy = nil }
      }
    }
  }

  /// By telephone after 31 minutes; at the county in writing, a minute after a day.
  private static func reportLate(in record: inout OpenRecord, _ fault: PlantedFault) {
    guard let incident = record.line(fault.line), case .dutyIncident(let known) = incident.record
    else { return }
    let form = record.tier == .county ? IncidentReport.Form.written : .phone
    let minutes = record.tier == .county ? 1441 : 31
    let report = record.all { if case .incidentReport(let report) = $0 { report } else { nil } }
      .first { $0.record.incident == incident.id && $0.record.form == form }
    record.move(report?.line.id, to: known.knownAt.advanced(byMinutes: minutes))
  }
}
