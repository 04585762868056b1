import GovernanceModel
import Testing

@Suite("Two versions of a charter")
struct CharterVersionTests {
  private static let local = Provenance.local(Wording(zh: "测", en: "test"))

  private static func charter(
    from first: String?, through last: String? = nil, _ version: String,
    _ change: (Charter) throws -> Charter = { $0 }
  ) throws -> CompiledCharter {
    let changed = try change(.shuicheng)
    return try CompiledCharter(
      try Charter(
        VersionTag("shuicheng", version),
        inForce: try ForcePeriod(from: first.map { day($0) }, through: last.map { day($0) }),
        regulations: changed.regulations, scheme: changed.scheme))
  }

  @Test(arguments: [
    ("2026-09-30", "1" as String?), ("2026-10-01", "2"), ("2027-06-01", "2"), ("2020-01-01", nil),
  ])
  func `follow one another: each day has the one of that day`(
    date: String, version: String?
  ) throws {
    let book = try CharterBook([
      try Self.charter(from: "2026-10-01", "2"),
      try Self.charter(from: "2026-01-01", through: "2026-09-30", "1"),
    ])
    #expect(book.charter(on: day(date))?.charter.id.version == version)
  }

  @Test func `are never in force on one day`() throws {
    let charters = [
      try Self.charter(from: "2026-01-01", through: "2026-10-01", "1"),
      try Self.charter(from: "2026-10-01", "2"),
    ]
    #expect(
      refusals { () throws(ValidationError) in try CharterBook(charters) } == [
        "charterBook.overlap"
      ])
  }

  @Test func `differ by what one says otherwise, clause by clause and number by number`() throws {
    let old = Charter.shuicheng
    let duty = try #require(old.regulation("R02")).setting(
      "R02.phone", to: 15, at: .village, provenance: Self.local, as: "2")
    let meetings = try #require(old.regulation("R03"))
    let fewer = Regulation(
      VersionTag("R03", "2"), title: meetings.title, parameters: meetings.parameters,
      clauses: meetings.clauses.filter { $0.id != id("R03.6") })
    let new = try old.with(duty, as: VersionTag("city", "1")).with(
      fewer, as: VersionTag("city", "2"))
    #expect(
      old.changes(to: new).map(\.wording.en) == [
        "regulation R02 has another version, title or order",
        "parameter R02.phone goes from 30/30/30 minute to 30/30/15 minute",
        "regulation R03 has another version, title or order", "clause R03.6 is gone",
      ])
    #expect(
      new.changes(to: old).map(\.code) == [
        "regulationChanged", "parameterChanged", "regulationChanged", "clauseAdded",
      ])
    #expect(old.changes(to: old).isEmpty)
  }

  @Test func `are compared over records: what would newly be found, and what no longer`() throws {
    // Told by telephone after twenty minutes, and written minutes are two days late.
    let book = Book(.village)
      .line(
        "i-1", "2026-10-12 09:00",
        .dutyIncident(
          DutyIncident(severity: .major, knownAt: moment("2026-10-12 09:00")))
      )
      .line(
        "r-1", "2026-10-12 09:20",
        .incidentReport(
          IncidentReport(incident: id("i-1"), form: .phone, to: unit("organ/o-1")))
      )
      .line(
        "r-2", "2026-10-12 10:00",
        .incidentReport(
          IncidentReport(incident: id("i-1"), form: .written, to: unit("organ/o-1"))))
    let old = Charter.shuicheng
    let duty = try #require(old.regulation("R02")).setting(
      "R02.phone", to: 15, provenance: Self.local, as: "2")
    let meetings = try #require(old.regulation("R03")).setting(
      "R03.every", to: nil, at: .village, provenance: Self.local, as: "2")
    let new = try CompiledCharter(
      try old.with(duty, as: VersionTag("city", "1")).with(meetings, as: VersionTag("city", "2")))
    var comparison = CharterComparison(of: .shuicheng, with: new)
    comparison.add(book.record, on: book.terms)
    #expect(comparison.appeared.map { "\($0.clause) \($0.subject)" } == ["R02.4 line/i-1"])
    #expect(Set(comparison.vanished.map(\.clause.rawValue)) == ["R03.1"])
    #expect(comparison.vanished.count == 4)
    // What is only worded or numbered anew is no change of what is found.
    let reworded = try #require(old.regulation("R02"))
    var same = CharterComparison(
      of: .shuicheng,
      with: try CompiledCharter(
        try old.with(
          Regulation(
            VersionTag("R02", "9"), title: Wording(zh: "值班", en: "duty"),
            parameters: reworded.parameters, clauses: reworded.clauses),
          as: VersionTag("city", "3"))))
    same.add(book.record, on: book.terms)
    #expect(same.appeared.isEmpty && same.vanished.isEmpty)
  }
}
