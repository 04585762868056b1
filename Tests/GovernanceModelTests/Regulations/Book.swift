import GovernanceModel

/// A center's records as a test spells them out, for October 2026 unless it says otherwise.
struct Book: Sendable {
  var tier: Tier
  var lines: [RegisterLine] = []
  var cases: [CaseRecord] = []
  var centersBelow: [Center.ID] = []
  var reportsBelow: [LowerReport] = []
  var period = DayRange(day("2026-10-01"), day("2026-10-31"))
  var sensitive: [DayRange] = []

  init(_ tier: Tier = .township) { self.tier = tier }

  /// The same records with a line more.
  ///
  /// Moments are spelled as a clock in China shows them: `2026-10-08 09:00`.
  func line(
    _ name: String, _ at: String, by actor: String = "a-1", matter: String? = nil,
    _ record: RegisterRecord
  ) -> Book {
    var book = self
    book.lines.append(
      RegisterLine(
        id: id(name), center: id("c-1"), at: moment(at), by: id(actor),
        matter: matter.map { id($0) }, record: record))
    return book
  }

  /// The same records with a case more.
  func with(_ record: CaseRecord) -> Book {
    var book = self
    book.cases.append(record)
    return book
  }

  /// The same records, changed.
  func changed(_ change: (inout Book) -> Void) -> Book {
    var book = self
    change(&book)
    return book
  }

  var record: CenterRecord {
    CenterRecord(
      center: id("c-1"), tier: tier, lines: lines, cases: cases,
      centersBelow: centersBelow, reportsBelow: reportsBelow)
  }

  var terms: AuditTerms { AuditTerms(period, calendar: .national, sensitive: sensitive) }

  /// What a charter finds, each as `SUBJECT DAY`.
  func found(by charter: CompiledCharter = .shuicheng, of clause: String) -> [String] {
    charter.findings(in: record, on: terms, of: id(clause))
      .map { "\($0.subject) \($0.day)" }
  }
}

/// A moment as a clock in China shows it: `2026-10-08 09:00`.
func moment(_ text: String) -> Instant {
  let parts = text.split(separator: " ")
  let clock = parts.last.map { $0.split(separator: ":").compactMap { Int($0) } } ?? []
  guard parts.count == 2, clock.count == 2, let date = CivilDate(String(parts[0])),
    let moment = Instant(date, hour: clock[0], minute: clock[1])
  else { preconditionFailure("\(text) is no moment") }
  return moment
}

/// An office that the test spells out: `center/c-1`, `organ/o-1`.
func unit(_ text: String) -> UnitReference {
  guard let unit = UnitReference(text) else { preconditionFailure("\(text) is no office") }
  return unit
}

extension CaseRecord {
  /// A case whose people and offices were barred from the day it began.
  init(
    id: Matter.ID, kind: Matter.Kind, severity: Severity? = nil, openedAt: Instant,
    closedAt: Instant? = nil, accused: [Actor.ID] = [], accusedUnits: [UnitReference] = [],
    interested: [Actor.ID] = [], recused: [Actor.ID] = [], triggers: [CaseTrigger] = []
  ) {
    func barred(_ people: [Actor.ID], _ ground: BarredPerson.Ground) -> [BarredPerson] {
      people.map { BarredPerson(person: $0, ground: ground, since: openedAt) }
    }
    self.init(
      id: id, kind: kind, severity: severity, openedAt: openedAt, closedAt: closedAt,
      barredPeople: barred(accused, .accused) + barred(interested, .interested)
        + barred(recused, .recused),
      barredUnits: accusedUnits.map { BarredUnit(unit: $0, since: openedAt) }, triggers: triggers)
  }
}
