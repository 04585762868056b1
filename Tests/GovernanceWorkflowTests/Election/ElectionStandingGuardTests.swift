import GovernanceModel
import GovernanceWorkflow
import Testing

@Suite("A guard over what has become of a mandate")
struct ElectionStandingGuardTests {
  typealias Step = ElectionTrial.Step
  typealias Condition = Guard<ElectionVocabulary>

  /// What the rows of telling ask for while the vote has elected somebody.
  private static let owesNews: Condition = .any([
    .all([.fact(.tellsRefusal), .live(.tellRefusal)]),
    .all([.fact(.tellsDecline), .live(.tellDecline)]),
  ])

  private static let tellDecline = Step.branch(
    .tellElected,
    .notice(ElectionNotice(proof: Village.id("p-2"), receivedAt: at("2026-03-02 09:00"))))
  private static let decline = Step.branch(.declineToEndorse, .nothing, [.reason])
  private static let promote = Step.convenor(.promoteRunnerUp, .runnerUp(Unit.voter(2)))
  private static let giveBack = Step.township(.returnFiling, .returned(.incomplete), [.reason])

  private static func strike(_ number: Int) -> Step {
    .convenor(
      .amendRoll, .rollChange(RollChange(striking: [Unit.household(number)], adding: [])),
      [.reason])
  }

  private func unmet(_ step: Step, _ trial: ElectionTrial) throws -> [Condition] {
    try trial.ask(step).refusal?.unmetGuards ?? []
  }

  @Test(arguments: [1, 2], ElectionOccasion.allCases)
  func `lets the first mandate be a first election, and no other one`(
    number: Int, occasion: ElectionOccasion
  ) throws {
    var trial = try ElectionTrial(mandate: number)
    trial.related = [RelatedCase(id: Unit.mandate(1), isOpen: false, parties: [])]
    let step = Step.convenor(.announce, Unit.announcement(Unit.roll, occasion))
    let isTrue = (number == 1) == (occasion == .firstElection)
    #expect(try unmet(step, trial) == (isTrue ? [] : [.fact(.isOccasionTrue)]))
    #expect(try (trial.ask(step).refusal == nil) == isTrue)
  }

  @Test(arguments: [(4, 1, 0), (4, 3, 0), (4, 1, 2), (7, -1, 0), (.max, 1, 0), (0, 0, 0)])
  func `takes no count of a recall that does not add up to the households that voted`(
    inFavour: Int, against: Int, invalid: Int
  ) throws {
    var trial = try ElectionTrial.standing(.filed)
    try trial.act(
      [.move([2, 3]), .hear(closing: "2026-03-10")] + (1...6).map { .ballot($0, .castRecallVote) })
    let recall = Step.recall(.recall, for: inFavour, against: against, invalid: invalid)
    #expect(
      try unmet(recall, trial) == [
        .fact(.isRecallTallySound), .fact(.isRecallQuorate), .fact(.hasRecallMajority),
      ])
    let dismiss = Step.recall(.dismissRecall, for: inFavour, against: against, invalid: invalid)
    #expect(try unmet(dismiss, trial) == [.fact(.isRecallTallySound), .fact(.isRecallLost)])
  }

  @Test func `leaves no office vacant without a loss or the end of the unit`() throws {
    let trial = try ElectionTrial.standing(.filed)
    #expect(
      try unmet(.convenor(.vacate, .nothing, [.record]), trial)
        == [.any([.fact(.namesLoss), .fact(.isUnitDissolved)])])
  }

  @Test func `strikes in office no household that is not on the roll`() throws {
    var trial = try ElectionTrial.standing(.filed)
    #expect(try unmet(Self.strike(9), trial) == [.fact(.areStruckOnRoll)])
    try trial.act([Self.strike(4)])
    #expect(try unmet(Self.strike(4), trial) == [.fact(.areStruckOnRoll)])
  }

  @Test func `takes no vote of a household that was struck, neither to elect nor to recall`() throws
  {
    var voting = try ElectionTrial.standing(.announced)
    try voting.act([Self.strike(4)])
    #expect(
      try unmet(.ballot(4), voting)
        == [.fact(.isOnRoll), .fact(.isOwnHousehold), .fact(.hasNotVoted)])
    var office = try ElectionTrial.standing(.filed)
    try office.act([Self.strike(4), .move([2, 3]), .hear(closing: "2026-03-10")])
    #expect(
      try unmet(.ballot(4, .castRecallVote), office)
        == [.fact(.isOnRoll), .fact(.isOwnHousehold), .fact(.hasNotVotedOnRecall)])
    // Nor does it ask for a recall.
    var asked = try ElectionTrial.standing(.filed)
    try asked.act([Self.strike(4)])
    #expect(
      try unmet(.move([4, 5], by: 4), asked)
        == [.fact(.isOnRoll), .fact(.areSignersEnough)])
  }

  @Test func `returns nothing that is not the township's to file`() throws {
    var trial = try ElectionTrial.standing(.endorsed)
    try trial.act([Self.giveBack])
    #expect(try unmet(Self.giveBack, trial) == [.live(.file)])
    try trial.act([.convenor(.completeFiling, .nothing, [.record]), Self.giveBack])
    // While the head before serves, there is nothing to file yet.
    var second = try ElectionTrial(mandate: 2)
    second.related = [RelatedCase(id: Unit.mandate(1), isOpen: true, parties: [])]
    try second.act([.convenor(.announce, Unit.announcement(Unit.roll, .endOfTerm))])
    try second.act(
      Array(ElectionTrial.polling.dropFirst()) + [.elect([1: 4, 2: 2]), .pass, .endorse])
    #expect(try unmet(Self.giveBack, second) == [.live(.file)])
  }

  @Test func `names a successor once, and none of a unit that is gone`() throws {
    let next = RelatedCase(id: Unit.mandate(2), isOpen: true, parties: [])
    var named = try ElectionTrial.standing(.vacant)
    named.related = [next]
    try named.act([.convenor(.nameSuccessor)])
    #expect(try unmet(.convenor(.nameSuccessor), named) == [.live(.fillVacancy)])
    var gone = try ElectionTrial.standing(.filed)
    gone.related = [next]
    try gone.act([.convenor(.vacate, .loss(.unitDissolved), [.record])])
    #expect(try unmet(.convenor(.nameSuccessor), gone) == [.live(.fillVacancy)])
  }

  @Test func `has each office tell what it owes, and nothing that is another's to tell`() throws {
    let tell = Step.tell(at: "2026-03-02 09:00")
    var trial = try ElectionTrial.standing(.voted)
    let unowed: [Condition] = [Self.owesNews, .fact(.isReceiptDated)]
    #expect(try unmet(tell, trial) == unowed)
    try trial.act([.refuse])
    #expect(try unmet(Self.tellDecline, trial) == unowed)
    try trial.act([tell])
    #expect(try unmet(tell, trial) == unowed)
    // The branch still owes its reason to whom it declined when somebody else has moved up.
    var declined = try ElectionTrial.standing(.failed)
    try declined.act([Self.promote])
    #expect(try unmet(tell, declined) == unowed)
    try declined.act([Self.tellDecline])
    #expect(try declined.file.live(.tellDecline) == nil)
    #expect(try declined.file.live(.objectWindow) == nil)
  }

  @Test func `lets the branch decline nobody before it has told whom it declined before`() throws {
    var trial = try ElectionTrial.standing(.failed)
    try trial.act([Self.promote, .pass])
    #expect(try unmet(Self.decline, trial) == [.not(.live(.tellDecline))])
    try trial.act([Self.tellDecline, Self.decline])
    #expect(try trial.file.state == .failed && trial.file.live(.tellDecline) != nil)
  }
}
