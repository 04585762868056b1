import GovernanceModel
import Testing

@Suite("A civil date")
struct CivilDateTests {
  @Test(arguments: ["2026-03-02", "2024-02-29", "0001-01-01", "9999-12-31", "2000-02-29"])
  func `reads back as it was written`(text: String) throws {
    let date = try #require(CivilDate(text))
    #expect(date.description == text)
    #expect(CivilDate(dayNumber: date.dayNumber) == date)
  }

  @Test(arguments: [
    "2026-02-29", "2026-13-01", "2026-00-10", "2026-04-31", "2026-4-30", "20260430", "",
    "2026-04-3x",
    "1900-02-29", "0000-01-01", "+026-01-01",
  ])
  func `is refused when the calendar has no such day`(text: String) {
    #expect(CivilDate(text) == nil)
  }

  @Test func `counts days one by one over four hundred years`() throws {
    let first = try #require(CivilDate(year: 1800, month: 1, day: 1))
    let last = try #require(CivilDate(year: 2200, month: 1, day: 1))
    var (day, previous) = (first, first)
    while day < last {
      previous = day
      day = day.advanced(byDays: 1)
      let sameMonth = day.month == previous.month && day.day == previous.day + 1
      #expect(sameMonth || day.day == 1)
    }
    #expect(first.days(to: last) == 146_097)
  }

  @Test func `knows its weekday`() throws {
    #expect(try #require(CivilDate("2026-11-23")).weekday == .mon)
    #expect(try #require(CivilDate("1969-12-31")).weekday == .wed)
    #expect(try #require(CivilDate("2000-02-29")).weekday == .tue)
  }

  @Test(arguments: [
    ("2026-01-31", 1, "2026-02-28"), ("2024-01-31", 1, "2024-02-29"),
    ("2026-03-15", -3, "2025-12-15"),
    ("2025-12-31", 2, "2026-02-28"),
  ])
  func `moves by months to the same day or the month's last`(from: String, by: Int, to: String)
    throws
  {
    #expect(try #require(CivilDate(from)).advanced(byMonths: by).description == to)
  }

  @Test func `stays at the calendar's ends`() {
    #expect(CivilDate.latest.advanced(byDays: .max) == .latest)
    #expect(CivilDate.earliest.advanced(byDays: .min) == .earliest)
    #expect(CivilDate.latest.advanced(byMonths: .max) == .latest)
    #expect(CivilDate.latest.description == "9999-12-31")
    #expect(CivilDate.earliest.description == "0001-01-01")
  }
}
