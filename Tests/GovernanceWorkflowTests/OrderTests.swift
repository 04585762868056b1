import GovernanceModel
import GovernanceWorkflow
import Testing

@Suite("An order")
struct OrderTests {
  @Test func `names the day by which a matter with its own procedure is due, and must`() throws {
    var trial = try Trial.petition()
    try trial.assess(.claim(.route4))
    #expect(try trial.dispatch().refusal?.unmetGuards == [.fact(.isDueWithinLaw)])
    try trial.dispatch(due: day("2026-03-31"))
    try trial.accept()
    #expect(try trial.file.live(.ownProcedure)?.deadline.due == .endOf(day("2026-03-31")))
  }

  @Test func `may name an earlier day than the law, which then counts`() throws {
    var trial = try Trial.petition()
    try trial.assess()
    try trial.dispatch(due: day("2026-03-20"))
    try trial.accept()
    let deadline = try #require(try trial.file.live(.concludePetition)?.deadline)
    #expect(deadline.due == .endOf(day("2026-03-20")))
    #expect(deadline.derivation.last?.reason == .designated)
  }

  @Test func `cannot name a day that is gone`() throws {
    var trial = try Trial.petition()
    try trial.assess()
    #expect(
      try trial.dispatch(due: day("2026-03-01")).refusal?.unmetGuards == [.fact(.isDueWithinLaw)])
  }

  @Test func `is deemed accepted with the day it names`() throws {
    var trial = try Trial.petition()
    try trial.assess(.claim(.route4))
    try trial.dispatch(due: day("2026-04-30"))
    try trial.wait(until: at("2026-03-20 09:00"))
    #expect(try trial.file.state == .inHandling)
    #expect(try trial.file.live(.ownProcedure)?.deadline.due == .endOf(day("2026-04-30")))
    #expect(try !trial.file.bonds.contains { $0.relation == .handled })
  }

  @Test func `is not deemed accepted by the silence of an earlier lead`() throws {
    var trial = try Trial.petition()
    try trial.assess()
    try trial.dispatch()
    try trial.act(.object, by: "land", as: .handler, at: Village.landOffice, fields: [.reason])
    try trial.act(
      .agreeReturn, by: "dispatcher", as: .dispatcher, at: Village.center, fields: [.reason])
    try trial.dispatch(to: Village.committee)
    let due = try trial.wait(until: at("2026-06-01 09:00"))
    #expect(!due.contains { $0.action == .accept })
  }

  @Test func `whose rule is no longer in force when it would be deemed accepted ends nothing`()
    throws
  {
    let rules = LawBook.national.rules.map { rule in
      DeadlineRule(
        id: rule.id, title: rule.title, startEvent: rule.startEvent, limit: rule.limit,
        holder: rule.holder, strength: rule.strength, provenance: rule.provenance,
        inForceFrom: rule.inForceFrom,
        inForceThrough: rule.id == Village.id("XF-34") ? day("2026-03-10") : nil)
    }
    let law = LawBook(version: VersionTag("changed", "1"), rules: rules)
    var trial = try Trial.petition()
    try trial.assess()
    try trial.dispatch()
    let now = at("2026-03-20 09:00")
    let context = Context(
      now: now, calendar: .national, directory: Village.directory,
      charter: VersionTag("charter", "0"), law: law, seal: Village.seal)
    let due = trial.procedure.advance(try trial.file, to: now, in: context)
    #expect(!due.contains { $0.action == .accept })
    #expect(due.count < 20)
  }

  @Test func `that was settled on the spot and sent back can be submitted by whoever settled it`()
    throws
  {
    var trial = try Trial.dispute()
    try trial.act(
      .settleOnSpot, by: "intake", as: .intake, at: Village.center, .settlement(partyAgrees: true))
    try trial.act(
      .sendBack, by: "verifier", as: .verifier, at: Village.center, fields: [.reason])
    let result = CaseDetail.submission(
      Submission(
        .agreement, evidence: [Village.id("e")], heardPetitioner: true, investigatedFacts: true))
    let other = try trial.ask(.submit, by: "other-intake", as: .intake, at: Village.center, result)
    #expect(other.refusal?.reasons.map(\.code) == ["notPermitted"])
    try trial.act(.submit, by: "intake", as: .intake, at: Village.center, result)
    #expect(try trial.file.state == .resultSubmitted)
  }
}
