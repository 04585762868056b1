import GovernanceModel
import GovernanceWorkflow
import Testing

@Suite("A head in office")
struct ElectionOfficeTests {
  @Test func `serves sixty months, and the clock ends the term`() throws {
    var trial = try ElectionTrial.standing(.filed)
    try trial.wait(until: "2031-03-02 23:59")
    #expect(try trial.file.state == .filed)
    try trial.wait(until: "2031-03-03 00:00")
    let file = try trial.file
    #expect(file.state == .vacant && trial.events.last?.action == .endTerm)
    #expect(file.liveDuties.map(\.duty) == [.fillVacancy])
    #expect(file.nextDue == Due.endOf(day("2031-04-01")).instant)
  }

  @Test func `is never recalled unheard`() throws {
    var trial = try ElectionTrial.standing(.filed)
    try trial.act([.move([2, 3])])
    #expect(
      try trial.ask(.ballot(3, .castRecallVote)).refusal?.unmetGuards
        == [.fact(.isHeadHeard), .fact(.isRecallOpen)])
    for action in [ElectionAction.recall, .dismissRecall] {
      let unmet = try trial.ask(.recall(action, for: 0, against: 0)).refusal?.unmetGuards ?? []
      #expect(unmet.contains(.fact(.isHeadHeard)))
    }
    try trial.act([.hear(closing: "2026-03-20")])
    #expect(
      try trial.ask(.move([2, 3])).refusal?.unmetGuards == [.not(.fact(.isRecallMoved))])
  }

  @Test func `is recalled by the majority, or stays`() throws {
    let recalled = try ElectionTrial.standing(.recalled)
    #expect(try recalled.file.liveDuties.map(\.duty) == [.fillVacancy])
    var trial = try ElectionTrial.standing(.filed)
    try trial.act(
      [.move([2, 3]), .hear(closing: "2026-03-20")] + (1...6).map { .ballot($0, .castRecallVote) }
        + [.recall(.dismissRecall, for: 3, against: 2, invalid: 1)])
    #expect(try trial.file.state == .filed && trial.file.liveDuties.map(\.duty) == [.term])
    // A second motion is heard and voted on anew.
    try trial.act([.move([4, 5], by: 4)])
    #expect(try trial.file.subject.recallVoted.isEmpty && !trial.file.facts.contains(.isHeadHeard))
  }

  @Test(arguments: [LossGround.died, .movedAway, .lostCapacity, .unitDissolved])
  func `leaves a vacancy that is to be filled, unless the unit is gone`(ground: LossGround) throws {
    var trial = try ElectionTrial.standing(.filed)
    try trial.act([.convenor(.vacate, .loss(ground), [.record])])
    #expect(try trial.file.state == .vacant)
    #expect(try (trial.file.live(.fillVacancy) == nil) == (ground == .unitDissolved))
  }

  @Test func `has a successor who is named by the next mandate`() throws {
    var trial = try ElectionTrial.standing(.vacant)
    let next = RelatedCase(id: Unit.mandate(2), isOpen: true, parties: [])
    trial.related = [next]
    #expect(
      ElectionVocabulary.related(
        to: trial.command(.convenor(.nameSuccessor)), on: try trial.file) == [next.id])
    try trial.act([.convenor(.nameSuccessor)])
    #expect(try trial.file.liveDuties.isEmpty)
  }
}
