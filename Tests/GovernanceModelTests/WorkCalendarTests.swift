import GovernanceModel
import Testing

@Suite("The national working calendar")
struct WorkCalendarTests {
  @Test(arguments: [(2025, 248), (2026, 248)])
  func `has as many working days as the year's arrangement leaves`(year: Int, expected: Int) throws
  {
    let first = try #require(CivilDate(year: year, month: 1, day: 1))
    let next = try #require(CivilDate(year: year + 1, month: 1, day: 1))
    let days = (first.dayNumber..<next.dayNumber).map { CivilDate(dayNumber: $0) }
    #expect(days.count { WorkCalendar.national.isWorking($0) } == expected)
  }

  @Test(arguments: [
    ("2025-01-26", DayKind.makeUpWorkday), ("2025-10-11", .makeUpWorkday), ("2025-10-08", .holiday),
    ("2025-10-12", .weekend), ("2026-02-14", .makeUpWorkday), ("2026-02-23", .holiday),
    ("2026-02-24", .workday), ("2026-10-10", .makeUpWorkday), ("2026-01-03", .holiday),
    ("2026-01-04", .makeUpWorkday), ("2027-01-01", .workday),
  ])
  func `knows what a day is`(date: String, kind: DayKind) throws {
    #expect(WorkCalendar.national.kind(of: try #require(CivilDate(date))) == kind)
  }

  @Test func `knows which years it knows`() throws {
    #expect(WorkCalendar.national.publishedYears == [2025, 2026])
    #expect(!WorkCalendar.national.isPublished(try #require(CivilDate("2027-01-01"))))
  }

  @Test func `refuses a year whose days do not belong to it`() throws {
    let day = try #require(CivilDate("2026-01-04"))
    let monday = try #require(CivilDate("2026-01-05"))
    #expect(WorkYear(year: 2025, holidays: [day], makeUpWorkdays: []) == nil)
    #expect(WorkYear(year: 2026, holidays: [day], makeUpWorkdays: [day]) == nil)
    #expect(WorkYear(year: 2026, holidays: [], makeUpWorkdays: [monday]) == nil)
    #expect(WorkYear(year: 2026, holidays: [], makeUpWorkdays: [day]) != nil)
  }

  @Test func `lets the rest of New Year begin in the December before`() throws {
    let (work, rest) = (
      try #require(CivilDate("2018-12-29")), try #require(CivilDate("2018-12-31"))
    )
    let before = try #require(WorkYear(year: 2018, holidays: [], makeUpWorkdays: []))
    let year = try #require(WorkYear(year: 2019, holidays: [rest], makeUpWorkdays: [work]))
    let plain = WorkCalendar(version: VersionTag("cn-workdays", "2018"), years: [before])
    let full = WorkCalendar(version: VersionTag("cn-workdays", "2019"), years: [before, year])
    #expect(plain.kind(of: work) == .weekend && plain.kind(of: rest) == .workday)
    #expect(full.kind(of: work) == .makeUpWorkday && full.kind(of: rest) == .holiday)
    #expect(WorkYear(year: .min, holidays: [rest], makeUpWorkdays: []) == nil)
  }
}
