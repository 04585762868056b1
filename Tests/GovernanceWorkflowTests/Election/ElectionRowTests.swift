import GovernanceModel
import GovernanceWorkflow
import Testing

@Suite("A row of the election")
struct ElectionRowTests {
  private static let open: [ElectionState] = [
    .announced, .voted, .reviewed, .endorsed, .filed, .failed,
  ]
  private static let before: [ElectionState] = [.announced, .voted, .reviewed, .endorsed, .failed]

  /// Where each act can be done, and in which roles; whatever is not here can be done nowhere.
  static let table: [ElectionAction: ([ElectionState], [ElectionRole])] = [
    .announce: ([], [.convenor]), .amendRoll: ([.announced, .filed], [.convenor]),
    .nominate: ([.announced], [.household]), .withdrawCandidacy: ([.announced], [.household]),
    .strikeCandidate: ([.announced], [.convenor]), .castVote: ([.announced], [.household]),
    .declareElected: ([.announced], [.convenor]), .declareFailed: ([.announced], [.convenor]),
    .passReview: ([.voted], [.policeReviewer]), .refuseReview: ([.voted], [.policeReviewer]),
    .tellElected: (ElectionState.allCases, [.policeReviewer, .branch]),
    .objectToReview: ([.voted], [.household]), .acceptRefusal: ([.voted], [.household]),
    .upholdRefusal: ([.voted], [.policeReviewer]), .overturnRefusal: ([.voted], [.policeReviewer]),
    .endorse: ([.reviewed], [.branch]), .declineToEndorse: ([.reviewed], [.branch]),
    .file: ([.endorsed], [.township]), .returnFiling: ([.endorsed], [.township]),
    .completeFiling: ([.endorsed], [.convenor]), .concedeUnlawful: ([.endorsed], [.convenor]),
    .confirmVacated: (before, [.convenor]),
    .declineOffice: ([.voted, .reviewed, .endorsed], [.household]),
    .loseElected: ([.voted, .reviewed, .endorsed], [.convenor]),
    .promoteRunnerUp: ([.failed], [.convenor]), .announceAnew: ([.failed], [.convenor]),
    .abandon: (before, [.convenor]), .resign: ([.filed], [.household]),
    .vacate: ([.filed], [.convenor]), .moveRecall: ([.filed], [.household]),
    .hearHead: ([.filed], [.convenor]), .castRecallVote: ([.filed], [.household]),
    .recall: ([.filed], [.convenor]), .dismissRecall: ([.filed], [.convenor]),
    .nameSuccessor: ([.vacant, .recalled], [.convenor]),
    .recuse: (open, [.convenor, .policeReviewer, .branch, .township]),
    .adoptProcedure: (open, [.convenor]),
    .letRefusalStand: ([.voted], []), .deemFiled: ([.endorsed], []), .endTerm: ([.filed], []),
  ]

  private static let posts: [(String, ElectionRole, UnitReference?)] = [
    ("convenor", .convenor, Unit.convenor), ("officer", .policeReviewer, Unit.police),
    ("county-officer", .policeReviewer, Unit.countyPolice), ("branch", .branch, Unit.branch),
    ("clerk", .township, Unit.township), ("voter-1", .household, nil), ("clock", .clock, nil),
  ]

  @Test(arguments: ElectionAction.allCases)
  func `is there for its action in its states and in no other`(action: ElectionAction) throws {
    let states = try CompiledProcedure(.householdHeadElection, law: .national).procedure
      .states(for: action)
    #expect(Set(states) == Set(Self.table[action]?.0 ?? []))
  }

  @Test(arguments: ElectionState.allCases)
  func `lets act whom it names and nobody else`(state: ElectionState) throws {
    let trial = try ElectionTrial.standing(state)
    for (name, role, unit) in Self.posts {
      let answers = trial.procedure.permittedActions(
        for: Village.id(name), as: role, at: unit, on: try trial.file, in: trial.context)
      for answer in answers {
        let (states, roles) = Self.table[answer.action] ?? ([], [])
        let isPossible = !answer.reasons.contains { $0.kind == .noSuchStep }
        #expect(isPossible == states.contains(state), "\(answer.action) as \(role) in \(state)")
        if !roles.contains(role) { #expect(!answer.reasons.isEmpty, "\(answer.action) as \(role)") }
      }
    }
  }

  @Test func `of the clock is done by nobody else, not even in its name`() throws {
    for (action, state) in [
      (ElectionAction.letRefusalStand, ElectionState.voted), (.deemFiled, .endorsed),
      (.endTerm, .filed),
    ] {
      let trial = try ElectionTrial.standing(state)
      for (name, role, unit) in Self.posts {
        let step = ElectionTrial.Step(
          action: action, actor: Village.id(name), role: role, unit: unit)
        #expect(try trial.ask(step).refusal != nil)
      }
    }
  }

  @Test func `has another's office act for nobody`() throws {
    var trial = try ElectionTrial.standing(.voted)
    var step = ElectionTrial.Step.pass
    step.unit = Unit.countyPolice
    step.actor = Village.id("county-officer")
    #expect(try trial.ask(step).refusal?.reasons.map(\.kind) == [.notPermitted])
    try trial.act([.pass])
    #expect(try trial.file.state == .reviewed)
  }

  @Test func `bars from an office whoever stands, or has stepped back`() throws {
    var trial = try ElectionTrial()
    var roll = Unit.roll
    roll[0] = RollEntry(Unit.household(1), by: Village.id("convenor"))
    try trial.act([
      .convenor(.announce, Unit.announcement(roll)),
      .villager(
        3, .nominate,
        .nomination(
          Nomination(
            of: Village.id("convenor"), household: Unit.household(1), isAdult: true,
            isHeadElsewhere: false, consents: true))),
    ])
    #expect(
      try trial.ask(.convenor(.recuse, .nothing, [.reason])).refusal?.reasons
        == [.vetoed(.candidate)])
    var other = ElectionTrial.Step.convenor(.recuse, .nothing, [.reason])
    other.actor = Village.id("other-convenor")
    try trial.act([other])
    #expect(try trial.ask(other).refusal?.reasons == [.vetoed(.interested)])
  }

  @Test func `bars whoever withdrew as well, and lets another holder of the post act`() throws {
    var trial = try ElectionTrial.standing(.announced)
    let convenor: Actor.ID = Village.id("convenor")
    let nomination = Nomination(
      of: convenor, household: Unit.household(1), isAdult: true, isHeadElsewhere: false,
      consents: true)
    try trial.act([
      .villager(3, .nominate, .nomination(nomination)),
      ElectionTrial.Step(action: .withdrawCandidacy, actor: convenor, role: .household),
    ])
    try trial.act((1...6).map { .ballot($0) })
    #expect(try trial.file.subject.candidates[convenor] == nil)
    #expect(try trial.ask(.elect([1: 4, 2: 2])).refusal?.reasons == [.vetoed(.candidate)])
    var other = ElectionTrial.Step.elect([1: 4, 2: 2])
    other.actor = Village.id("other-convenor")
    try trial.act([other])
    #expect(try trial.file.state == .voted)
  }

  @Test(arguments: [ElectionAction.refuseReview, .returnFiling])
  func `whose detail says all there is to say is refused without it`(action: ElectionAction) throws
  {
    let isReview = action == .refuseReview
    let trial = try ElectionTrial.standing(isReview ? .voted : .endorsed)
    let step: ElectionTrial.Step =
      isReview ? .police(action) : .township(action, .nothing, [.reason])
    #expect(try trial.ask(step).refusal?.reasons == [.foreignDetail])
  }
}
