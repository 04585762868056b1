import GovernanceModel
import Testing

@Suite("A derivation")
struct DerivationTests {
  /// A clock with whatever may have moved it.
  private func clock(_ chance: inout SeededChance, _ calendar: WorkCalendar) throws -> DeadlineClock
  {
    let source = Provenance.typical(Wording(zh: "测", en: "test"))
    let unit = [TimeUnit.calendarDay, .workingDay, .month].randomElement(using: &chance) ?? .month
    let rule = DeadlineRule(
      id: id("TEST"), title: Wording(zh: "测", en: "test"), startEvent: .receipt,
      limit: .fixed(Int.random(in: 1...(unit == .month ? 5 : 90), using: &chance), unit),
      holder: Bool.random(using: &chance) ? .organ : .citizen,
      excludesStartDay: Int.random(in: 0..<5, using: &chance) > 0,
      extending: ExtensionTerms(
        cap: nil, approver: .unitHead, needsReason: false, needsNotice: false,
        splitting: .several, provenance: source),
      suspensions: [
        SuspensionGround("hearing", title: Wording(zh: "听证", en: "hearing"), provenance: source)
      ],
      provenance: source, inForceFrom: .earliest)
    let day = day("2007-01-01").advanced(byDays: Int.random(in: 0..<7200, using: &chance))
    let start = try #require(Instant(day, hour: Int.random(in: 0...23, using: &chance)))
    var clock = DeadlineClock(
      rule: rule, start: start,
      designated: Int.random(in: 0..<8, using: &chance) == 0 ? day.advanced(byDays: 9) : nil)
    for _ in 0..<Int.random(in: 0...2, using: &chance) {
      let change = DeadlineExtension(
        amount: Int.random(in: 1...20, using: &chance), requestedAt: start,
        requestedBy: id("handler"), approvedBy: id("head"), approver: .unitHead, reason: nil,
        notifiedAt: nil)
      clock = clock.extended(by: change, calendar: calendar).clock ?? clock
    }
    for _ in 0..<Int.random(in: 0...3, using: &chance) {
      let from = day.advanced(byDays: Int.random(in: 0...70, using: &chance))
      clock = clock.paused(on: "hearing", from: from, calendar: calendar).clock ?? clock
      if Int.random(in: 0..<9, using: &chance) > 0 {
        let through = from.advanced(byDays: Int.random(in: 0...25, using: &chance))
        clock = clock.resumed(after: through).clock ?? clock
      }
    }
    return clock
  }

  /// The national calendar with one day turned into its opposite.
  private func turned(_ date: CivilDate, in calendar: WorkCalendar) -> WorkCalendar {
    calendar.adding(
      WorkCalendar(
        version: VersionTag("turned", "1"), years: [],
        localDays: [
          LocalDay(
            date, isWorking: !calendar.isWorking(date), source: Wording(zh: "测", en: "test"))
        ]))
  }

  @Test func `of any clock can be gone again, and survives its own wire form`() throws {
    var chance = SeededChance(seed: 4)
    let disclosure = Disclosure(by: id("tests"), for: .verification, at: Instant(milliseconds: 0))
    for _ in 0..<1500 {
      let deadline = try clock(&chance, .national).deadline(on: .national)
      #expect(deadline.derivation.replay(on: .national) == .follows(deadline.due))
      let draft = Draft(of: deadline, revealingUnder: disclosure)
      #expect(try Deadline(validating: draft) == deadline)
    }
  }

  @Test func `names every day whose change can change the deadline, and tells which step breaks`()
    throws
  {
    var chance = SeededChance(seed: 5)
    var (inside, changed) = (0, 0)
    for _ in 0..<1500 {
      let clock = try clock(&chance, .national)
      let before = clock.deadline(on: .national)
      // Half of the days lie among those that were read, if any were.
      let reads = before.derivation.reads.flatMap { Bool.random(using: &chance) ? $0 : nil }
      let date =
        reads.map {
          $0.from.advanced(byDays: Int.random(in: 0...$0.from.days(to: $0.through), using: &chance))
        }
        ?? clock.start.civilDate.advanced(byDays: Int.random(in: -10...120, using: &chance))
      let calendar = turned(date, in: .national)
      let after = clock.deadline(on: calendar)
      guard before.derivation.reads?.contains(date) == true else {
        #expect(after == before, "\(date) was not read")
        #expect(before.derivation.replay(on: calendar) == .follows(before.due))
        continue
      }
      inside += 1
      guard after != before else { continue }
      changed += 1
      guard case .breaks(let fault) = before.derivation.replay(on: calendar) else {
        Issue.record("The old way follows on \(calendar.version), though the deadline has changed.")
        continue
      }
      // The steps before the one that breaks are those of the new way, too.
      #expect(
        before.derivation.steps.prefix(fault.step) == after.derivation.steps.prefix(fault.step))
      #expect(fault.wording.en.contains("expected") && fault.wording.zh.contains("应为"))
    }
    #expect(inside > 300 && changed > 200)
  }

  @Test func `that is not provisional is changed by no year that is published later`() throws {
    var chance = SeededChance(seed: 6)
    let early = WorkCalendar(
      version: VersionTag("early", "1"),
      years: WorkCalendar.national.years.filter { $0.year <= 2018 }, hours: .typical)
    var (settled, open) = (0, 0)
    for _ in 0..<1500 {
      let clock = try clock(&chance, early)
      let (before, after) = (clock.deadline(on: early), clock.deadline(on: .national))
      if before.isProvisional {
        open += 1
      } else {
        settled += 1
        #expect(before.due == after.due, "\(before)")
      }
    }
    #expect(settled > 300 && open > 100)
  }

  @Test func `is left out of a plain deadline, which is the same otherwise`() throws {
    var chance = SeededChance(seed: 7)
    for _ in 0..<1500 {
      let clock = try clock(&chance, .national)
      let full = clock.rule.deadline(
        from: clock.start, designated: clock.designated, calendar: .national)
      let plain = clock.rule.plainDeadline(
        from: clock.start, designated: clock.designated, calendar: .national)
      #expect(plain.due == full.due && plain.isProvisional == full.isProvisional)
    }
  }

  @Test func `is left out of a compact rule, which finds the same date for any rule and start`()
    throws
  {
    var chance = SeededChance(seed: 11)
    for rule in LawBook.national.rules + Self.everyKind {
      let compact = CompactRule(rule)
      for _ in 0..<40 {
        let start = Instant(
          milliseconds: Int64.random(in: 1_100_000_000_000...1_900_000_000_000, using: &chance))
        let named = start.civilDate.advanced(byDays: Int.random(in: -5...90, using: &chance))
        let designated = Bool.random(using: &chance) ? named : nil
        let full = rule.deadline(from: start, designated: designated, calendar: .national)
        let due = compact.due(from: start, designated: designated, calendar: .national)
        #expect(due == full.due, "\(rule.id) from \(start), \(String(describing: designated))")
        #expect(compact.isInForce(on: start.civilDate) == rule.isInForce(on: start.civilDate))
      }
    }
  }

  /// Every kind of limit with every way to count.
  private static var everyKind: [DeadlineRule] {
    let units = TimeUnit.allCases.flatMap { unit in
      [1, 5, 45].map { TimeLimit.fixed($0, unit) }
    }
    return (units + [.designated, .promptly]).flatMap { limit in
      DeadlineHolder.allCases.flatMap { holder in
        [true, false].flatMap { excludes in
          (limit.unit?.endsAtMoment == false ? DeadlineRule.EndRolling.allCases : [.none]).map {
            DeadlineRule(
              id: id("TEST"), title: Wording(zh: "测", en: "test"), startEvent: .receipt,
              limit: limit, holder: holder, excludesStartDay: excludes, endRolling: $0,
              provenance: .typical(Wording(zh: "测", en: "test")),
              inForceFrom: day("2012-05-01"), inForceThrough: day("2024-05-31"))
          }
        }
      }
    }
  }

  @Test(arguments: [
    ("2025-04-28", "civil-code 201", "holiday-measures 7"),
    ("2024-04-29", "civil-code 201", "holiday-measures-2013 2"),
    ("2018-04-27", "general-provisions-2017 201", "holiday-measures-2013 2"),
    ("2012-04-27", "general-principles-1986 154", "holiday-measures-2007 2"),
    ("2007-04-29", "general-principles-1986 154", "holiday-measures-1999 2"),
  ])
  func `cites the law that was in force on the day of the event`(
    start: String, counting: String, holidays: String
  ) throws {
    let rule = DeadlineRule(
      id: id("TEST"), title: Wording(zh: "测", en: "test"), startEvent: .receipt,
      limit: .fixed(10, .workingDay), provenance: .typical(Wording(zh: "测", en: "test")),
      inForceFrom: .earliest)
    let moment = try #require(Instant(day(start), hour: 9))
    let steps = rule.deadline(from: moment, calendar: .national).derivation.steps
    func cited(_ kind: DayKind) -> String? {
      let step = steps.first { step in
        if case .restDaysSkipped(_, kind) = step.reason { true } else { false }
      }
      return step?.basis.citation.map { "\($0.statute) \($0.article)" }
    }
    #expect(steps.first?.basis.citation.map { "\($0.statute) \($0.article)" } == counting)
    #expect(cited(.holiday) == holidays)
    #expect(cited(.weekend) == "working-time-1995 7")
  }

  @Test func `cites the article on counting that a law has of its own`() throws {
    let rule = try #require(LawBook.national.rule(id("MS-250"), on: day("2025-03-29")))
    let moment = try #require(Instant(day("2024-03-29"), hour: 9))
    let deadline = rule.deadline(from: moment, calendar: .national)
    let cited = deadline.derivation.map { $0.basis.citation.map { "\($0.statute) \($0.article)" } }
    #expect(
      cited == ["civil-procedure-law 85", "civil-procedure-law 250", "civil-procedure-law 85"])
  }
}
