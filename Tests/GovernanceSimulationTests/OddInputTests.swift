import GovernanceModel
import GovernanceSimulation
import GovernanceWorkflow
import Testing

@Suite("A simulation of something odd")
struct OddInputTests {
  private let plan: SimulationPlan

  init() throws {
    plan = try SimulationPlan.shuicheng.with("households", 400).with("days", 60)
  }

  @Test(
    arguments: [
      .assess, .dispatch, .startMediation, .submit, .verify, .deliver, .close, .settleOnSpot,
      .giveNotice, .referOut,
    ] as [CaseAction])
  func `goes on whatever act a procedure lacks, and says that it was refused`(
    action: CaseAction
  ) throws {
    let usual = Procedure<CaseVocabulary>.shuicheng
    let procedure = Procedure(
      id: VersionTag("odd", "1"), title: usual.title, inForceFrom: usual.inForceFrom,
      stages: usual.stages, states: usual.states,
      rows: usual.rows.filter { $0.action != action }, duties: usual.duties,
      deemed: usual.deemed, rules: usual.rules, parameters: usual.parameters)
    let report = try Simulation(plan, procedure: procedure).report()
    let refused = report.acts.refusals.filter { $0.reasons == ["noSuchStep"] }
    #expect(refused.map(\.action).contains(action))
    #expect(report.cases.registered == report.cases.states.values.reduce(0, +))
    #expect(report.cases.brought == (try Simulation(plan).report().cases.brought))
  }

  @Test(arguments: ["0001-01-01", "2022-04-15", "9999-12-30"])
  func `takes any first day, and opens no case before the procedure is in force`(
    day: String
  ) throws {
    let start = try #require(CivilDate(day))
    let report = try Simulation(SimulationPlan(startDay: start, numbers: plan.numbers)).report()
    let early = report.acts.refusals.filter { $0.reasons.contains("procedureNotInForce") }
    #expect(early.isEmpty == (day == "9999-12-30"))
    #expect(report.cases.registered <= report.cases.brought)
  }

  @Test func `does nothing where nobody ever works`() throws {
    let rest = (0..<130).map {
      LocalDay(
        SimulationPlan.usualStart.advanced(byDays: $0), isWorking: false,
        source: Wording(zh: "测试", en: "test"))
    }
    let local = WorkCalendar(version: VersionTag("rest", "1"), years: [], localDays: rest)
    let report = try Simulation(plan, calendar: .national.adding(local)).report()
    #expect(report.cases.registered == 0 && report.acts.accepted == 0)
    #expect(report.cases.brought > 0)
  }

  @Test func `has nothing to do where nothing is brought`() throws {
    let report = try Simulation(plan.with("casesPerThousandHouseholds", 0)).report()
    #expect(report.cases.brought == 0 && report.duties.isEmpty)
    #expect(report.load.allSatisfy { $0.minutes == 0 })
  }
}
