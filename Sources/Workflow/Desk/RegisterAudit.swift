public import GovernanceModel

/// Auditing what the stores of a county hold, center by center, the lower tiers first.
public struct RegisterAudit: Sendable {
  /// Where the registers are.
  public let registers: any RegisterStore
  /// Where the cases are.
  public let cases: any CaseStore
  /// Where the centers are.
  public let directory: any DirectoryStore
  /// The law, for what it allows an order.
  public let law: LawBook

  /// Creates an audit.
  public init(
    registers: any RegisterStore, cases: any CaseStore, directory: any DirectoryStore,
    law: LawBook
  ) {
    self.registers = registers
    self.cases = cases
    self.directory = directory
    self.law = law
  }

  /// Audits all centers, those of a tier or of a division, and whoever else owned cases where all are asked for.
  ///
  /// - Throws: ``StoreError`` on a fault of a medium, or of an event or entry that cannot be read.
  /// - Complexity: O(*n* log *n*) in the number of lines; those of one center are in memory at a time, and
  ///   all cases, flat.
  public func report(
    under charter: CompiledCharter, on terms: AuditTerms, tier: Tier? = nil,
    within division: DivisionCode? = nil
  ) async throws(StoreError) -> AuditReport {
    var audits: [CenterAudit] = []
    try await each(
      on: terms, reaching: [charter.charter], tier: tier, within: division
    ) { office in
      let record = office.record
      audits.append(
        CenterAudit(
          center: record.center, name: office.name, tier: record.tier, lines: office.ownLines,
          cases: record.cases.count,
          findings: office.own(charter.findings(in: record, on: terms))))
    }
    return AuditReport(of: audits, under: charter.charter, terms: terms)
  }

  /// Gives the records of all centers, or those of a tier, one after another, and then those of organs and
  /// grids that owned cases.
  ///
  /// - Parameters:
  ///   - terms: The days.
  ///   - charters: The charters whose longest limit says how far back registers are read.
  ///   - tier: The tier, or nothing for all.
  ///   - division: The division in which they are, such as a township with its villages, or nothing for all.
  ///   - body: Takes the records.
  /// - Throws: ``StoreError`` on a fault of a medium, or of an event or entry that cannot be read.
  public func each(
    on terms: AuditTerms, reaching charters: [Charter], tier: Tier? = nil,
    within division: DivisionCode? = nil, _ body: (AuditedOffice) -> Void
  ) async throws(StoreError) {
    let since = terms.period.from.advanced(byDays: -Self.reach(of: charters))
    let centers = try await directory.centers()
    let projections = try await projections(on: terms, since: since)
    var reports: [Center.ID: [LowerReport]] = [:]
    for level in [Tier.village, .township, .county] {
      for center in centers where center.tier == level {
        let isWithin = division.map { $0.contains(center.division) } ?? true
        let isAsked = (tier == nil || tier == level) && isWithin
        let lines = try await lines(of: center, on: terms, since: since, onlyReports: !isAsked)
        reports[center.id] = Self.reports(of: center, in: lines)
        guard isAsked else { continue }
        let below = centers.filter {
          $0.tier.above == level && center.division.contains($0.division)
        }
        let own = projections[center.unit] ?? []
        let record = CenterRecord(
          center: center.id, tier: level, lines: lines + own.flatMap(\.lines),
          cases: own.map(\.record), centersBelow: below.map(\.id),
          reportsBelow: below.flatMap { reports[$0.id] ?? [] })
        body(AuditedOffice(center.unit, name: center.name, record, own))
      }
    }
    guard tier == nil, division == nil else { return }
    let known = Set(centers.map(\.unit))
    for (unit, own) in projections.sorted(by: { $0.key < $1.key }) where !known.contains(unit) {
      // Organs and grids keep no registers; what they did in cases is looked at all the same.
      let record = CenterRecord(
        center: CaseProjection.center(of: unit), tier: .county, lines: own.flatMap(\.lines),
        cases: own.map(\.record))
      body(AuditedOffice(unit, name: unit.description, record, own))
    }
  }

  /// How many days before a period something can have begun that falls due in it.
  static func reach(of charters: [Charter]) -> Int {
    let longest = charters.flatMap(\.regulations).flatMap(\.parameters).map { parameter in
      let amount = Tier.allCases.compactMap { parameter.values[$0] }.max() ?? 0
      return switch parameter.unit {
      case .minute, .hour, nil: 0
      case .workingHour, .workingDay: amount * 3 + 14
      case .calendarDay: amount
      case .month: amount * 31
      }
    }.max()
    return min(max(100, (longest ?? 0) + 31), 36_600)
  }

  private static func reports(of center: Center, in lines: [RegisterLine]) -> [LowerReport] {
    lines.compactMap { line in
      guard case .situationReport(let report) = line.record, report.occasion == .regular else {
        return nil
      }
      return LowerReport(center: center.id, from: report.from, at: line.at)
    }
  }

  private func lines(
    of center: Center, on terms: AuditTerms, since: CivilDate, onlyReports: Bool
  ) async throws(StoreError) -> [RegisterLine] {
    let from = Instant.start(of: since)
    let end = Instant.end(of: terms.period.through)
    var lines: [RegisterLine] = []
    for title in onlyReports ? [.r05] : RegulationTitle.allCases {
      // A camera is listed once, however long it hangs.
      let start = title == .r09 ? Instant(milliseconds: .min) : from
      for entry in try await registers.entries(of: center.id, under: title, in: start..<end) {
        let line = try entry.line()
        if line.at >= from || Self.isKeptLong(line.record) { lines.append(line) }
      }
    }
    return lines
  }

  /// Whether a line counts however old it is.
  private static func isKeptLong(_ record: RegisterRecord) -> Bool {
    switch record {
    case .cameraListing, .footageHold, .footageRequest: true
    default: false
    }
  }

  /// Every case that was open in the time looked at, by each office that owned it.
  private func projections(
    on terms: AuditTerms, since: CivilDate
  ) async throws(StoreError) -> [UnitReference: [CaseProjection]] {
    var all: [CaseID: CaseProjection] = [:]
    var cursor = EventCursor(partition: cases.partition)
    while true {
      let page = try await cases.events(after: cursor, limit: 1000)
      guard let last = page.last else { break }
      // What was recorded later and dated back belongs to the days it is dated on.
      for event in try Desk<CaseVocabulary>.decoded(page)
      where event.occurredAt < .end(of: terms.period.through) {
        if all[event.caseID] == nil {
          all[event.caseID] = CaseProjection([event], calendar: terms.calendar, law: law)
        } else {
          all[event.caseID]?.add(event)
        }
      }
      cursor = EventCursor(partition: cases.partition, position: last.position)
    }
    let current = all.values.filter {
      $0.record.closedAt.map { $0 >= .start(of: since) } ?? true
    }.sorted { $0.record.id < $1.record.id }
    var byOwner: [UnitReference: [CaseProjection]] = [:]
    for projection in current {
      for unit in Set(projection.owners.map(\.unit)) {
        byOwner[unit, default: []].append(projection)
      }
    }
    return byOwner
  }
}
