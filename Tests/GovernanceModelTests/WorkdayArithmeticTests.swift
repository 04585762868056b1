import GovernanceModel
import Testing

@Suite("Counting working days")
struct WorkdayArithmeticTests {
  private let calendar = WorkCalendar.national

  /// Day by day, as slowly and plainly as it can be done.
  private func walk(_ count: Int, from date: CivilDate, step: Int, _ calendar: WorkCalendar)
    -> CivilDate
  {
    var (day, left) = (date, count)
    while left > 0 {
      day = day.advanced(byDays: step)
      if calendar.isWorking(day) { left -= 1 }
    }
    return day
  }

  /// A calendar with rest and work strewn over some years, some of them missing.
  private func strewn(_ chance: inout SeededChance) -> WorkCalendar {
    let years = (2020...2026).compactMap { year -> WorkYear? in
      guard Int.random(in: 0..<4, using: &chance) > 0 else { return nil }
      var (rest, work) = (Set<CivilDate>(), Set<CivilDate>())
      for _ in 0..<40 {
        let day = day("\(year)-01-01").advanced(byDays: Int.random(in: 0..<365, using: &chance))
        if day.weekday.isRestDay && Bool.random(using: &chance) && !rest.contains(day) {
          work.insert(day)
        } else if !work.contains(day) {
          rest.insert(day)
        }
      }
      return WorkYear(year: year, holidays: rest, makeUpWorkdays: work)
    }
    let local = (0..<5).map { _ in
      LocalDay(
        day("2022-01-01").advanced(byDays: Int.random(in: 0..<900, using: &chance)),
        isWorking: Bool.random(using: &chance), source: Wording(zh: "测", en: "test"))
    }
    return WorkCalendar(version: VersionTag("strewn", "1"), years: years, localDays: local)
  }

  @Test func `comes to the same day where single days lie thousands of years apart`() {
    var chance = SeededChance(seed: 5)
    let far = ["0001-01-03", "0031-05-06", "2024-02-05", "2024-02-06", "9998-12-30"]
    let calendar = WorkCalendar(
      version: VersionTag("far", "1"), years: [],
      localDays: far.map {
        LocalDay(
          day($0), isWorking: day($0).weekday.isRestDay, source: Wording(zh: "测", en: "test"))
      })
    for place in far {
      for _ in 0..<40 {
        let from = day(place).advanced(byDays: Int.random(in: -40...2, using: &chance))
        let count = Int.random(in: 1...60, using: &chance)
        #expect(
          calendar.day(count, workdaysAfter: from)
            == walk(count, from: from, step: 1, calendar), "\(from) + \(count)")
      }
    }
  }

  @Test func `comes to the day to which walking day by day comes, on any calendar`() {
    var chance = SeededChance(seed: 1)
    for _ in 0..<40 {
      let calendar = strewn(&chance)
      for _ in 0..<60 {
        let from = day("2019-06-01").advanced(byDays: Int.random(in: 0..<3000, using: &chance))
        let count = Int.random(in: 1...60, using: &chance)
        #expect(
          calendar.day(count, workdaysAfter: from) == walk(count, from: from, step: 1, calendar))
        #expect(
          calendar.day(count, workdaysBefore: from) == walk(count, from: from, step: -1, calendar))
        #expect(
          calendar.day(-count, workdaysAfter: from) == calendar.day(count, workdaysBefore: from))
      }
    }
  }

  @Test func `adds, subtracts and counts in agreement with itself`() {
    var chance = SeededChance(seed: 2)
    for _ in 0..<4000 {
      let from = day("2005-01-01").advanced(byDays: Int.random(in: 0..<9000, using: &chance))
      let count = Int.random(in: 1...700, using: &chance)
      let end = calendar.day(count, workdaysAfter: from)
      #expect(calendar.isWorking(end))
      #expect(calendar.workdays(after: from, through: end) == count)
      #expect(calendar.workdays(after: end, through: from) == -count)
      let back = calendar.day(count, workdaysBefore: end)
      // From a day of rest one comes back to the working day after it or to none before it.
      #expect(back == calendar.workday(onOrBefore: from))
      if calendar.isWorking(from) { #expect(back == from) }
      let more = Int.random(in: 1...50, using: &chance)
      #expect(
        calendar.day(more, workdaysAfter: end) == calendar.day(count + more, workdaysAfter: from))
    }
  }

  @Test func `finds the next and the last working day`() {
    for offset in 0..<7305 {
      let date = day("2007-01-01").advanced(byDays: offset)
      let (next, last) = (calendar.workday(onOrAfter: date), calendar.workday(onOrBefore: date))
      #expect(calendar.isWorking(next) && calendar.isWorking(last))
      #expect(last <= date && date <= next)
      #expect((next == date) == calendar.isWorking(date))
      #expect(calendar.workdays(after: last, through: next) == (next == last ? 0 : 1))
    }
  }

  @Test(arguments: [Int.max, .min, 10_000_000, -10_000_000, 0])
  func `stays inside the calendar, whatever the number`(count: Int) {
    for from in [CivilDate.earliest, day("2026-02-12"), .latest] {
      let after = calendar.day(count, workdaysAfter: from)
      #expect(CivilDate.earliest <= after && after <= .latest)
      let before = calendar.day(count, workdaysBefore: from)
      #expect(CivilDate.earliest <= before && before <= .latest)
      if count == 0 { #expect(after == from && before == from) }
    }
  }

  @Test func `in hours adds and counts in agreement with itself`() throws {
    var chance = SeededChance(seed: 3)
    for _ in 0..<3000 {
      let from = Instant(
        milliseconds: day("2008-01-01").dayNumber.asMilliseconds
          + Int64.random(in: 0..<560_000_000, using: &chance) * 1000)
      let hours = Int.random(in: 1...400, using: &chance)
      let end = try #require(calendar.moment(hours, workingHoursAfter: from))
      #expect(calendar.workingMilliseconds(from: from, to: end) == Int64(hours) * 3_600_000)
      #expect(calendar.isWorking(end.civilDate))
      let half = try #require(calendar.moment(1, workingHoursAfter: end))
      #expect(calendar.moment(hours + 1, workingHoursAfter: from) == half)
    }
    #expect(calendar.moment(.max, workingHoursAfter: Instant(milliseconds: 0)) != nil)
    let bare = WorkCalendar(version: VersionTag("bare", "1"), years: [])
    #expect(bare.moment(1, workingHoursAfter: Instant(milliseconds: 0)) == nil)
  }
}

extension Int {
  /// The first millisecond of a day of that number.
  fileprivate var asMilliseconds: Int64 { Int64(self) * 86_400_000 }
}
