import GovernanceModel
import GovernanceWorkflow

/// The steps of an election as the tests take them.
extension ElectionTrial.Step {
  typealias Step = ElectionTrial.Step

  static func convenor(
    _ action: ElectionAction, _ detail: ElectionDetail = .nothing, _ fields: [FieldInput] = []
  ) -> Step {
    Step(
      action: action, actor: Village.id("convenor"), role: .convenor, unit: Unit.convenor,
      detail: detail, fields: fields)
  }

  static func police(
    _ action: ElectionAction, _ detail: ElectionDetail = .nothing, _ fields: [FieldInput] = []
  ) -> Step {
    Step(
      action: action, actor: Village.id("officer"), role: .policeReviewer, unit: Unit.police,
      detail: detail, fields: fields)
  }

  static func county(_ action: ElectionAction, _ fields: [FieldInput] = []) -> Step {
    Step(
      action: action, actor: Village.id("county-officer"), role: .policeReviewer,
      unit: Unit.countyPolice, fields: fields)
  }

  static func branch(
    _ action: ElectionAction, _ detail: ElectionDetail = .nothing, _ fields: [FieldInput] = []
  ) -> Step {
    Step(
      action: action, actor: Village.id("branch"), role: .branch, unit: Unit.branch,
      detail: detail, fields: fields)
  }

  static func township(
    _ action: ElectionAction, _ detail: ElectionDetail = .nothing, _ fields: [FieldInput] = []
  ) -> Step {
    Step(
      action: action, actor: Village.id("clerk"), role: .township, unit: Unit.township,
      detail: detail, fields: fields)
  }

  static func villager(
    _ number: Int, _ action: ElectionAction, _ detail: ElectionDetail = .nothing,
    _ fields: [FieldInput] = []
  ) -> Step {
    Step(
      action: action, actor: Unit.voter(number), role: .household, unit: nil, detail: detail,
      fields: fields)
  }

  static func ballot(_ number: Int, _ action: ElectionAction = .castVote) -> Step {
    villager(number, action, .ballot(of: Unit.household(number)))
  }

  static let announce = convenor(.announce, Unit.announcement())
  static let pass = police(.passReview)
  static let refuse = police(.refuseReview, .refusal(.servingSentence))
  static let endorse = branch(.endorse)

  static func elect(_ votes: [Int: Int], _ winner: Int = 1, invalid: Int = 0) -> Step {
    convenor(
      .declareElected,
      .result(
        ElectionResult(electing: Unit.voter(winner), by: Unit.tally(votes, invalid: invalid))))
  }

  static func fail(_ votes: [Int: Int], invalid: Int = 0) -> Step {
    convenor(.declareFailed, .count(Unit.tally(votes, invalid: invalid)))
  }

  static func tell(at moment: String) -> Step {
    police(
      .tellElected, .notice(ElectionNotice(proof: Village.id("p-1"), receivedAt: at(moment))))
  }

  static func object(to organ: UnitReference = Unit.countyPolice) -> Step {
    villager(1, .objectToReview, .objection(to: organ), [.reason])
  }

  static func file(on text: String) -> Step {
    township(.file, .filing(ElectionFiling(number: Village.id("F-2026-1"), on: day(text))))
  }

  static func hear(closing text: String = "2026-04-10") -> Step {
    convenor(
      .hearHead,
      .hearing(RecallHearing(.heard, proof: Village.id("h-1"), closesOn: day(text))), [.record])
  }

  static func move(_ signers: [Int], by number: Int = 2) -> Step {
    villager(
      number, .moveRecall, .recallMotion(by: signers.map(Unit.household)), [.reason])
  }

  static func recall(
    _ action: ElectionAction, for inFavour: Int, against: Int, invalid: Int = 0
  ) -> Step {
    convenor(
      action,
      .recallCount(RecallTally(inFavour: inFavour, against: against, invalid: invalid)))
  }
}

/// Where the tests begin.
extension ElectionTrial {
  static let polling: [Step] =
    [
      .announce, .villager(3, .nominate, Unit.nomination(1)),
      .villager(3, .nominate, Unit.nomination(2)),
    ]
    + (1...6).map { .ballot($0) }

  /// The shortest way to a state.
  static func standing(
    _ state: ElectionState, mandate number: Int = 1, at moment: String = "2026-03-02 09:00"
  ) throws -> ElectionTrial {
    var trial = try ElectionTrial(at: moment, mandate: number)
    let way: [Step] =
      switch state {
      case .announced: Array(polling.prefix(3))
      case .voted: polling + [.elect([1: 4, 2: 2])]
      case .reviewed: polling + [.elect([1: 4, 2: 2]), .pass]
      case .endorsed: polling + [.elect([1: 4, 2: 2]), .pass, .endorse]
      case .filed: polling + [.elect([1: 4, 2: 2]), .pass, .endorse, .file(on: "2026-03-02")]
      case .failed:
        polling + [
          .elect([1: 4, 2: 2]), .pass, .branch(.declineToEndorse, .nothing, [.reason]),
        ]
      case .vacant:
        polling + [
          .elect([1: 4, 2: 2]), .pass, .endorse, .file(on: "2026-03-02"),
          .villager(1, .resign, .nothing, [.declaration]),
        ]
      case .recalled:
        polling + [
          .elect([1: 4, 2: 2]), .pass, .endorse, .file(on: "2026-03-02"), .move([2, 3]),
          .hear(closing: "2026-03-20"),
        ] + (2...6).map { .ballot($0, .castRecallVote) } + [
          .ballot(1, .castRecallVote), .recall(.recall, for: 4, against: 2),
        ]
      }
    try trial.act(way)
    return trial
  }
}
