import GovernanceModel

/// Faults against R05 and R06.
extension RegisterFixture {
  static let reportFaults: [String: Recipe] = [
    "R05.1": { record, fault in
      let report = reports(of: record, .regular).first {
        fault.subject == .day($0.record.through)
      }
      // At the county there is none, elsewhere it comes late.
      if record.tier == .county {
        record.remove([report?.line.id].compactMap(\.self))
      } else if let report {
        record.move(report.line.id, to: report.line.at.advanced(byHours: reportDelay))
      }
    },
    // Before the centers below have reported, and in time itself.
    "R05.2": { record, fault in record.move(fault.line, to: moment(fault.day, 8)) },
    "R05.3": { record, fault in
      record.change(fault.line, SituationReport.self) {
        guard var cells = $0.cells, let first = cells.first else { return }
        cells[0] = ReportCell(dimension: first.dimension, code: first.code, count: 4)
        $0.cells = cells
      }
    },
    "R05.4": { addCell(.person, to: $1, in: &$0) },
    "R05.5": { addCell(.counselling, to: $1, in: &$0) },
    "R05.6": { addCell(.personScore, to: $1, in: &$0) },
    "R05.7": { record, fault in
      record.change(fault.line, SituationReport.self) { $0.approver = $0.author }
    },
    "R05.8": { record, fault in
      guard let line = record.line(fault.line), case .dutyIncident(let incident) = line.record
      else { return }
      let report = reports(of: record, .incident).first { $0.record.sources.contains(line.id) }
      record.move(report?.line.id, to: incident.knownAt.advanced(byMinutes: 1441))
    },
    "R05.9": { record, fault in
      let report = reports(of: record, .sensitive).first { $0.line.at.civilDate <= fault.day }
      record.remove([report?.line.id].compactMap(\.self))
    },
  ]

  /// How many hours a late report is late: a village's comes after its township's, a township's
  /// before the county's.
  private static let reportDelay = 96

  /// What the center above knows of a report that came late.
  static func delayReport(below record: inout OpenRecord, _ fault: PlantedFault) {
    guard case .day(let last) = fault.subject else { return }
    let first = last.advanced(byDays: 1 - last.day)
    record.reportsBelow = record.reportsBelow.map { report in
      guard report.center == fault.center, report.from == first else { return report }
      return LowerReport(
        center: report.center, from: report.from, at: report.at.advanced(byHours: reportDelay))
    }
  }

  private static func reports(
    of record: OpenRecord, _ occasion: SituationReport.Occasion
  ) -> [(line: RegisterLine, record: SituationReport)] {
    record.all { if case .situationReport(let report) = $0 { report } else { nil } }
      .filter { $0.record.occasion == occasion }
  }

  private static func addCell(
    _ dimension: ReportDimension, to fault: PlantedFault, in record: inout OpenRecord
  ) {
    record.change(fault.line, SituationReport.self) {
      $0.cells = ($0.cells ?? []) + [ReportCell(dimension: dimension, code: "other", count: 12)]
    }
  }

  static let consultationFaults: [String: Recipe] = [
    "R06.1": conveneLate,
    "R06.2": { record, fault in
      let decision = decisions(of: record).first { $0.record.consultation == fault.line }
      record.remove([decision?.line.id].compactMap(\.self))
    },
    "R06.3": { record, fault in
      let decision = decisions(of: record).first { $0.line.id == fault.line }
      let look = record.all { if case .consultationFollowUp(let look) = $0 { look } else { nil } }
        .first {
          $0.record.consultation == decision?.record.consultation && !$0.record.isClosing
        }
      record.move(look?.line.id, to: fault.late(byMinutes: 600))
    },
    "R06.4": { record, fault in
      let matter = record.line(fault.line)?.matter
      let barred = record.cases.first { $0.id == matter }?.barredPeople.map(\.person) ?? []
      record.change(fault.line, ConsultationRecord.self) {
        $0.members = ($0.members ?? []) + barred
      }
    },
    "R06.5": inviteAccused,
    "R06.6": { record, fault in
      // It was sent an hour after it began, and ended before a consultation was overdue.
      record.change(fault.matter) {
        guard let opened = $0.openedAt else { return }
        $0.triggers = [CaseTrigger(trigger: .departments, at: opened.advanced(byMinutes: 30))]
      }
    },
    "R06.7": { record, fault in
      let readings = record.all { if case .materialAccess(let read) = $0 { read } else { nil } }
      let stranger = record.person("clerk")
      if readings.contains(where: { $0.line.id == fault.line }) {
        record.change(fault.line, MaterialAccess.self) { $0.reader = stranger }
      } else {
        record.remove(readings.filter { $0.record.consultation == fault.line }.map(\.line.id))
      }
    },
    "R06.8": { record, fault in
      // It is sent, and received, on the day after.
      for line in record.lines where line.matter == fault.matter {
        switch line.record {
        case .orderSent: record.move(line.id, to: fault.late(byMinutes: 540))
        case .orderReceived: record.move(line.id, to: fault.late(byMinutes: 570))
        default: break
        }
      }
    },
  ]

  private static func decisions(
    of record: OpenRecord
  ) -> [(line: RegisterLine, record: ConsultationDecision)] {
    record.all { if case .consultationDecision(let decision) = $0 { decision } else { nil } }
  }

  /// Everything of the day of the consultation comes later: it is convened after 24 hours and a
  /// minute.
  private static func conveneLate(in record: inout OpenRecord, _ fault: PlantedFault) {
    let lines = record.lines.filter { $0.matter == fault.matter }
    guard let trigger = record.cases.first(where: { $0.id == fault.matter })?.triggers.first?.at,
      let held = lines.map(\.at).min()
    else { return }
    let late = trigger.advanced(byMinutes: 1441)
    let delay = Int((late.milliseconds - held.milliseconds) / 60_000)
    for line in lines where line.at.civilDate == held.civilDate {
      record.move(line.id, to: line.at.advanced(byMinutes: delay))
    }
  }

  /// An office that was invited is accused; at the county somebody who is may read the materials.
  private static func inviteAccused(in record: inout OpenRecord, _ fault: PlantedFault) {
    guard let line = record.line(fault.line), case .consultation(let meeting) = line.record else {
      return
    }
    let accused = record.person("clerk")
    let isCounty = record.tier == .county
    record.change(line.matter) {
      guard let since = $0.openedAt else { return }
      if isCounty {
        $0.barredPeople =
          ($0.barredPeople ?? []) + [BarredPerson(person: accused, ground: .accused, since: since)]
      } else {
        // The first office that was invited leads afterwards; that would break R07.7, too.
        $0.barredUnits = meeting.invited.suffix(1).map { BarredUnit(unit: $0, since: since) }
      }
    }
    guard isCounty else { return }
    record.change(line.id, ConsultationRecord.self) { $0.readers = meeting.readers + [accused] }
  }
}
