import GovernanceModel
import GovernanceWorkflow
import Testing

@Suite("A hearing")
struct HearingTests {
  private func underReview() throws -> Trial {
    var trial = try Trial.fedBack()
    try trial.act(
      .requestReview, by: "resident-1", as: .party,
      .reviewRequest(ReviewRequest(to: Village.countyLand)))
    return trial
  }

  private func underReReview() throws -> Trial {
    var trial = try underReview()
    try trial.act(
      .decideReview, by: "county-reviewer", as: .reviewer, at: Village.countyLand,
      .delivery(Delivery(proof: Village.id("r"), receivedAt: trial.now, statesRights: true)))
    try trial.act(
      .requestReReview, by: "resident-1", as: .party,
      .reviewRequest(ReviewRequest(to: Village.cityLand)))
    return trial
  }

  private let record = FieldInput("record", "听证笔录", salt: [1])

  @Test func `in re-review stops the clock, and its days are not counted`() throws {
    var trial = try underReReview()
    let before = try #require(try trial.file.live(.decideReReview)?.deadline.due)
    trial.now = trial.now.advanced(byHours: 24 * 5)
    try trial.act(.openHearing, by: "city-reviewer", as: .reviewer, at: Village.cityLand)
    #expect(try trial.file.live(.decideReReview)?.deadline.due == nil)
    // However long it lasts, nothing falls due meanwhile.
    let passed = try trial.wait(until: trial.now.advanced(byHours: 24 * 60))
    #expect(!passed.contains { $0.changes.overdue.contains(.decideReReview) })
    let open = try trial.ask(
      .decideReReview, by: "city-reviewer", as: .reviewer, at: Village.cityLand,
      .delivery(Delivery(proof: Village.id("r"), receivedAt: trial.now, statesRights: true)))
    #expect(open.refusal?.unmetGuards == [.not(.fact(.isHearingOpen))])
    try trial.act(
      .closeHearing, by: "city-reviewer", as: .reviewer, at: Village.cityLand, fields: [record])
    let after = try #require(try trial.file.live(.decideReReview)?.deadline)
    // The day it opened and the day it closed are both left out: sixty days between them make 61.
    #expect(before.civilDate.days(to: after.due?.civilDate ?? .earliest) == 61)
    #expect(after.derivation.replay(on: .national) == .follows(after.due))
    #expect(after.derivation.last?.reason.kind == .paused)
  }

  @Test func `at first handling and in review stops nothing`() throws {
    var handling = try Trial.petition()
    try handling.assess()
    try handling.dispatch()
    try handling.accept()
    let clock = try handling.file.live(.concludePetition)
    try handling.act(.openHearing, by: "land", as: .handler, at: Village.landOffice)
    #expect(try handling.file.facts.contains(.isHearingOpen))
    #expect(try handling.file.live(.concludePetition) == clock)
    #expect(try handling.submit().refusal?.unmetGuards == [.not(.fact(.isHearingOpen))])
    try handling.act(
      .closeHearing, by: "land", as: .handler, at: Village.landOffice, fields: [record])
    #expect(try handling.submit().refusal == nil)

    var review = try underReview()
    let due = try review.file.live(.decideReview)
    try review.act(.openHearing, by: "county-reviewer", as: .reviewer, at: Village.countyLand)
    #expect(try review.file.live(.decideReview) == due)
  }

  @Test func `is open once at a time, and closed with a record`() throws {
    var trial = try underReReview()
    try trial.act(.openHearing, by: "city-reviewer", as: .reviewer, at: Village.cityLand)
    let second = try trial.ask(
      .openHearing, by: "city-reviewer", as: .reviewer, at: Village.cityLand)
    #expect(second.refusal?.unmetGuards == [.not(.fact(.isHearingOpen))])
    let bare = try trial.ask(
      .closeHearing, by: "city-reviewer", as: .reviewer, at: Village.cityLand)
    #expect(bare.refusal?.unmetGuards == [.fact(.givesRecord)])
  }

  @Test func `is no ground on which handling may stand still`() throws {
    var trial = try Trial.petition()
    try trial.assess()
    try trial.dispatch()
    try trial.accept()
    let decision = try trial.ask(
      .suspend, by: "land", as: .handler, at: Village.landOffice, .suspension(ground: "hearing"),
      fields: [.reason])
    let codes = (decision.refusal?.reasons ?? []).compactMap {
      if case .deadlineFixed(let refusal) = $0 { refusal.code } else { nil }
    }
    #expect(codes == [.ground])
    let resumed = try trial.ask(.resume, by: "land", as: .handler, at: Village.landOffice)
    #expect(resumed.refusal?.reasons.map(\.code) == ["deadlineFixed"])
    let bare = try trial.ask(
      .suspend, by: "land", as: .handler, at: Village.landOffice, fields: [.reason])
    #expect(bare.refusal?.unmetGuards == [.fact(.movesClock)])
  }
}
