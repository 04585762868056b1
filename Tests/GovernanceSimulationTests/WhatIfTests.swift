import GovernanceModel
import GovernanceSimulation
import GovernanceWorkflow
import Testing

@Suite("Two simulations with one seed")
struct WhatIfTests {
  private let plan: SimulationPlan

  init() throws {
    plan = try SimulationPlan.shuicheng.with("households", 1200).with("days", 100)
  }

  private func report(
    _ procedure: Procedure<CaseVocabulary> = .shuicheng, _ calendar: WorkCalendar = .national
  ) throws -> SimulationReport {
    try Simulation(plan, procedure: procedure, calendar: calendar).report()
  }

  @Test func `do not differ where nothing does`() throws {
    let comparison = SimulationComparison(try report(), against: try report())
    #expect(comparison.lines.allSatisfy { $0.difference == 0 })
    #expect(comparison.lines.count > 50)
  }

  @Test func `differ by cards alone where only the days until a card do`() throws {
    let (base, other) = (try report(), try report(try changed(yellowAfter: 1) { $0 }))
    #expect(other.cases == base.cases)
    #expect(other.feedback == base.feedback)
    #expect(other.load == base.load)
    let cards = [base, other].map { $0.duties.reduce(0) { $0 + $1.yellow } }
    #expect(cards[0] > 0 && cards[1] > cards[0])
  }

  @Test func `lengthen the way where nothing is settled on the spot any more`() throws {
    let base = try report()
    let other = try report(try changed { $0.action == .settleOnSpot ? nil : $0 })
    #expect(other.cases.brought == base.cases.brought)
    #expect(other.cases.kinds == base.cases.kinds)
    let refused = other.acts.refusals.filter { $0.action == .settleOnSpot }
    #expect(refused.map(\.reasons) == [["noSuchStep"]])
    #expect(try #require(refused.first).count > 20)
    #expect(
      try #require(other.feedback.first?.hours.first)
        > (try #require(base.feedback.first?.hours.first)))
  }

  @Test func `wait where offices rest`() throws {
    let source = Wording(zh: "测试", en: "test")
    let rest = (0..<10).map {
      LocalDay(
        CivilDate(dayNumber: SimulationPlan.usualStart.dayNumber + 40 + $0), isWorking: false,
        source: source)
    }
    let local = WorkCalendar(version: VersionTag("local", "1"), years: [], localDays: rest)
    let (base, other) = (try report(), try report(.shuicheng, .national.adding(local)))
    #expect(other.setting.workdays < base.setting.workdays)
    #expect(other.cases.brought == base.cases.brought)
    let differences = SimulationComparison(base, against: other).lines.filter { $0.difference != 0 }
    #expect(!differences.isEmpty)
  }

  private func changed(
    yellowAfter days: Int? = nil, _ row: (Row<CaseVocabulary>) -> Row<CaseVocabulary>?
  ) throws -> Procedure<CaseVocabulary> {
    let usual = Procedure<CaseVocabulary>.shuicheng
    let numbers = usual.parameters
    let yellow = days.map { ProcedureNumber($0, numbers.yellowAfterWorkdays.provenance) }
    return Procedure(
      id: VersionTag("other", "1"), title: usual.title, inForceFrom: usual.inForceFrom,
      stages: usual.stages, states: usual.states, rows: usual.rows.compactMap(row),
      duties: usual.duties, deemed: usual.deemed, rules: usual.rules,
      parameters: ProcedureParameters(
        warnAfterPercent: numbers.warnAfterPercent,
        yellowAfterWorkdays: yellow ?? numbers.yellowAfterWorkdays,
        redAfterWorkdays: numbers.redAfterWorkdays,
        mostBackdatingHours: numbers.mostBackdatingHours, own: numbers.own))
  }
}
