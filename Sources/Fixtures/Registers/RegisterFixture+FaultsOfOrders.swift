import GovernanceModel

/// Faults against R07 and R08.
extension RegisterFixture {
  static let orderFaults: [String: Recipe] = [
    "R07.1": leadTwice,
    "R07.2": { record, fault in
      guard case .orderSent(let order) = record.line(fault.line)?.record else { return }
      let receipt = record.all { if case .orderReceived(let it) = $0 { it } else { nil } }
        .first { $0.record.order == order.order }
      // In a village it is never confirmed, elsewhere a minute too late.
      if record.tier == .village {
        record.remove([receipt?.line.id].compactMap(\.self))
      } else {
        record.move(receipt?.line.id, to: fault.late(byMinutes: 1))
      }
    },
    "R07.3": { record, fault in
      if record.line(fault.line)?.at.civilDate == fault.day {
        record.change(fault.line, OrderReturned.self) { $0.consentedBy = nil }
      } else {
        // The day is after the last one on which the lead may object.
        record.change(fault.line, OrderReturned.self, at: moment(fault.day, 11)) {
          $0.objectedAt = moment(fault.day, 10)
        }
      }
    },
    "R07.4": { record, fault in
      guard let first = returned(fault.matter, in: record),
        case .orderReturned(let it) = first.record
      else { return }
      sendAgain(first, number: 1, to: it.unit, isReturned: true, in: &record)
    },
    "R07.5": { record, fault in
      guard let first = returned(fault.matter, in: record),
        case .orderReturned(let it) = first.record
      else { return }
      sendAgain(first, number: 1, to: record.office(.civilAffairs), isReturned: true, in: &record)
      sendAgain(first, number: 2, to: it.unit, isReturned: false, in: &record)
    },
    "R07.6": { record, fault in
      record.change(fault.line, OrderCompleted.self) { $0.evidence = [] }
    },
    "R07.7": { record, fault in
      guard let line = record.line(fault.line), case .orderSent(let order) = line.record else {
        return
      }
      record.change(line.matter) {
        guard let since = $0.openedAt else { return }
        $0.barredUnits = order.supports.map { BarredUnit(unit: $0, since: since) }
      }
    },
    "R07.8": { record, fault in
      record.change(fault.line, OrderSent.self) { $0.due = $0.lawfulDue?.advanced(byDays: 1) }
    },
    "R07.9": { record, fault in
      record.change(fault.line, OrderReturned.self) { $0.condition = .mediation }
    },
    "R07.10": { record, fault in
      guard case .orderCompleted(let order) = record.line(fault.line)?.record else { return }
      let notice = record.all { if case .orderCompleted(let it) = $0 { it } else { nil } }
        .first { $0.record.order == order.order && $0.record.noticeAt != nil }
      if record.tier == .village {
        record.remove([notice?.line.id].compactMap(\.self))
      } else {
        let told = fault.late(byMinutes: 540)
        record.change(notice?.line.id, OrderCompleted.self, at: told) { $0.noticeAt = told }
      }
    },
  ]

  /// In a village nobody leads; elsewhere a second office does, and confirms receipt as the first.
  private static func leadTwice(in record: inout OpenRecord, _ fault: PlantedFault) {
    guard let line = record.line(fault.line), case .orderSent(let order) = line.record else {
      return
    }
    let leads = record.tier == .village ? [] : order.leads + order.supports
    record.change(line.id, OrderSent.self) {
      $0.leads = leads
      $0.supports = []
    }
    for lead in leads.dropFirst() {
      record.add(
        name(line.id, "a"), at: line.at.advanced(byMinutes: 120), by: record.person("handler"),
        matter: line.matter, .orderReceived(OrderReceived(order: order.order, unit: lead)))
    }
  }

  private static func returned(_ matter: Matter.ID?, in record: OpenRecord) -> RegisterLine? {
    record.lines.first { line in
      if case .orderReturned = line.record { line.matter == matter } else { false }
    }
  }

  /// Sends what came back once more, three hours later each time; and lets it come back again.
  private static func sendAgain(
    _ first: RegisterLine, number: Int, to lead: UnitReference, isReturned: Bool,
    in record: inout OpenRecord
  ) {
    let order: WorkOrder.ID = name(first.id, "w\(number)")
    let at = first.at.advanced(byHours: 3 * number - 1)
    record.add(
      name(first.id, "t\(number)"), at: at, by: first.by, matter: first.matter,
      .orderSent(OrderSent(order: order, leads: [lead])))
    record.add(
      name(first.id, "a\(number)"), at: at.advanced(byMinutes: 30), by: record.person("handler"),
      matter: first.matter, .orderReceived(OrderReceived(order: order, unit: lead)))
    guard isReturned else { return }
    record.add(
      name(first.id, "b\(number)"), at: at.advanced(byMinutes: 90), by: first.by,
      matter: first.matter,
      .orderReturned(
        OrderReturned(
          order: order, unit: lead, objectedAt: at.advanced(byMinutes: 60), reason: "notCompetent",
          consentedBy: first.by)))
  }

  /// A name beside a line's own.
  private static func name<Entity>(_ id: RegisterLine.ID, _ kind: String) -> Identifier<Entity> {
    Identifier(unchecked: "\(id).\(kind)")
  }

  static let assessmentFaults: [String: Recipe] = [
    "R08.1": { record, fault in
      // The grade of one point more, which is another where the points are at their band's end.
      record.change(fault.line, GridWorkerAssessment.self) {
        $0.grade = $0.total.flatMap { ScoringScheme.typical.band(of: $0 + 1)?.grade }
      }
    },
    "R08.2": { record, fault in
      record.change(fault.line, GridWorkerAssessment.self) { $0.total = $0.total.map { $0 + 1 } }
    },
    "R08.3": { record, fault in
      record.change(fault.line, GridWorkerAssessment.self) {
        $0.deductions = $0.deductions?.map {
          Deduction(indicator: $0.indicator, points: $0.points, on: $0.on)
        }
      }
    },
    "R08.4": { record, fault in
      record.change(fault.line, GridWorkerAssessment.self) {
        if $0.noticeAt?.civilDate == fault.day {
          $0.statesObjection = false
        } else {
          $0.noticeAt = fault.late(byMinutes: 540)
        }
      }
    },
    "R08.5": { record, fault in
      record.change(fault.line, GridWorkerAssessment.self) {
        $0.scores =
          ($0.scores ?? [])
          + [IndicatorScore(indicator: Identifier(unchecked: "petitions"), points: 5)]
      }
    },
    "R08.6": { record, fault in
      record.change(fault.line, GridWorkerAssessment.self) {
        guard let worker = $0.worker, var parts = $0.parts, let first = parts.first else { return }
        parts[0] = AssessmentPart(side: first.side, by: worker, points: first.points)
        $0.parts = parts
      }
    },
    "R08.7": { record, fault in
      let answer = record.all { if case .assessmentAnswer(let it) = $0 { it } else { nil } }
        .first { $0.record.objection == fault.line }
      record.move(answer?.line.id, to: fault.late(byMinutes: 540))
    },
  ]
}
