import GovernanceModel
import GovernanceSimulation
import GovernanceWorkflow
import Testing

@Suite("People in a simulation")
struct WorkingDayTests {
  private let simulation: Simulation

  init() throws {
    simulation = try Simulation(
      SimulationPlan.shuicheng.with("households", 1500).with("days", 60))
  }

  @Test func `act on working days and in working hours, residents whenever they like`() throws {
    let calendar = WorkCalendar.national
    let hours = try #require(calendar.hours)
    let sessions = hours.sessions.map { $0.opens.minutes...$0.closes.minutes }
    var (acts, strays, days) = (0, 0, Set<CivilDate>())
    _ = simulation.report { act, _, _, _ in
      guard act.unit >= 0 else { return }
      acts += 1
      let day = act.at.civilDate
      days.insert(day)
      let span = act.at.milliseconds - Instant.start(of: day).milliseconds
      let minute = Int(span / 60_000)
      let isInHours = sessions.contains { $0.contains(minute) }
      if !isInHours || !calendar.isWorking(day) { strays += 1 }
    }
    #expect(acts > 500 && strays == 0)
    // A make-up Sunday is worked, the Spring Festival is not.
    #expect(days.contains(try #require(CivilDate("2025-01-26"))))
    #expect(!days.contains(try #require(CivilDate("2025-01-29"))))
  }

  @Test func `are never asked to look at what they have handled`() {
    var looks = 0
    _ = simulation.report { act, _, verdict, item in
      guard act.action == .verify || act.action == .sendBack else { return }
      looks += 1
      let handled = UInt8(CaseRelation.handled.ordinal)
      let own = KernelBond(handled, of: .actor(act.actor))
      #expect(!item.file.bonds.contains(own) && verdict.isAccepted)
    }
    #expect(looks > 100)
  }
}
