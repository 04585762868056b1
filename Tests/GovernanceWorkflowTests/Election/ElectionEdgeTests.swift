import GovernanceModel
import GovernanceWorkflow
import Testing

@Suite("An edge of the election")
struct ElectionEdgeTests {
  private static let former: CaseID = Village.id("520204108200-01-002-head-1")

  private static func moveIn(_ origin: CaseID?) -> ElectionTrial.Step {
    .convenor(
      .amendRoll,
      .rollChange(
        RollChange(
          striking: [],
          adding: [RollAddition(RollEntry(Unit.household(7), by: Unit.voter(7)), from: origin)])),
      [.reason])
  }

  private static func moveOut(_ number: Int) -> ElectionTrial.Step {
    .convenor(
      .amendRoll, .rollChange(RollChange(striking: [Unit.household(number)], adding: [])),
      [.reason])
  }

  @Test func `a household that moves during an election votes in one unit and never in two`()
    throws
  {
    var trial = try ElectionTrial.standing(.announced)
    trial.related = [RelatedCase(id: Self.former, isOpen: true, parties: [Unit.voter(7)])]
    #expect(
      try trial.ask(Self.moveIn(Self.former)).refusal?.unmetGuards == [.fact(.areNewcomersFree)])
    trial.related = [RelatedCase(id: Self.former, isOpen: true, parties: [])]
    try trial.act([Self.moveIn(Self.former), .ballot(7)])
    // Where it came from it is struck before it votes, or stays where it has voted.
    try trial.act([.ballot(4)])
    #expect(
      try trial.ask(Self.moveOut(4)).refusal?.unmetGuards == [.fact(.areStruckUnvoted)])
    try trial.act([Self.moveOut(5)])
    #expect(try trial.ask(.ballot(5)).refusal != nil)
    #expect(ElectionVocabulary.parties(in: try trial.file).contains(Unit.voter(5)) == false)
  }

  @Test func `a candidate whose household moved away is not elected, and nobody moves up unasked`()
    throws
  {
    var trial = try ElectionTrial.standing(.announced)
    try trial.act([Self.moveOut(1)] + (2...6).map { .ballot($0) })
    #expect(
      try trial.ask(.elect([1: 4, 2: 1])).refusal?.unmetGuards == [.fact(.isEligible)])
    try trial.act([.fail([1: 4, 2: 1])])
    #expect(try trial.file.state == .failed)
  }

  @Test(arguments: [
    (2, false), (3, true), (4, true), (5, true), (15, true), (16, true), (20, true), (21, false),
  ])
  func `a unit of four or sixteen elects with a reason, one of two or twenty-one never`(
    size: Int, isAllowed: Bool
  ) throws {
    let trial = try ElectionTrial()
    let detail = Unit.announcement(Unit.entries(size))
    #expect(
      try trial.ask(.convenor(.announce, detail, [.reason])).refusal?.unmetGuards
        == (isAllowed ? nil : [.fact(.isSizeAllowed)]))
    let unreasoned = try trial.ask(.convenor(.announce, detail)).refusal?.unmetGuards
    #expect(unreasoned == ((5...15).contains(size) ? nil : [.fact(.isSizeAllowed)]))
  }

  @Test(arguments: [ElectionState.voted, .reviewed, .endorsed])
  func `whoever is elected and dies on the way fails the attempt, and the runner-up may follow`(
    state: ElectionState
  ) throws {
    var trial = try ElectionTrial.standing(state)
    try trial.act([.convenor(.loseElected, .loss(.died), [.record])])
    #expect(try trial.file.state == .failed && trial.file.liveDuties.map(\.duty) == [.electAnew])
    try trial.act([.convenor(.promoteRunnerUp, .runnerUp(Unit.voter(2)))])
    #expect(try trial.file.subject.elected == Unit.voter(2))
  }

  @Test
  func `a head who dies leaves the office vacant for thirty days at most, also amid a recall`()
    throws
  {
    var trial = try ElectionTrial.standing(.filed)
    try trial.act([.move([2, 3]), .hear(closing: "2026-03-20"), .ballot(2, .castRecallVote)])
    try trial.act([.convenor(.vacate, .loss(.died), [.record])])
    #expect(try trial.file.state == .vacant && trial.file.liveDuties.map(\.duty) == [.fillVacancy])
    #expect(try trial.file.nextDue == Due.endOf(day("2026-04-01")).instant)
    try trial.wait(until: "2026-04-02 09:00")
    #expect(try trial.file.live(.fillVacancy)?.phase == .overdue)
  }

  @Test func `two heads are never in office: the second mandate waits for the end of the first`()
    throws
  {
    var second = try ElectionTrial(mandate: 2)
    let announce = ElectionTrial.Step.convenor(
      .announce, Unit.announcement(Unit.roll, .endOfTerm))
    // Without the mandate before it there is no second one, and no other name.
    #expect(try second.ask(announce).refusal?.unmetGuards == [.fact(.isPredecessorKnown)])
    second.related = [RelatedCase(id: Unit.mandate(1), isOpen: true, parties: [])]
    try second.act([announce])
    try second.act(
      Array(ElectionTrial.polling.dropFirst()) + [.elect([1: 4, 2: 2]), .pass, .endorse])
    #expect(
      try second.ask(.file(on: "2026-03-02")).refusal?.unmetGuards
        == [.not(.fact(.isOfficeTaken))])
    #expect(
      try second.ask(.convenor(.confirmVacated)).refusal?.unmetGuards
        == [.fact(.isPredecessorEnded)])
    // However long the township is silent, nothing is deemed filed while the other one serves.
    try second.wait(until: "2027-03-02 09:00")
    #expect(try second.file.state == .endorsed && second.file.live(.confirmVacancy) != nil)
    second.related = [RelatedCase(id: Unit.mandate(1), isOpen: false, parties: [])]
    try second.act([.convenor(.confirmVacated)])
    #expect(try second.file.live(.file)?.deadline.start == second.now)
    try second.act([.file(on: "2027-03-02")])
    #expect(try second.file.state == .filed)
  }

  @Test(arguments: [
    "case-1", "520204108200-01-001-head-0", "520204108200-01-001-head-01",
    "520204108200-01-002-head-1", "520204108200-01-001-head-x", "-head-1", "-1",
  ])
  func `a mandate that is not named in its turn is not announced`(name: String) throws {
    var trial = try ElectionTrial()
    trial.caseID = Village.id(name)
    let unmet = try trial.ask(.announce).refusal?.unmetGuards ?? []
    #expect(unmet.contains(.fact(.isNamedInTurn)))
  }
}
