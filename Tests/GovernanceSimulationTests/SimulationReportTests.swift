import Foundation
import GovernanceModel
import GovernanceSimulation
import GovernanceWorkflow
import Testing

@Suite("A simulation")
struct SimulationReportTests {
  private static func plan(households: Int = 2000, days: Int = 120) throws -> SimulationPlan {
    try SimulationPlan.shuicheng.with("households", households).with("days", days)
  }

  private static func report(seed: UInt64 = 1) throws -> SimulationReport {
    try Simulation(plan(), seed: seed).report()
  }

  @Test func `writes the bytes of the golden file`() throws {
    let file = URL(filePath: #filePath).deletingLastPathComponent()
      .appending(path: "Golden/small.json")
    let golden = try String(decoding: Data(contentsOf: file), as: UTF8.self)
    let found = String(decoding: try Self.report().canonicalJSON, as: UTF8.self)
    #expect(found + "\n" == golden)
  }

  @Test func `gives the same bytes for the same seed, and others for another`() throws {
    let first = try Self.report(seed: 5)
    #expect(try Self.report(seed: 5).canonicalJSON == first.canonicalJSON)
    let other = try Self.report(seed: 6)
    #expect(other.cases.brought == first.cases.brought)
    #expect(other.feedback != first.feedback)
  }

  @Test(arguments: [1, 2, 3] as [UInt64])
  func `drops no case and no duty`(seed: UInt64) throws {
    let report = try Self.report(seed: seed)
    #expect(report.cases.brought == report.cases.kinds.values.reduce(0, +))
    #expect(report.cases.registered == report.cases.states.values.reduce(0, +))
    let ends: Set<CaseState> = [
      .closed, .declined, .referredOut, .mergedAsDuplicate, .withdrawn, .finalised,
    ]
    let open = report.cases.states.filter { !ends.contains($0.key) }.values.reduce(0, +)
    #expect(report.cases.open == open && open > 0)
    for duty in report.duties {
      let accounted = duty.inTime + duty.overdue + duty.lapsed + duty.running
      #expect(duty.started == accounted, "\(duty)")
    }
    let levels = report.levels.filter { $0.tier == nil }
    #expect(levels.reduce(0) { $0 + $1.count } == levels.first?.all && levels.first?.all != 0)
    for level in levels {
      let parts = report.levels.filter { $0.tier != nil && $0.level == level.level }
      #expect(parts.reduce(0) { $0 + $1.count } == level.count)
    }
    let intake = report.stages.filter { $0.code == "intake" }.map(\.entered).reduce(0, +)
    #expect(intake >= report.cases.registered)
  }

  /// What is refused came too late, and nothing else: whoever acts knows the procedure.
  @Test(arguments: [1, 2, 3] as [UInt64])
  func `is refused nothing but what comes too late`(seed: UInt64) throws {
    let plan = try Self.plan(households: 2500).with("absenceShare", 200_000)
    let report = try Simulation(plan, seed: seed).report()
    for refusal in report.acts.refusals {
      let isLate = Self.late[refusal.action].map { refusal.reasons.contains($0) } ?? false
      #expect(isLate, "\(refusal)")
    }
    #expect(report.cases.stopped == 0 && report.cases.unstaffed == 0)
  }

  private static let late: [CaseAction: String] = [
    .merge: "isSurvivorOpen", .object: "live(XF-23c)", .substitute: "noSuchStep",
    .applyConfirmation: "live(jointConfirmation)", .requestReview: "live(XF-35a)",
    .requestReReview: "live(XF-36a)", .accept: "noSuchStep",
  ]

  @Test func `works within the hours that its people have`() throws {
    let report = try Self.report()
    #expect(report.load.allSatisfy { $0.minutes >= $0.most && $0.most <= 60 * 24 * 120 })
    #expect(report.load.contains { $0.minutes > 0 })
    let plan = try Self.plan().with("workMinutes", 30).with("staff.village.assessor", 1)
    let short = try Simulation(plan).report()
    #expect(short.setting.workdays == report.setting.workdays)
    #expect(try Self.median(short) > Self.median(report))
  }

  @Test func `lets a post that nobody holds wait, and says so`() throws {
    let plan = try Self.plan().with("staff.village.assessor", 0)
    let report = try Simulation(plan).report()
    let waiting = report.duties.first { $0.duty == .assess && $0.tier == .village }
    #expect(try #require(waiting).overdue > 0)
    #expect(report.cases.open > (try Self.report()).cases.open)
  }

  @Test func `tells the days as they pass`() throws {
    var days: [Int] = []
    _ = try Simulation(Self.plan(households: 500, days: 20)).report { day, all in
      #expect(all == 20)
      days.append(day)
    }
    #expect(days.last == 20 && days == days.sorted())
  }

  private static func median(_ report: SimulationReport) throws -> Int {
    try #require(report.feedback.first?.hours.first)
  }
}
