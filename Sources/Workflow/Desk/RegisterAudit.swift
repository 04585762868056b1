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

  /// How far back registers are read: what began before may fall due in the period, the longest being a
  /// quarter's meeting.
  static var daysBefore: Int { 100 }

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

  /// Audits all centers, or those of a tier.
  ///
  /// - Throws: ``StoreError`` on a fault of a medium, or of an event or entry that cannot be read.
  /// - Complexity: O(*n* log *n*) in the number of lines; those of one center are in memory at a time, and
  ///   all cases, flat.
  public func report(
    under charter: CompiledCharter, on terms: AuditTerms, tier: Tier? = nil
  ) async throws(StoreError) -> AuditReport {
    var audits: [CenterAudit] = []
    try await each(on: terms, tier: tier) { center, record in
      audits.append(
        CenterAudit(
          center: center.id, name: center.name, tier: center.tier, lines: record.lines.count,
          cases: record.cases.count, findings: charter.findings(in: record, on: terms)))
    }
    return AuditReport(of: audits, under: charter.charter, period: terms.period)
  }

  /// Gives the records of all centers, or those of a tier, one after another.
  ///
  /// - Throws: ``StoreError`` on a fault of a medium, or of an event or entry that cannot be read.
  public func each(
    on terms: AuditTerms, tier: Tier? = nil, _ body: (Center, CenterRecord) -> Void
  ) async throws(StoreError) {
    let centers = try await directory.centers()
    let projections = try await projections(on: terms)
    var reports: [Center.ID: [LowerReport]] = [:]
    for level in [Tier.village, .township, .county] {
      for center in centers where center.tier == level {
        let isAsked = tier == nil || tier == level
        let lines = try await lines(of: center, on: terms, onlyReports: !isAsked)
        reports[center.id] = Self.reports(of: center, in: lines)
        guard isAsked else { continue }
        let below = centers.filter {
          $0.tier.above == level && center.division.contains($0.division)
        }
        let own = projections[center.id] ?? []
        body(
          center,
          CenterRecord(
            center: center.id, tier: level, lines: lines + own.flatMap(\.lines),
            cases: own.map(\.record), centersBelow: below.map(\.id),
            reportsBelow: below.flatMap { reports[$0.id] ?? [] }))
      }
    }
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
    of center: Center, on terms: AuditTerms, onlyReports: Bool
  ) async throws(StoreError) -> [RegisterLine] {
    let from = Instant.start(of: terms.period.from.advanced(byDays: -Self.daysBefore))
    let end = Instant.end(of: terms.period.through)
    var lines: [RegisterLine] = []
    for title in onlyReports ? [.r05] : RegulationTitle.allCases {
      // A camera is listed once, however long it hangs.
      let start = title == .r09 ? Instant(milliseconds: .min) : from
      for entry in try await registers.entries(of: center.id, under: title, in: start..<end) {
        lines.append(try entry.line())
      }
    }
    return lines
  }

  /// Every case that was open in the time looked at, by the center that owns it.
  private func projections(
    on terms: AuditTerms
  ) async throws(StoreError) -> [Center.ID: [CaseProjection]] {
    var all: [CaseID: CaseProjection] = [:]
    var cursor = EventCursor(partition: cases.partition)
    while true {
      let page = try await cases.events(after: cursor, limit: 1000)
      guard let last = page.last else { break }
      for event in try Desk<CaseVocabulary>.decoded(page)
      where event.recordedAt < .end(of: terms.period.through) {
        if all[event.caseID] == nil {
          all[event.caseID] = CaseProjection([event], calendar: terms.calendar, law: law)
        } else {
          all[event.caseID]?.add(event)
        }
      }
      cursor = EventCursor(partition: cases.partition, position: last.position)
    }
    let since = Instant.start(of: terms.period.from.advanced(byDays: -Self.daysBefore))
    let current = all.values.filter { $0.record.closedAt.map { $0 >= since } ?? true }
      .sorted { $0.record.id < $1.record.id }
    return Dictionary(grouping: current, by: \.center)
  }
}
