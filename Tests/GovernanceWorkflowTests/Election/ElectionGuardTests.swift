import GovernanceModel
import GovernanceWorkflow
import Testing

@Suite("A guard of the election")
struct ElectionGuardTests {
  typealias Step = ElectionTrial.Step
  typealias Unmet = [Guard<ElectionVocabulary>]

  /// A step that would be accepted but for what the guards say.
  struct Line: Sendable, CustomTestStringConvertible {
    let state: ElectionState
    var before: [Step] = []
    var closing: String?
    let step: Step
    let unmet: Unmet

    var testDescription: String { "\(step.action) refused by \(unmet.map(\.code))" }
  }

  private static func line(
    _ state: ElectionState, _ before: [Step], closing: String? = nil, _ step: Step,
    unmet facts: ElectionFact...
  ) -> Line {
    Line(
      state: state, before: before, closing: closing, step: step, unmet: facts.map { .fact($0) })
  }

  private static func line(
    _ state: ElectionState, closing: String? = nil, _ step: Step, unmet facts: ElectionFact...
  ) -> Line {
    Line(state: state, closing: closing, step: step, unmet: facts.map { .fact($0) })
  }

  private static func calling(_ detail: ElectionDetail) -> Step { .convenor(.announceAnew, detail) }

  private static func change(
    striking: [Int] = [], adding: [RollAddition] = [], _ fields: [FieldInput] = [.reason]
  ) -> Step {
    .convenor(
      .amendRoll,
      .rollChange(RollChange(striking: striking.map(Unit.household), adding: adding)), fields)
  }

  private static func newcomer(_ number: Int, voter: Int? = nil, from: CaseID? = nil)
    -> RollAddition
  {
    RollAddition(
      RollEntry(Unit.household(number), by: Unit.voter(voter ?? number)), from: from)
  }

  private static let twice = [Unit.roll[0], Unit.roll[0]] + Unit.entries(6)
  private static let ballots = (1...6).map { Step.ballot($0) }
  private static let lost: ElectionDetail = .loss(.died)

  static let voting: [Line] = [
    line(.failed, calling(Unit.announcement(Unit.entries(4))), unmet: .isSizeAllowed),
    line(.failed, calling(Unit.announcement(twice)), unmet: .isRollSound),
    line(.failed, calling(Unit.announcement(closesOn: "2026-03-01")), unmet: .isPollTimely),
    line(.failed, calling(Unit.announcement(closesOn: "2026-04-02")), unmet: .isPollTimely),
    line(
      .failed, calling(Unit.announcement(of: Village.id("another-unit"))), unmet: .isSameUnit),
    line(.announced, change(), unmet: .changesRoll),
    line(.announced, [.ballot(4)], change(striking: [4]), unmet: .areStruckUnvoted),
    line(.announced, change(striking: [9]), unmet: .areStruckUnvoted),
    line(
      .announced, change(adding: [newcomer(9, from: Unit.mandate(7))]), unmet: .areNewcomersFree),
    line(.announced, change(adding: [newcomer(9, voter: 2)]), unmet: .isRollSound),
    line(.announced, change(adding: (7...21).map { newcomer($0) }), unmet: .isSizeAllowed),
    line(.announced, change(striking: [4], []), unmet: .givesReason),
    line(
      .announced, [change(striking: [4])], .villager(4, .nominate, Unit.nomination(3)),
      unmet: .isOnRoll),
    line(.announced, .villager(3, .nominate, Unit.nomination(9)), unmet: .isCandidateMember),
    line(
      .announced, .villager(3, .nominate, Unit.nomination(4, isAdult: false)),
      unmet: .isCandidateAdult),
    line(
      .announced, .villager(3, .nominate, Unit.nomination(4, isHeadElsewhere: true)),
      unmet: .holdsNoOtherOffice),
    line(.announced, .villager(3, .nominate, Unit.nomination(1)), unmet: .isCandidateNew),
    line(
      .announced, .villager(3, .nominate, Unit.nomination(4, consents: false)),
      unmet: .doesCandidateConsent),
    line(
      .announced, closing: "2026-03-11 09:00", .villager(3, .nominate, Unit.nomination(4)),
      unmet: .isPollOpen),
    line(
      .announced, [.villager(1, .withdrawCandidacy)], .villager(1, .withdrawCandidacy),
      unmet: .isOwnCandidacy),
    line(
      .announced,
      .convenor(
        .strikeCandidate, .struck(CandidateStruck(Unit.voter(4), ground: .died)), [.record]),
      unmet: .isStanding),
    line(
      .announced,
      .convenor(
        .strikeCandidate, .struck(CandidateStruck(Unit.voter(1), ground: .unitDissolved)),
        [.record]), unmet: .namesLoss),
    line(
      .announced,
      .convenor(.strikeCandidate, .struck(CandidateStruck(Unit.voter(1), ground: .died))),
      unmet: .givesRecord),
    line(.announced, [.ballot(4)], .ballot(4), unmet: .hasNotVoted),
    line(
      .announced, .villager(4, .castVote, .ballot(of: Unit.household(5))), unmet: .isOwnHousehold),
    line(.announced, closing: "2026-03-11 00:00", .ballot(4), unmet: .isPollOpen),
    line(
      .announced, .villager(4, .castVote, .ballot(of: Unit.household(4)), [.statement]),
      unmet: .isWithoutText),
    line(.announced, (1...5).map { .ballot($0) }, .elect([1: 3, 2: 2]), unmet: .isPollClosed),
    line(
      .announced, ballots, .elect([1: 4, 2: 1]), unmet: .isTallySound, .isQuorate, .hasMajority),
    line(
      .announced, ballots, .elect([1: .max, 2: 1]), unmet: .isTallySound, .isQuorate, .hasMajority),
    line(
      .announced, ballots, .elect([1: 7, 2: -1]), unmet: .isTallySound, .isQuorate, .hasMajority),
    line(.announced, ballots, .elect([1: 3, 2: 3]), unmet: .hasMajority),
    line(.announced, ballots, .elect([1: 4, 2: 2], 2), unmet: .hasMajority),
    line(
      .announced, [change(striking: [1])] + (2...6).map { .ballot($0) },
      .elect([1: 4, 2: 1]), unmet: .isEligible),
    line(
      .announced, (1...3).map { .ballot($0) }, closing: "2026-03-11 09:00", .elect([1: 3]),
      unmet: .isQuorate),
    line(.announced, ballots, .fail([1: 4, 2: 2]), unmet: .isVoteLost),
    line(.announced, .fail([:]), unmet: .isPollClosed),
    line(.announced, .convenor(.recuse), unmet: .givesReason),
  ]

  static let stages: [Line] = [
    line(.voted, .police(.passReview, .nothing, [.reason]), unmet: .isWithoutText),
    line(.voted, .police(.refuseReview, .refusal(.notMember), [.reason]), unmet: .isWithoutText),
    line(.voted, [.refuse], .tell(at: "2026-03-01 09:00"), unmet: .isReceiptDated),
    line(.voted, [.refuse], .tell(at: "2026-03-03 09:00"), unmet: .isReceiptDated),
    line(
      .voted, [.refuse], .villager(1, .objectToReview, .objection(to: Unit.countyPolice)),
      unmet: .givesReason),
    line(.voted, [.refuse], .object(to: Unit.police), unmet: .isAppealAbove),
    line(.voted, .object(), unmet: .isRefused),
    line(.voted, .villager(1, .acceptRefusal), unmet: .isRefused),
    line(.voted, [.refuse, .object()], .county(.upholdRefusal, [.reason]), unmet: .isWithoutText),
    line(
      .voted, [.refuse, .object()], .county(.overturnRefusal, [.reason]), unmet: .isWithoutText),
    line(.reviewed, .branch(.declineToEndorse), unmet: .givesReason),
    line(.endorsed, .file(on: "2026-03-01"), unmet: .isFilingDated),
    line(.endorsed, .file(on: "2026-03-03"), unmet: .isFilingDated),
    line(.endorsed, .township(.returnFiling, .returned(.incomplete)), unmet: .givesReason),
    line(.endorsed, .convenor(.completeFiling, .nothing, [.record]), unmet: .isReturned),
    line(
      .endorsed, [.township(.returnFiling, .returned(.incomplete), [.reason])],
      .convenor(.completeFiling), unmet: .givesRecord),
    line(
      .endorsed, [.township(.returnFiling, .returned(.incomplete), [.reason])],
      .convenor(.concedeUnlawful, .nothing, [.reason]), unmet: .isReturnedAsUnlawful),
    line(
      .endorsed, [.township(.returnFiling, .returned(.unlawful), [.reason])],
      .convenor(.concedeUnlawful), unmet: .givesReason),
    line(.voted, .villager(1, .declineOffice), unmet: .givesDeclaration),
    line(.voted, .convenor(.loseElected, lost), unmet: .givesRecord),
    line(.voted, .convenor(.loseElected, .loss(.unitDissolved), [.record]), unmet: .namesLoss),
    line(.failed, .convenor(.promoteRunnerUp, .runnerUp(Unit.voter(1))), unmet: .isRunnerUp),
    line(.failed, .convenor(.promoteRunnerUp, .runnerUp(Unit.voter(3))), unmet: .isRunnerUp),
    line(.failed, .convenor(.abandon, lost, [.record]), unmet: .isUnitDissolved),
    line(.failed, .convenor(.abandon, .loss(.unitDissolved)), unmet: .givesRecord),
  ]

  static let office: [Line] = [
    line(.filed, .villager(1, .resign), unmet: .givesDeclaration),
    line(.filed, .convenor(.vacate, lost), unmet: .givesRecord),
    line(.filed, .move([2]), unmet: .areSignersEnough),
    line(.filed, .move([3, 4]), unmet: .areSignersEnough),
    line(.filed, .move([2, 2]), unmet: .areSignersEnough),
    line(.filed, .move([2, 9]), unmet: .areSignersEnough),
    line(
      .filed, .villager(2, .moveRecall, .recallMotion(by: [2, 3].map(Unit.household))),
      unmet: .givesReason),
    line(.filed, .hear(closing: "2026-03-10"), unmet: .isRecallMoved),
    line(.filed, [.move([2, 3])], .hear(closing: "2026-03-01"), unmet: .isHearingDated),
    line(
      .filed, [.move([2, 3]), .hear(closing: "2026-03-10"), .ballot(2, .castRecallVote)],
      .ballot(2, .castRecallVote), unmet: .hasNotVotedOnRecall),
    line(
      .filed, [.move([2, 3]), .hear(closing: "2026-03-10")], closing: "2026-03-11 09:00",
      .ballot(2, .castRecallVote), unmet: .isRecallOpen),
    line(
      .filed, [.move([2, 3]), .hear(closing: "2026-03-10")],
      .villager(3, .castRecallVote, .ballot(of: Unit.household(4))), unmet: .isOwnHousehold),
    line(
      .filed, [.move([2, 3]), .hear(closing: "2026-03-10")],
      .villager(3, .castRecallVote, .ballot(of: Unit.household(3)), [.reason]),
      unmet: .isWithoutText),
    line(
      .filed, [.move([2, 3]), .hear(closing: "2026-03-10"), .ballot(2, .castRecallVote)],
      .recall(.recall, for: 1, against: 0), unmet: .isRecallClosed, .isRecallQuorate),
    line(
      .filed,
      [.move([2, 3]), .hear(closing: "2026-03-10")] + (1...6).map { .ballot($0, .castRecallVote) },
      .recall(.recall, for: 3, against: 3), unmet: .hasRecallMajority),
    line(
      .filed,
      [.move([2, 3]), .hear(closing: "2026-03-10")] + (1...6).map { .ballot($0, .castRecallVote) },
      .recall(.dismissRecall, for: 4, against: 2), unmet: .isRecallLost),
    line(
      .filed,
      [.move([2, 3]), .hear(closing: "2026-03-10")] + (1...3).map { .ballot($0, .castRecallVote) },
      closing: "2026-03-11 09:00", .recall(.recall, for: 3, against: 0), unmet: .isRecallQuorate),
    line(.vacant, .convenor(.nameSuccessor), unmet: .isSuccessorKnown),
  ]

  @Test(arguments: voting + stages + office)
  func `refuses by itself, and says so`(line: Line) throws {
    var trial = try ElectionTrial.standing(line.state)
    try trial.act(line.before)
    if let closing = line.closing { try trial.wait(until: closing) }
    let refusal = try #require(try trial.ask(line.step).refusal)
    #expect(refusal.unmetGuards == line.unmet)
    #expect(refusal.reasons.count == line.unmet.count, "\(refusal.reasons)")
  }

  @Test func `that asks for what is not so reads as a sentence of its own`() throws {
    var trial = try ElectionTrial.standing(.announced)
    try trial.act([.ballot(4)])
    let refusal = try trial.ask(.villager(3, .nominate, Unit.nomination(4))).refusal
    #expect(refusal?.unmetGuards == [.not(.fact(.isPolling))])
    #expect(refusal?.reasons.first?.wording.zh == "未满足:投票尚未开始")
    #expect(refusal?.reasons.first?.wording.en == "unmet: the vote has not begun")
  }

  @Test func `has no fact that no row asks for, and no kept fact that no row sets`() {
    let rows = Procedure.householdHeadElection.rows
    let asked = Set(
      rows.flatMap { $0.guards + ($0.starts + $0.ends).compactMap(\.when) }.flatMap(Self.facts))
    let kept = Set(rows.flatMap { $0.keeps + $0.sets })
    #expect(ElectionFact.allCases.filter { !asked.contains($0) } == [])
    #expect(ElectionFact.allCases.filter { $0.isKept && !kept.contains($0) } == [])
  }

  private static func facts(_ condition: Guard<ElectionVocabulary>) -> [ElectionFact] {
    switch condition {
    case .fact(let fact): [fact]
    case .live, .overdue: []
    case .not(let inner): facts(inner)
    case .all(let inner), .any(let inner): inner.flatMap(facts)
    case .when(let first, let second): facts(first) + facts(second)
    }
  }
}
