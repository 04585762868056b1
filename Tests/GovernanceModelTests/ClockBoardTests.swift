import GovernanceModel
import Testing

@Suite("Several clocks of one case")
struct ClockBoardTests {
  private func rule(_ name: String) throws -> DeadlineRule {
    try #require(
      LawBook.national.rule(id(name), on: day("2026-02-12"))
        ?? LawBook.typical.rule(id(name), on: day("2026-02-12")))
  }

  private func clock(_ name: String, _ date: String = "2026-02-12") throws -> DeadlineClock {
    DeadlineClock(rule: try rule(name), start: try #require(Instant(day(date), hour: 9)))
  }

  @Test func `run beside one another, and say which is due first`() throws {
    let board = ClockBoard([
      try clock("XF-25"), try clock("XF-23b"), try clock("XF-23c"), try clock("SC-RECEIVE"),
    ])
    let order = board.deadlines(on: .national).map(\.rule.rawValue)
    #expect(order == ["SC-RECEIVE", "XF-23c", "XF-23b", "XF-25"])
    #expect(board.dueFirst(on: .national)?.rule == id("SC-RECEIVE"))
    #expect(ClockBoard([try clock("XF-25")]).dueFirst(on: .national) == nil)
  }

  @Test func `that fall due at one moment keep the order in which they began`() throws {
    let pair = [try clock("XF-23b", "2026-09-23"), try clock("XF-23c", "2026-09-23")]
    for clocks in [pair, pair.reversed()] {
      let board = ClockBoard(clocks)
      #expect(board.deadlines(on: .national).map(\.rule) == clocks.map(\.rule.id))
      #expect(board.dueFirst(on: .national)?.rule == clocks.first?.rule.id)
    }
  }

  @Test func `never leave less time for the notice than for the objection, whatever the day`()
    throws
  {
    let (objection, notice) = (try rule("XF-23c"), try rule("XF-23b"))
    var date = day("2025-01-01")
    while date <= day("2026-11-30") {
      let start = try #require(Instant(date, hour: 9))
      let one = try #require(objection.plainDeadline(from: start, calendar: .national).due)
      let other = try #require(notice.plainDeadline(from: start, calendar: .national).due)
      #expect(one.civilDate <= other.civilDate, "\(date)")
      date = date.advanced(byDays: 1)
    }
  }
}
