import GovernanceModel
import Testing

@Suite("An audit at the edge")
struct AuditEdgeTests {
  private static func shift(_ from: String, _ through: String) -> RegisterRecord {
    .dutyShift(
      DutyShift(
        from: moment(from), through: moment(through), mode: .onSite, leader: id("a-9"),
        officers: [id("a-1"), id("a-2")]))
  }

  @Test func `finds a gap in the roster across midnight once, from its first minute to its last`() {
    let book = Book(.township)
      .line("s-1", "2026-10-01 00:00", Self.shift("2026-10-01 00:00", "2026-10-12 22:30"))
      .line("s-2", "2026-10-13 01:15", Self.shift("2026-10-13 01:15", "2026-11-01 00:00"))
    let findings = CompiledCharter.shuicheng.findings(
      in: book.record, on: book.terms, of: id("R02.1"))
    #expect(
      findings.map(\.message.en) == [
        "From 2026-10-12 22:30 to 2026-10-13 01:15 there was nobody there."
      ])
    #expect(findings.map(\.subject) == [.day(day("2026-10-12"))])
  }

  @Test(arguments: [("2026-09-20", 2), ("2026-09-13", 0), ("2026-09-19", 0), ("2026-09-21", 2)])
  func `asks a village to be there on a make-up Sunday, and on no other`(date: String, gaps: Int) {
    // Within call all day, and nobody there.
    let book = Book(.village).line(
      "s-1", "\(date) 00:00",
      .dutyShift(
        DutyShift(
          from: .start(of: day(date)), through: .end(of: day(date)), mode: .onCall,
          officers: [id("a-1")]))
    ).changed { $0.period = DayRange(day(date), day(date)) }
    #expect(book.found(of: "R02.1") == Array(repeating: "day/\(date) \(date)", count: gaps))
  }

  @Test(arguments: [(0, 1), (1, 1), (4, 1), (5, 0), (6, 0)])
  func `finds a report that tells a number under five, and does not tell it again`(
    count: Int, findings: Int
  ) {
    let book = Book(.township).line(
      "p-1", "2026-10-10 10:00",
      .situationReport(
        SituationReport(
          from: day("2026-09-01"), through: day("2026-09-30"), author: id("a-1"),
          approver: id("a-2"),
          cells: [ReportCell(dimension: .matterKind, code: "domesticViolence", count: count)])))
    let found = CompiledCharter.shuicheng.findings(
      in: book.record, on: book.terms, of: id("R05.3"))
    #expect(found.count == findings)
    for finding in found {
      #expect(!finding.message.zh.contains("domesticViolence"))
      #expect(finding.message.en == "Numbers under 5: 1.")
    }
  }

  @Test(arguments: [(29, 1), (30, 0), (31, 0)])
  func `finds footage that was deleted after twenty-nine days, and not after thirty`(
    kept: Int, findings: Int
  ) {
    let footage = day("2026-09-10")
    let book = Book(.county).line(
      "d-1", "\(footage.advanced(byDays: kept)) 02:00",
      .footageDeletion(FootageDeletion(from: footage, through: footage, proof: id("ev-1"))))
    #expect(book.found(of: "R09.5").count == findings)
  }

  @Test(arguments: [("m-1" as String?, 1), (nil, 0)])
  func `finds a counselling record that is joined to a case, and does not name the case`(
    matter: String?, findings: Int
  ) throws {
    let book = Book(.county).line(
      "c-1", "2026-10-12 10:00", matter: matter,
      .counsellingSession(
        CounsellingSession(
          client: id("client-1"), counsellor: id("a-1"), qualification: "level-2",
          from: moment("2026-10-12 10:00"), through: moment("2026-10-12 10:50"),
          consentAt: moment("2026-10-12 09:50"), isVoluntary: true, key: "key-1")))
    let found = CompiledCharter.shuicheng.findings(
      in: book.record, on: book.terms, of: id("R10.1"))
    #expect(found.count == findings)
    for finding in found {
      #expect(!String(decoding: finding.canonicalJSON, as: UTF8.self).contains("m-1"))
    }
  }
}
