import GovernanceModel

/// What the flat record keeps.
extension CaseProjection {
  mutating func assess(_ assessment: Assessment, _ event: CaseEvent) {
    isOnRouteSix = assessment.petitionClass == .claim(.route6)
    var triggers = record.triggers
    let isOpen = triggers.contains { $0.until == nil }
    // What was consulted on and is classed anew calls for nothing again.
    if facts.contains(.isConsultationTriggered), !facts.contains(.isConsulted), !isOpen {
      let isMajor = assessment.severity.isGraver(than: .larger)
      triggers.append(
        CaseTrigger(trigger: isMajor ? .severity : .group, at: event.occurredAt))
    }
    if !facts.contains(.isConsultationTriggered), consultation == nil {
      triggers = triggers.map {
        CaseTrigger(trigger: $0.trigger, at: $0.at, until: $0.until ?? event.occurredAt)
      }
    }
    replace(severity: assessment.severity, triggers: triggers)
  }

  mutating func bar(_ event: CaseEvent) {
    var (people, units) = (record.barredPeople, record.barredUnits)
    for bond in event.changes.bound {
      switch (bond.relation, bond.subject) {
      case (.accused, .actor(let id)):
        people.append(BarredPerson(person: id, ground: .accused, since: event.occurredAt))
      case (.interested, .actor(let id)):
        people.append(BarredPerson(person: id, ground: .interested, since: event.occurredAt))
      case (.recused, .actor(let id)):
        people.append(BarredPerson(person: id, ground: .recused, since: event.occurredAt))
      case (.accusedUnit, .unit(let unit)):
        units.append(BarredUnit(unit: unit, since: event.occurredAt))
      default: break
      }
    }
    record = CaseRecord(
      id: record.id, kind: record.kind, severity: record.severity, openedAt: record.openedAt,
      closedAt: record.closedAt, barredPeople: people, barredUnits: units,
      triggers: record.triggers)
  }

  private mutating func replace(severity: Severity?, triggers: [CaseTrigger]) {
    record = CaseRecord(
      id: record.id, kind: record.kind, severity: severity, openedAt: record.openedAt,
      closedAt: record.closedAt, barredPeople: record.barredPeople,
      barredUnits: record.barredUnits, triggers: triggers)
  }

  /// The name of what an event writes down: the case's and the event's number, so long that names sort as
  /// the events follow.
  func line(of event: CaseEvent) -> RegisterLine.ID {
    let number = String(event.version)
    let zeros = String(repeating: "0", count: max(0, 6 - number.utf8.count))
    return Identifier(unchecked: "\(event.caseID).\(zeros)\(number)")
  }

  mutating func write(_ content: RegisterRecord?, _ event: CaseEvent) {
    guard let content, let actor = event.actor else { return }
    made.append(
      RegisterLine(
        id: line(of: event), center: center, at: event.occurredAt, by: actor,
        matter: event.caseID, record: content))
  }

  /// The center that keeps the lines: the one that owns the case, or the organ in its place.
  var center: Center.ID {
    receiving.map { Self.center(of: $0) } ?? Identifier(unchecked: "-")
  }

  /// An office by the name under which its lines are kept; one that is no center has its kind in it.
  static func center(of unit: UnitReference) -> Center.ID {
    switch unit {
    case .center(let id): id
    case .organ(let id): Identifier(unchecked: "organ:\(id)")
    case .grid(let id): Identifier(unchecked: "grid:\(id)")
    }
  }
}
