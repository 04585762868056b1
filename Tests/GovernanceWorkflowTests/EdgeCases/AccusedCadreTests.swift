import GovernanceModel
import GovernanceWorkflow
import Testing

/// Edge cases of somebody accused who holds several posts; `Docs/edge-cases.md` lists them with all others.
///
/// Households and their units hold no cases and no posts, so that a head of one has nothing to lose there.
@Suite("A village cadre who leads a grid and heads an office, and is accused")
struct AccusedCadreTests {
  private static let cadre: Actor.ID = Village.id("cadre")
  private static let villagers = UnitReference.organ(Village.id("520204108200-committee"))
  private static let nextGrid = UnitReference.grid(Village.id("520204108200-02"))
  private static let posts: [(CaseRole, UnitReference)] = [
    (.director, Village.hamlet), (.dispatcher, Village.hamlet), (.gridWorker, Village.grid),
    (.unitHead, villagers), (.handler, villagers),
  ]

  private static let directory = Village.directory(
    with: [
      Actor(id: cadre, posts: posts.map { Post(role: $0.0.rawValue, at: $0.1) }),
      Village.staff("villager", "handler", villagers),
      Village.staff("next-worker", "handler", nextGrid),
      Village.staff("hamlet-assessor", "assessor", Village.hamlet),
    ],
    and: [
      Village.office(villagers, "520204108200", .organ),
      Village.office(nextGrid, "520204108200", .centerOnly),
    ])

  private static func registration() throws -> CaseCommand {
    let petition = try Petition(channel: .visit, isNameClear: true, isAddressClear: true)
    return CaseCommand(
      .register, in: Village.id("case-1"), by: Village.id("hamlet-intake"), as: .intake,
      at: Village.hamlet,
      detail: .registration(
        Registration(
          .petition(petition), receivedBy: Village.hamlet, parties: [Village.resident])),
      fields: [.statement])
  }

  /// Named by the center above the village's, since nobody names themself.
  private static let naming = CaseCommand(
    .nameAccused, in: Village.id("case-1"), by: Village.id("assessor"), as: .assessor,
    at: Village.center, detail: .accused(AccusedNamed([cadre])), fields: [.reason])

  private func registered() throws -> Trial {
    var trial = try Trial(at: at("2026-03-02 09:00"))
    trial.directory = Self.directory
    trial.events =
      trial.procedure.decide(
        try Self.registration(), on: nil, in: trial.context
      ).events
    return trial
  }

  private func accused() throws -> Trial {
    var trial = try registered()
    trial.events +=
      trial.procedure.decide(Self.naming, on: try trial.file, in: trial.context).events
    return trial
  }

  /// The case after the township has taken and assessed it.
  private func taken() throws -> Trial {
    var trial = try accused()
    try trial.act(.acceptCustody, by: "intake", as: .intake, at: Village.center)
    try trial.assess(.accusation, restricted: true)
    try #require(try trial.file.state == .assessed)
    return trial
  }

  private func lists(_ desk: CaseDesk, _ role: CaseRole, _ unit: UnitReference) async throws
    -> [Worklist]
  {
    var found: [Worklist] = []
    for list in Worklist.allCases {
      let page = try await desk.worklist(list, for: Self.cadre, as: role, at: unit)
      if !page.rows.isEmpty { found.append(list) }
    }
    return found
  }

  @Test func `finds the case on no list and behind no door at any post`() async throws {
    let trial = try DeskTrial(in: Self.directory)
    let id: CaseID = Village.id("case-1")
    _ = try await trial.desk.perform(try Self.registration())
    let director = Reader(Self.cadre, as: .dispatcher, at: Village.hamlet)
    #expect(try await trial.desk.read(id, as: director, for: .handling) != nil)
    #expect(try await !lists(trial.desk, .dispatcher, Village.hamlet).isEmpty)
    #expect(try await trial.desk.perform(Self.naming).refusal == nil)
    for (role, unit) in Self.posts {
      #expect(try await lists(trial.desk, role, unit) == [], "\(role)")
      for purpose in ReadingPurpose.allCases {
        let reader = Reader(Self.cadre, as: role, at: unit)
        #expect(try await trial.desk.read(id, as: reader, for: purpose) == nil, "\(role)")
        #expect(try await trial.desk.texts(of: id, as: reader, for: purpose).isEmpty)
      }
    }
  }

  @Test func `may do nothing in it at any post, and so may nobody at the same offices`() throws {
    let (before, after) = (try registered(), try accused())
    func may(_ trial: Trial, _ actor: Actor.ID, _ role: CaseRole, _ unit: UnitReference) throws
      -> [CaseAction]
    {
      trial.procedure.permittedActions(
        for: actor, as: role, at: unit, on: try trial.file, in: trial.context
      ).filter(\.isAllowed).map(\.action)
    }
    #expect(try !may(before, Self.cadre, .dispatcher, Village.hamlet).isEmpty)
    for (role, unit) in Self.posts {
      // Stepping back is open to everybody, and shows nothing of the case.
      #expect(try may(after, Self.cadre, role, unit).allSatisfy { $0 == .recuse }, "\(role)")
    }
    let clerk: Actor.ID = Village.id("hamlet-assessor")
    #expect(try may(before, clerk, .assessor, Village.hamlet).contains(.assess))
    #expect(try may(after, clerk, .assessor, Village.hamlet).allSatisfy { $0 == .recuse })
  }

  @Test(arguments: [villagers, Village.grid, Village.hamlet, nextGrid])
  func `is reached by no order, support, call, consultation or hand-over`(
    office: UnitReference
  ) throws {
    var trial = try taken()
    let barred: Guard<CaseVocabulary> = .not(.fact(.reachesAccused))
    func unmet(
      _ action: CaseAction, _ actor: String, _ role: CaseRole, _ detail: CaseDetail
    ) throws -> [Guard<CaseVocabulary>] {
      try trial.ask(action, by: actor, as: role, at: Village.center, detail, fields: [.reason])
        .refusal?.unmetGuards ?? []
    }
    let order = CaseDetail.order(
      WorkOrder(id: Village.id("order-1"), lead: office, isLeadCompetent: true))
    let call = CaseDetail.whistle(
      WhistleCall(.residentDemand, to: [office], requestedBy: Village.id("dispatcher")))
    let consultation = CaseDetail.consultation(
      Consultation(chair: Village.otherCenter, inviting: [office]))
    #expect(try unmet(.dispatch, "dispatcher", .dispatcher, order) == [barred])
    #expect(try unmet(.convene, "dispatcher", .dispatcher, consultation).contains(barred))
    #expect(try unmet(.whistle, "director", .director, call) == [barred])
    if office == Village.hamlet {
      #expect(
        try unmet(.descend, "intake", .intake, .custody(to: office)) == [barred])
    }
    try trial.dispatch()
    #expect(try unmet(.addSupport, "dispatcher", .dispatcher, .support(office)) == [barred])
    #expect(try unmet(.replaceLead, "dispatcher", .dispatcher, order) == [barred])
  }

  @Test func `is passed over on the way up: the township takes the matter and sends it on itself`()
    async throws
  {
    let desk = try DeskTrial(in: Self.directory).desk
    for command in [try Self.registration(), Self.naming] {
      #expect(try await desk.perform(command).refusal == nil)
    }
    let waiting = try await desk.worklist(
      .awaitingMyAct, for: Village.id("intake"), as: .intake, at: Village.center)
    #expect(waiting.rows.map(\.id.rawValue) == ["case-1"])
    let taking = CaseCommand(
      .acceptCustody, in: Village.id("case-1"), by: Village.id("intake"), as: .intake,
      at: Village.center)
    for command in [taking, DeskTrial.assess("case-1")] {
      #expect(try await desk.perform(command).refusal == nil)
    }
    // Nobody in the village may have it, not even a grid that the cadre does not lead.
    let down = try await desk.perform(DeskTrial.dispatch("case-1", to: Self.nextGrid))
    #expect(down.refusal?.unmetGuards == [.not(.fact(.reachesAccused))])
    #expect(try await desk.perform(DeskTrial.dispatch("case-1")).refusal == nil)
    let file = try #require(try await desk.file(of: Village.id("case-1")))
    #expect(file.seats[.leadOrgan] == Village.landOffice)
    #expect(file.seats[.receivingCenter] == Village.center)
    #expect(file.seats[.verifyingCenter] == Village.center)
  }
}
