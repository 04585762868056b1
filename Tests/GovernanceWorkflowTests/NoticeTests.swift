import GovernanceModel
import GovernanceWorkflow
import Testing

@Suite("What outlives a case")
struct NoticeTests {
  @Test func `is told even after the case has ended`() throws {
    var trial = try Trial.petition()
    try trial.assess()
    try trial.act(
      .decline, by: "assessor", as: .assessor, at: Village.center, .declination(.outOfScope),
      fields: [.reason, .destination])
    let wrong = try trial.ask(
      .giveNotice, by: "intake", as: .intake, at: Village.center,
      .notice(Notice(answering: .destination, proof: Village.id("n"))))
    #expect(wrong.refusal?.unmetGuards.count == 1)
    try trial.act(
      .giveNotice, by: "intake", as: .intake, at: Village.center,
      .notice(Notice(answering: .refusal, proof: Village.id("n"))))
    #expect(try trial.file.state == .declined)
    #expect(try trial.file.liveDuties.isEmpty)
  }

  @Test func `includes the other routes that a failed mediation leaves open`() throws {
    var trial = try Trial.dispute()
    try trial.assess(nil)
    try trial.dispatch()
    try trial.accept()
    try trial.startMediation()
    try trial.act(.refuseMediation, by: "resident-1", as: .party)
    try trial.act(
      .giveNotice, by: "mediator", as: .mediator, at: Village.committee,
      .notice(Notice(answering: .otherRoutes, proof: Village.id("n"))))
    #expect(try trial.file.live(.tellOtherRoutes) == nil)
  }
}
