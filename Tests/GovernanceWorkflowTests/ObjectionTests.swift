import GovernanceModel
import GovernanceWorkflow
import Testing

@Suite("A lead that objects to an order")
struct ObjectionTests {
  private func dispatched(at moment: String = "2026-02-12 09:00") throws -> Trial {
    var trial = try Trial.petition(at: moment)
    try trial.assess()
    try trial.dispatch()
    return trial
  }

  @Test func `does so within five working days, while the notice runs beside it`() throws {
    let trial = try dispatched()
    // Before a long holiday the two windows run in parallel: 14 February is a make-up workday.
    #expect(try trial.file.live(.objection)?.deadline.due == .endOf(day("2026-02-26")))
    #expect(try trial.file.live(.noticeOfAcceptance)?.deadline.due == .endOf(day("2026-02-27")))
  }

  @Test(arguments: [("2026-02-26 23:59", true), ("2026-02-27 00:00", false)])
  func `is heard until the last minute of the last day`(moment: String, allowed: Bool) throws {
    var trial = try dispatched()
    trial.now = at(moment)
    let decision = try trial.ask(
      .object, by: "land", as: .handler, at: Village.landOffice, fields: [.reason])
    #expect((decision.refusal == nil) == allowed)
    if !allowed { #expect(decision.refusal?.unmetGuards == [.live(.objection)]) }
  }

  @Test func `returns the matter only with the sender's consent, and once`() throws {
    var trial = try dispatched()
    try trial.act(.object, by: "land", as: .handler, at: Village.landOffice, fields: [.reason])
    #expect(try trial.file.state == .dispatched)
    let accepting = try trial.ask(.accept, by: "land", as: .handler, at: Village.landOffice)
    #expect(accepting.refusal?.unmetGuards == [.not(.fact(.isObjectionPending))])
    try trial.act(
      .agreeReturn, by: "dispatcher", as: .dispatcher, at: Village.center, fields: [.reason])
    #expect(try trial.file.state == .returned)
    #expect(try trial.file.liveDuties.map(\.duty) == [.redispatch])
    try trial.dispatch()
    let second = try trial.ask(
      .object, by: "land", as: .handler, at: Village.landOffice, fields: [.reason])
    #expect(second.refusal?.unmetGuards == [.fact(.isFirstReturn)])
  }

  @Test func `keeps the matter where the sender does not agree`() throws {
    var trial = try dispatched()
    try trial.act(.object, by: "land", as: .handler, at: Village.landOffice, fields: [.reason])
    let bare = try trial.ask(.refuseReturn, by: "dispatcher", as: .dispatcher, at: Village.center)
    #expect(bare.refusal?.unmetGuards == [.fact(.givesReason)])
    try trial.act(
      .refuseReturn, by: "dispatcher", as: .dispatcher, at: Village.center, fields: [.reason])
    #expect(try trial.file.state == .dispatched)
    #expect(try trial.accept().refusal == nil)
  }

  @Test func `is deemed to have accepted on the last day of the notice if it is silent`() throws {
    var trial = try dispatched()
    let due = try trial.wait(until: at("2026-03-10 12:00"))
    let accepted = try #require(due.first { $0.action == .accept })
    #expect(accepted.role == .clock)
    #expect(accepted.occurredAt == Due.endOf(day("2026-02-27")).instant)
    #expect(try trial.file.state == .inHandling)
    // Sixty days from the 27th, as if it had been accepted in the last moment of that day.
    #expect(try trial.file.live(.concludePetition)?.deadline.due == .endOf(day("2026-04-28")))
    // The notice itself stays owed, and is supervised.
    #expect(try trial.file.live(.noticeOfAcceptance)?.phase == .overdue)
  }

  @Test func `is not deemed to have accepted while its objection is pending`() throws {
    var trial = try dispatched()
    try trial.act(.object, by: "land", as: .handler, at: Village.landOffice, fields: [.reason])
    let due = try trial.wait(until: at("2026-03-10 12:00"))
    #expect(!due.contains { $0.action == .accept })
    #expect(try trial.file.state == .dispatched)
  }

  @Test func `is not deemed to have accepted by the silence of the one before it`() throws {
    var trial = try dispatched()
    try trial.act(
      .replaceLead, by: "dispatcher", as: .dispatcher, at: Village.center,
      .order(WorkOrder(id: Village.id("order-2"), lead: Village.county, isLeadCompetent: true)),
      fields: [.reason])
    #expect(try trial.file.live(.noticeOfAcceptance) == nil)
    let due = try trial.wait(until: at("2026-04-20 12:00"))
    #expect(!due.contains { $0.action == .accept })
    #expect(try trial.file.state == .dispatched)
  }
}
