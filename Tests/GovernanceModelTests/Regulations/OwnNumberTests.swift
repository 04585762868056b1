import GovernanceModel
import Testing

@Suite("A number of a place's own")
struct OwnNumberTests {
  /// What the published charter finds with another number in the place of one of its own.
  private func found(
    _ book: Book, of clause: String, with code: String, _ value: Int?, _ unit: TimeUnit? = nil
  ) throws -> [String] {
    let old = try #require(Charter.shuicheng.regulation(String(clause.prefix(3))))
    let parameters = old.parameters.map { parameter in
      parameter.code != code
        ? parameter
        : Parameter(
          code, title: parameter.title, unit: unit ?? parameter.unit,
          values: TierValues(township: value), provenance: CharterTests.local)
    }
    let new = Regulation(
      VersionTag(old.name, "2026.2"), title: old.title, parameters: parameters,
      clauses: old.clauses)
    let charter = try Charter.shuicheng.with(new, as: CharterTests.next)
    return book.found(by: try CompiledCharter(charter), of: clause)
  }

  private static func returned(_ book: Book, _ name: String, _ at: String, _ order: String) -> Book
  {
    book.line(
      name, at, matter: "m-1",
      .orderReturned(
        OrderReturned(
          order: id(order), unit: unit("organ/o-1"), objectedAt: moment(at), reason: "scope",
          consentedBy: id("a-2"))))
  }

  private static let returns = returned(
    returned(Book(), "b-1", "2026-10-09 09:00", "w-1"), "b-2", "2026-10-12 09:00", "w-2")

  @Test(arguments: [(0, 2), (1, 1), (2, 0), (nil as Int?, 0)])
  func `limits how often an order comes back, and without one nothing does`(
    most: Int?, findings: Int
  ) throws {
    #expect(
      try found(Self.returns, of: "R07.4", with: "R07.returns", most).count == findings)
  }

  @Test(arguments: [(1, ["case/m-1 2026-10-16"]), (2, []), (nil as Int?, [])])
  func `says when what came back is talked over, and without one nothing has to be`(
    most: Int?, findings: [String]
  ) throws {
    let book = Self.returns.line(
      "s-3", "2026-10-16 09:00", matter: "m-1",
      .orderSent(OrderSent(order: id("w-3"), leads: [unit("organ/o-2")])))
    #expect(
      try found(book, of: "R07.5", with: "R07.returnsBeforeMeeting", most) == findings)
  }

  @Test func `may give a report longer than two months`() throws {
    let found = try found(Book(), of: "R05.1", with: "R05.day", 100)
    #expect(found == ["day/2026-06-30 2026-10-08"])
  }

  // Of the minutes of centuries only those of the day that is asked about are looked at.
  @Test func `counted in minutes is looked at in the period alone`() throws {
    let book = Book().line(
      "d-1", "0002-01-01 09:00",
      .consultationDecision(ConsultationDecision(consultation: id("k-1"), standsApart: true))
    ).changed { $0.period = DayRange(day("2026-10-08"), day("2026-10-08")) }
    #expect(
      try found(book, of: "R06.3", with: "R06.followUp", 1, .minute)
        == Array(repeating: "line/d-1 2026-10-08", count: 1440))
  }

  @Test func `is waited for over a closure of months`() throws {
    let closed = (0..<53).map { number in
      LocalDay(
        day("2026-10-09").advanced(byDays: number), isWorking: false,
        source: Wording(zh: "本地", en: "local"))
    }
    let calendar = WorkCalendar.national.adding(
      WorkCalendar(version: VersionTag("local", "1"), years: [], localDays: closed))
    let terms = try #require(AuditTerms.month(12, of: 2026, calendar: calendar))
    let findings = CompiledCharter.shuicheng.findings(
      in: Book().record, on: terms, of: id("R05.1"))
    #expect(
      findings.map { "\($0.subject) \($0.day)" } == [
        "day/2026-09-30 2026-12-01", "day/2026-10-31 2026-12-01", "day/2026-11-30 2026-12-10",
      ])
  }

  @Test(arguments: [("2026-10-10 09:00", 1), ("2026-10-10 09:01", 2)])
  func `counted in hours runs on from hour to hour`(looked: String, findings: Int) throws {
    let book = Book().line(
      "d-1", "2026-10-08 09:00",
      .consultationDecision(ConsultationDecision(consultation: id("k-1"), standsApart: true))
    )
    .line(
      "f-1", looked,
      .consultationFollowUp(ConsultationFollowUp(consultation: id("k-1"), isClosing: true)))
    #expect(
      try found(book, of: "R06.3", with: "R06.followUp", 24, .hour).count == findings)
  }
}
