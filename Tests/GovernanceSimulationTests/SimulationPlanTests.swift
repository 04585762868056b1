import GovernanceModel
import GovernanceSimulation
import Testing

@Suite("A plan of a simulation")
struct SimulationPlanTests {
  @Test func `brings more than a hundred thousand cases in the usual year`() throws {
    let plan = SimulationPlan.shuicheng
    let (households, rate, days) = (
      try #require(Assumption.named("households")),
      try #require(Assumption.named("casesPerThousandHouseholds")),
      try #require(Assumption.named("days"))
    )
    #expect(plan[households] == 181_300)
    #expect(plan[households] * plan[rate] * plan[days] / 365_000 >= 100_000)
  }

  @Test func `takes every number within its range as usual, and each name once`() {
    for assumption in Assumption.all {
      #expect(assumption.range.contains(assumption.standard), "\(assumption.name)")
    }
    #expect(Set(Assumption.all.map(\.name)).count == Assumption.all.count)
  }

  @Test func `says of every number that it is an assumption`() {
    let complete = SimulationPlan.shuicheng.complete
    let written = String(decoding: complete.canonicalJSON, as: UTF8.self)
    #expect(
      written.split(separator: "assumption of this simulation").count == Assumption.all.count + 1)
    #expect(complete.numbers.count == Assumption.all.count)
    #expect(complete.numbers.allSatisfy { $0.provenance.code == "typical" })
    #expect(complete.numbers.allSatisfy { $0.provenance.wording.en.contains("assumption") })
  }

  @Test func `is read back as it was written`() throws {
    let plan = try SimulationPlan.shuicheng.with("households", 5000).with("staff.village.intake", 2)
    #expect(try SimulationPlan(json: plan.canonicalJSON) == plan)
    #expect(try SimulationPlan(json: Array("{}".utf8)) == .shuicheng)
    let complete = SimulationPlan.shuicheng.complete
    #expect(try SimulationPlan(json: complete.canonicalJSON) == complete)
  }

  @Test(arguments: [
    ("[]", "wire.kind"),
    (#"{"startDay":"2025-02-30"}"#, "wire.date"),
    (#"{"number":[]}"#, "wire.unknown"),
    (#"{"numbers":[{"amount":1}]}"#, "wire.missing"),
    (#"{"numbers":[{"amount":1,"name":"coffee"}]}"#, "plan.name"),
    (#"{"numbers":[{"amount":99,"name":"households"}]}"#, "plan.range"),
    (#"{"numbers":[{"amount":181301,"name":"households"}]}"#, "plan.range"),
    (#"{"numbers":[{"amount":1,"name":"days"},{"amount":2,"name":"days"}]}"#, "plan.twice"),
    (#"{"numbers":[{"amount":900000,"name":"petitionShare"}]}"#, "plan.whole"),
    (#"{"numbers":[{"amount":900000,"name":"complexShare"}]}"#, "plan.whole"),
  ])
  func `is refused with a sentence that says what was found and expected`(
    json: String, code: String
  ) throws {
    let error = try #require(throws: ValidationError.self) {
      try SimulationPlan(json: Array(json.utf8))
    }
    #expect(error.findings.map(\.code) == [code], "\(error)")
    for finding in error.findings {
      #expect(finding.sentence(.en).contains("found") && finding.sentence(.zh).contains("应为"))
    }
  }

  @Test func `refuses a number that it does not have`() {
    #expect(throws: ValidationError.self) { try SimulationPlan.shuicheng.with("tea", 1) }
    #expect(throws: ValidationError.self) { try SimulationPlan.shuicheng.with("days", 0) }
  }
}
