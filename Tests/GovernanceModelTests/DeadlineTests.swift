import GovernanceModel
import Testing

@Suite("A deadline")
struct DeadlineTests {
  private func rule(
    _ amount: Int, _ unit: TimeUnit, _ rolling: DeadlineRule.EndRolling = .none
  ) throws -> DeadlineRule {
    DeadlineRule(
      id: id("TEST"), title: Wording(zh: "测", en: "test"), startEvent: .receipt,
      limit: .fixed(amount, unit), endRolling: rolling, provenance: .local(Wording(zh: "", en: "")),
      inForceFrom: .earliest)
  }

  private func start(_ text: String, hour: Int = 9) throws -> Instant {
    try #require(Instant(day(text), hour: hour))
  }

  @Test(arguments: [
    ("2025-01-13", 15, "2025-01-28", "2025-02-05"), ("2025-01-20", 15, "2025-02-04", "2025-02-05"),
    ("2025-03-07", 30, "2025-04-06", "2025-04-07"), ("2025-07-01", 15, "2025-07-16", "2025-07-16"),
    ("2025-07-01", 60, "2025-08-30", "2025-09-01"), ("2025-08-04", 60, "2025-10-03", "2025-10-09"),
    ("2025-08-04", 90, "2025-11-02", "2025-11-03"), ("2025-09-12", 15, "2025-09-27", "2025-09-28"),
    ("2024-12-02", 60, "2025-01-31", "2025-02-05"), ("2026-02-02", 15, "2026-02-17", "2026-02-24"),
  ])
  func `in days stands raw for what is owed and rolls on for what citizens may do`(
    from: String, amount: Int, raw: String, rolled: String
  ) throws {
    let owed = try rule(amount, .calendarDay).deadline(from: start(from), calendar: .national)
    #expect(owed.due?.civilDate.description == raw)
    let right = try rule(amount, .calendarDay, .nextWorkday)
      .deadline(from: start(from), calendar: .national)
    #expect(right.due?.civilDate.description == rolled)
    #expect(
      right.derivation.contains { if case .rolled = $0.reason { true } else { false } }
        == (raw != rolled))
  }

  @Test(arguments: [
    ("2025-01-24", "2025-02-07"), ("2025-04-25", "2025-05-06"), ("2025-06-06", "2025-06-13"),
    ("2025-09-26", "2025-10-10"), ("2025-09-30", "2025-10-14"), ("2026-02-12", "2026-02-26"),
    ("2026-04-30", "2026-05-11"),
  ])
  func `in working days counts make-up workdays and passes over holidays`(
    from: String, due: String
  ) throws {
    let deadline = try rule(5, .workingDay).deadline(from: start(from), calendar: .national)
    #expect(deadline.due?.civilDate.description == due)
    #expect(!deadline.isProvisional)
  }

  @Test(arguments: [(23, "2026-03-17"), (0, "2026-03-17")])
  func `does not count the day of the event, at whatever hour`(hour: Int, due: String) throws {
    let deadline = try rule(15, .calendarDay)
      .deadline(from: start("2026-03-02", hour: hour), calendar: .national)
    #expect(deadline.due?.civilDate.description == due)
  }

  @Test func `in hours runs through nights and holidays`() throws {
    let deadline = try rule(24, .hour)
      .deadline(from: start("2026-02-14", hour: 18), calendar: .national)
    #expect(deadline.due == .at(try start("2026-02-15", hour: 18)))
  }

  @Test func `in a year without an arrangement is provisional and names the year`() throws {
    let into = try rule(5, .workingDay).deadline(from: start("2026-12-30"), calendar: .national)
    #expect(into.isProvisional)
    #expect(into.derivation.last?.reason == .provisional(year: 2027))
    let raw = try rule(15, .calendarDay).deadline(from: start("2026-12-30"), calendar: .national)
    #expect(!raw.isProvisional)
    let rolled = try rule(15, .calendarDay, .nextWorkday)
      .deadline(from: start("2026-12-30"), calendar: .national)
    #expect(rolled.isProvisional)
  }

  @Test func `says in both languages why it stands where it stands`() throws {
    let rule = try #require(
      LawBook.national.rule(
        id("XF-23c"), on: day("2026-02-12")))
    let deadline = rule.deadline(from: try start("2026-02-12"), calendar: .national)
    #expect(
      deadline.derivation.map(\.wording.zh) == [
        "2026-02-12 起算当日不计入(《民法典》第201条)",
        "计 5 个工作日,至 2026-02-26(《信访工作条例》第23条第3款)",
        "其间 9 个放假日不计(《全国年节及纪念日放假办法》第7条)",
        "调休上班日 2026-02-14 计入(《全国年节及纪念日放假办法》第7条)",
      ])
    #expect(
      deadline.derivation.last?.wording.en
        == "the make-up workday 2026-02-14 is counted (Measures on National Holidays, Art. 7)")
  }

  @Test func `is not given by a rule that names none`() throws {
    let rule = try #require(
      LawBook.national.rule(
        id("RT-26"), on: day("2026-03-02")))
    #expect(rule.deadline(from: try start("2026-03-02"), calendar: .national).due == nil)
  }

  @Test func `is given by no rule before it was in force`() throws {
    let id: DeadlineRule.ID = id("XF-34")
    #expect(LawBook.national.rule(id, on: day("2022-04-30")) == nil)
    #expect(LawBook.national.rule(id, on: day("2022-05-01")) != nil)
    #expect(LawBook.national.knows(id))
  }

  @Test func `cannot be moved out of the calendar by any amount`() throws {
    for unit in TimeUnit.allCases {
      for amount in [Int.max, 9999, 1_000_000_000] {
        let deadline = try rule(amount, unit)
          .deadline(from: start("2026-03-02"), calendar: .national)
        let due = try #require(deadline.due)
        #expect(day("2026-03-02") < due.civilDate && due.civilDate <= .latest)
        #expect(deadline.derivation.replay(on: .national) == .follows(due))
      }
    }
  }
}
