import GovernanceModel
import GovernanceWorkflow
import Testing

@Suite("The stages after the vote")
struct ElectionStageTests {
  @Test(arguments: ReviewGround.allCases)
  func `keep of a police review its outcome and category, and nothing else`(
    ground: ReviewGround
  ) throws {
    var trial = try ElectionTrial.standing(.voted)
    try trial.act([.police(.refuseReview, .refusal(ground))])
    let event = try #require(trial.events.last)
    #expect(event.detail == .refusal(ground) && event.fields.isEmpty)
    let body = try JSONReader.read(EventCodec<ElectionVocabulary>.record(of: event).body)
    #expect(try body.member("fields") == nil)
    #expect(
      try body.member("detail")
        == JSONReader.read(Array(#"{"ground":"\#(ground.rawValue)","type":"refusal"}"#.utf8)))
    #expect(ReviewGround.allCases.count == 4)
  }

  @Test func `let a refusal stand when the time to object is over, counted from when it was told`()
    throws
  {
    var trial = try ElectionTrial.standing(.voted)
    try trial.act([.refuse])
    // Nobody was told: the police are overdue, and the refusal does not stand.
    try trial.wait(until: "2026-03-23 09:00")
    #expect(try trial.file.state == .voted)
    #expect(try trial.file.live(.tellRefusal)?.phase == .overdue)
    try trial.act([.tell(at: "2026-03-23 09:00")])
    try trial.wait(until: "2026-03-30 23:00")
    #expect(try trial.file.state == .voted)
    try trial.wait(until: "2026-03-31 00:00")
    #expect(try trial.file.state == .failed)
    #expect(trial.events.last?.action == .letRefusalStand && trial.events.last?.actor == nil)
    #expect(try trial.file.subject.fallen == [Unit.voter(1)])
  }

  @Test func `have an objection decided above, by somebody else, either way`() throws {
    for (action, state) in [
      (ElectionAction.upholdRefusal, ElectionState.failed), (.overturnRefusal, .reviewed),
    ] {
      var trial = try ElectionTrial.standing(.voted)
      try trial.act([.refuse, .tell(at: "2026-03-02 09:00"), .object()])
      #expect(try trial.file.liveDuties.map(\.duty) == [.decideObjection])
      // Silence of the office above lets nothing stand.
      try trial.wait(until: "2026-04-20 09:00")
      #expect(try trial.file.state == .voted)
      #expect(try trial.ask(.object()).refusal?.unmetGuards == [.not(.fact(.isObjected))])
      try trial.act([.county(action)])
      #expect(try trial.file.state == state)
      #expect(try trial.file.subject.refusal == nil)
    }
  }

  @Test func `have an objection decided by nobody who refused`() throws {
    var trial = try ElectionTrial.standing(.voted)
    var refuse = ElectionTrial.Step.refuse
    refuse.actor = Village.id("two-posts")
    try trial.act([refuse, .object()])
    var decide = ElectionTrial.Step.county(.upholdRefusal)
    decide.actor = Village.id("two-posts")
    #expect(try trial.ask(decide).refusal?.unmetGuards == [.fact(.isOtherReviewer)])
  }

  @Test func `end when the elected accepts the refusal`() throws {
    var trial = try ElectionTrial.standing(.voted)
    try trial.act([.refuse])
    #expect(
      try trial.ask(.villager(3, .acceptRefusal)).refusal?.reasons.map(\.kind)
        == [.notPermitted, .unmet])
    try trial.act([.villager(1, .acceptRefusal)])
    #expect(try trial.file.state == .failed && trial.file.liveDuties.map(\.duty) == [.electAnew])
  }

  @Test func `owe the reason of the branch, and let it put in nobody else`() throws {
    var trial = try ElectionTrial.standing(.failed)
    #expect(try trial.file.live(.tellDecline) != nil)
    for row in Procedure.householdHeadElection.rows
    where row.who.contains(where: { $0.role == .branch }) {
      #expect(row.keeps.isEmpty)
    }
    try trial.act([.convenor(.promoteRunnerUp, .runnerUp(Unit.voter(2)))])
    try trial.act([
      .branch(
        .tellElected,
        .notice(ElectionNotice(proof: Village.id("p-2"), receivedAt: trial.now)))
    ])
    #expect(try trial.file.live(.tellDecline) == nil)
    #expect(try trial.file.subject.elected == Unit.voter(2))
  }

  @Test(arguments: FilingDefect.allCases)
  func `are returned by the township as incomplete or unlawful only, and filed when mended`(
    defect: FilingDefect
  ) throws {
    #expect(FilingDefect.allCases == [.incomplete, .unlawful])
    var trial = try ElectionTrial.standing(.endorsed)
    try trial.act([.township(.returnFiling, .returned(defect), [.reason])])
    #expect(try trial.file.state == .endorsed)
    #expect(
      try trial.ask(.file(on: "2026-03-02")).refusal?.unmetGuards == [.not(.fact(.isReturned))])
    // What was returned does not count as filed, however long it takes.
    try trial.wait(until: "2026-03-30 09:00")
    #expect(try trial.file.state == .endorsed)
    try trial.act([.convenor(.completeFiling, .nothing, [.record])])
    #expect(try trial.file.live(.file)?.startedIn == trial.file.version)
    try trial.act([.file(on: "2026-03-30")])
    #expect(try trial.file.state == .filed)
  }

  @Test func `count as filed when the township is silent, from the end of its last day`() throws {
    var trial = try ElectionTrial.standing(.endorsed)
    try trial.wait(until: "2026-03-09 23:59")
    #expect(try trial.file.state == .endorsed)
    try trial.wait(until: "2026-04-20 09:00")
    #expect(try trial.file.state == .filed)
    #expect(try trial.file.isBound(Bond(.head, of: Unit.voter(1))))
    #expect(try trial.file.subject.filing == nil)
    #expect(try trial.file.nextDue == Due.endOf(day("2031-03-09")).instant)
  }

  @Test func `end where the election is conceded to be unlawful`() throws {
    var trial = try ElectionTrial.standing(.endorsed)
    try trial.act([
      .township(.returnFiling, .returned(.unlawful), [.reason]),
      .convenor(.concedeUnlawful, .nothing, [.reason]),
    ])
    #expect(try trial.file.state == .failed && trial.file.facts == [.isPolling, .isVoteValid])
  }
}
