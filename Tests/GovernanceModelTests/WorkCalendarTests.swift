import GovernanceModel
import Testing

@Suite("The national working calendar")
struct WorkCalendarTests {
  /// Working days a year, counted with the PyPI package holidays 0.109, which is not the source.
  @Test(arguments: [
    (2007, 249), (2008, 251), (2009, 250), (2010, 250), (2011, 250), (2012, 249), (2013, 250),
    (2014, 250), (2015, 249), (2016, 250), (2017, 249), (2018, 250), (2019, 250), (2020, 249),
    (2021, 250), (2022, 249), (2023, 249), (2024, 251), (2025, 248), (2026, 248),
  ])
  func `has as many working days as the year's arrangement leaves`(year: Int, expected: Int) throws
  {
    let first = try #require(CivilDate(year: year, month: 1, day: 1))
    let last = try #require(CivilDate(year: year, month: 12, day: 31))
    let days = (first.dayNumber...last.dayNumber).map { CivilDate(dayNumber: $0) }
    #expect(days.count { WorkCalendar.national.isWorking($0) } == expected)
    #expect(
      WorkCalendar.national.workdays(after: first.advanced(byDays: -1), through: last) == expected)
  }

  @Test(arguments: [
    ("2025-01-26", DayKind.makeUpWorkday), ("2025-10-11", .makeUpWorkday), ("2025-10-08", .holiday),
    ("2025-10-12", .weekend), ("2026-02-14", .makeUpWorkday), ("2026-02-23", .holiday),
    ("2026-02-24", .workday), ("2026-10-10", .makeUpWorkday), ("2026-01-03", .holiday),
    ("2026-01-04", .makeUpWorkday), ("2027-01-01", .workday), ("2020-01-31", .holiday),
    ("2011-12-31", .makeUpWorkday), ("2018-12-31", .holiday), ("2006-12-30", .makeUpWorkday),
  ])
  func `knows what a day is`(date: String, kind: DayKind) throws {
    #expect(WorkCalendar.national.kind(of: day(date)) == kind)
  }

  @Test func `knows which years it knows`() {
    #expect(WorkCalendar.national.publishedYears == Array(2007...2026))
  }

  @Test(arguments: [
    ("2007-01-01", true), ("2006-12-31", false), ("2026-12-24", true), ("2026-12-25", false),
    ("2027-01-01", false), ("2019-12-31", true),
  ])
  func `leaves the last week of December open until the next year is published`(
    date: String, isSettled: Bool
  ) {
    #expect(WorkCalendar.national.isSettled(day(date)) == isSettled)
    let missing = WorkCalendar.national.missingYears(for: DayRange(day(date), day(date)))
    #expect(missing.isEmpty == isSettled)
  }

  @Test func `names the missing years of a long span, a hundred at most`() {
    let calendar = WorkCalendar.national
    #expect(
      calendar.missingYears(for: DayRange(day("2005-06-01"), day("2028-01-01")))
        == [2005, 2006, 2027, 2028])
    #expect(calendar.missingYears(for: DayRange(.earliest, .latest)).count == 100)
  }

  @Test func `takes in a year that somebody adds, and days of a place`() throws {
    let file = """
      {"version": "somewhere@2027", "years": [{"year": 2027, "holidays": ["2027-01-01"], \
      "makeUpWorkdays": ["2026-12-27"]}], "localDays": [{"date": "2026-11-20", "isWorking": false, \
      "source": {"zh": "某州民族节日", "en": "a local festival"}}]}
      """
    let national = WorkCalendar.national
    let calendar = national.adding(try WorkCalendar(json: Array(file.utf8)))
    #expect(calendar.version == VersionTag("somewhere", "2027"))
    #expect(calendar.kind(of: day("2027-01-01")) == .holiday)
    #expect(calendar.kind(of: day("2026-12-27")) == .makeUpWorkday)
    #expect(calendar.kind(of: day("2026-11-20")) == .holiday)
    #expect(calendar.hours == .typical)
    #expect(calendar.isSettled(day("2027-06-01")))
    #expect(national.kind(of: day("2026-11-20")) == .workday)
  }

  @Test func `refuses a year whose days do not belong to it`() throws {
    #expect(WorkYear(year: 2025, holidays: [day("2026-01-04")], makeUpWorkdays: []) == nil)
    #expect(
      WorkYear(year: 2026, holidays: [day("2026-01-04")], makeUpWorkdays: [day("2026-01-04")])
        == nil)
    #expect(WorkYear(year: 2026, holidays: [], makeUpWorkdays: [day("2026-01-05")]) == nil)
    #expect(WorkYear(year: 2026, holidays: [], makeUpWorkdays: [day("2026-01-04")]) != nil)
    #expect(WorkYear(year: 2026, holidays: [day("2025-12-24")], makeUpWorkdays: []) == nil)
    #expect(WorkYear(year: 2026, holidays: [day("2025-12-25")], makeUpWorkdays: []) != nil)
  }

  @Test func `lets the rest of New Year begin in the December before`() throws {
    let (work, rest) = (day("2018-12-29"), day("2018-12-31"))
    let before = try #require(WorkYear(year: 2018, holidays: [], makeUpWorkdays: []))
    let year = try #require(WorkYear(year: 2019, holidays: [rest], makeUpWorkdays: [work]))
    let plain = WorkCalendar(version: VersionTag("cn-workdays", "2018"), years: [before])
    let full = WorkCalendar(version: VersionTag("cn-workdays", "2019"), years: [before, year])
    #expect(plain.kind(of: work) == .weekend && plain.kind(of: rest) == .workday)
    #expect(full.kind(of: work) == .makeUpWorkday && full.kind(of: rest) == .holiday)
    #expect(WorkYear(year: .min, holidays: [rest], makeUpWorkdays: []) == nil)
  }
}
