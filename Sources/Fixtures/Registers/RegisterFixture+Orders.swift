import GovernanceModel

/// Work orders, and the cases that are talked over.
extension RegisterFixture {
  mutating func writeOrders() {
    let perDay = tier == .county ? 12 : tier == .township ? 4 : 3
    for day in workdays {
      for _ in 0..<perDay { writeOrder(on: day) }
    }
  }

  private mutating func writeOrder(on day: CivilDate) {
    let matter: Matter.ID = name("k")
    let order: WorkOrder.ID = name("w")
    let lead = office(tier == .village ? .mediation : .justice)
    let sent = moment(day, 9 + chance.number(in: 0...5))
    let due = calendar.day(chance.number(in: 3...10), workdaysAfter: day)
    write(
      "t", at: sent, by: person("dispatcher"), matter: matter,
      .orderSent(
        OrderSent(
          order: order, leads: [lead], supports: [office(.police)], due: due,
          lawfulDue: day.advanced(byDays: 60))))
    write(
      "a", at: sent.advanced(byMinutes: 90), by: person("handler"), matter: matter,
      .orderReceived(OrderReceived(order: order, unit: lead)))
    let isReturned = chance.number(in: 1...40) == 1
    let end = calendar.day(chance.number(in: 1...3), workdaysAfter: day)
    var closedAt: Instant?
    if isReturned {
      write(
        "b", at: moment(end, 11), by: person("dispatcher"), matter: matter,
        .orderReturned(
          OrderReturned(
            order: order, unit: lead, objectedAt: moment(end, 10), reason: "notCompetent",
            consentedBy: person("dispatcher"))))
    } else if end <= period.through {
      closedAt = moment(end, 15)
      write(
        "f", at: moment(end, 15), by: person("handler"), matter: matter,
        .orderCompleted(
          OrderCompleted(order: order, evidence: [name("ev")], document: .agreement)))
      write(
        "n", at: moment(calendar.day(1, workdaysAfter: end), 10), by: person("feedbackOfficer"),
        matter: matter,
        .orderCompleted(
          OrderCompleted(
            order: order, evidence: [name("ev")], document: .agreement,
            noticeAt: moment(calendar.day(1, workdaysAfter: end), 10))))
    }
    cases.append(
      CaseRecord(
        id: matter, kind: .dispute, severity: .ordinary, openedAt: sent.advanced(byHours: -1),
        closedAt: closedAt))
  }

  mutating func writeConsultations() {
    guard tier != .village else { return }
    for day in workdays where day.dayNumber % (tier == .county ? 4 : 9) == 0 {
      writeConsultation(on: day)
    }
  }

  /// A grave case: convened within a day, decided at once, dispatched, followed up, closed.
  private mutating func writeConsultation(on day: CivilDate) {
    let matter: Matter.ID = name("g")
    let opened = moment(day, 9)
    let source = write(
      "x", at: opened, by: person("intake"),
      .inquiry(Inquiry(channel: .departmentTransfer, firstAsked: [person("intake")])))
    let members = [person("director"), person("member", 1), person("member", 2)]
    let meeting = write(
      "u", at: moment(day, 14), by: person("dispatcher"), matter: matter,
      .consultation(
        ConsultationRecord(
          trigger: .severity, invited: [office(.police), office(.justice)], members: members,
          readers: members, sources: [source])))
    for reader in members {
      write(
        "y", at: moment(day, 14, 10), by: reader, matter: matter,
        .materialAccess(MaterialAccess(consultation: meeting, reader: reader)))
    }
    let review = day.advanced(byDays: 7)
    write(
      "z", at: moment(day, 16), by: person("director"), matter: matter,
      .consultationDecision(
        ConsultationDecision(
          consultation: meeting, lead: office(.police),
          due: calendar.day(10, workdaysAfter: day), reviewOn: review)))
    let order: WorkOrder.ID = name("w")
    write(
      "t", at: moment(day, 17), by: person("dispatcher"), matter: matter,
      .orderSent(
        OrderSent(
          order: order, leads: [office(.police)], due: calendar.day(10, workdaysAfter: day))))
    write(
      "a", at: moment(day, 17, 30), by: person("handler"), matter: matter,
      .orderReceived(OrderReceived(order: order, unit: office(.police))))
    for look in [6, 12] where day.advanced(byDays: look) <= period.through {
      write(
        "l", at: moment(day.advanced(byDays: look), 10), by: person("supervisor"), matter: matter,
        .consultationFollowUp(
          ConsultationFollowUp(consultation: meeting, isClosing: look == 12)))
    }
    let closed = day.advanced(byDays: 12)
    cases.append(
      CaseRecord(
        id: matter, kind: .dispute, severity: .major, openedAt: opened,
        closedAt: closed <= period.through ? moment(closed, 11) : nil,
        barredPeople: [
          BarredPerson(person: person("relative"), ground: .interested, since: opened)
        ],
        triggers: [CaseTrigger(trigger: .severity, at: moment(day, 11))]))
  }
}
