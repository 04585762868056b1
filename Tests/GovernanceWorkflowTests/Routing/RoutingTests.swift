import GovernanceModel
import GovernanceWorkflow
import Testing

@Suite("Routing a case by rules")
struct RoutingTests {
  static let book = RoutingBook.typical.naming(
    [
      Village.id("mediation"): [Village.id("520204108000-mediation")],
      Village.id("publicSecurity"): [Village.id("520204108000-police")],
    ], as: VersionTag("village", "1"))

  private func answer(
    _ trial: Trial, by book: RoutingBook = book, in directory: DirectorySnapshot = Village.directory
  ) throws -> RoutingAnswer {
    CaseVocabulary.routing(of: try trial.file, by: book, in: directory)
  }

  static func brought(_ matter: Matter) throws -> Trial {
    var trial = try Trial(at: at("2026-03-02 09:00"))
    try trial.act(
      .register, by: "intake", as: .intake, at: Village.center,
      .registration(Registration(matter, receivedBy: Village.center, parties: [Village.resident])),
      fields: [.statement])
    return trial
  }

  static func incident(_ kind: Incident.Kind, at place: String = "520204108200") throws -> Matter {
    let division = try #require(DivisionCode(place))
    return .incident(
      try Incident(
        validating: Draft {
          $0.channel = .gridPatrol
          $0.kind = kind
          $0.division = division
        }))
  }

  @Test(arguments: [
    (DisputeNature.civil, "civilDispute", RoutingAnswer.Proposal.dispatch(Village.committee)),
    (.publicSecurity, "crime", .dispatch(Village.police)),
    (.criminal, "crime", .dispatch(Village.police)),
  ])
  func `sends a dispute to the organ of its nature`(
    nature: DisputeNature, rule: String, proposal: RoutingAnswer.Proposal
  ) throws {
    let answer = try answer(try Trial.dispute(nature: nature))
    #expect(answer.proposal == proposal && answer.rule?.id == Village.id(rule))
    #expect(answer.passed.isEmpty)
  }

  @Test func `does not send a case again to an organ that has returned it`() throws {
    var trial = try Trial.dispute()
    try trial.assess(nil)
    try trial.act(
      .dispatch, by: "dispatcher", as: .dispatcher, at: Village.center,
      .order(WorkOrder(id: Village.id("order-1"), lead: Village.committee, isLeadCompetent: true)))
    try trial.act(
      .object, by: "committee", as: .handler, at: Village.committee, fields: [.reason])
    try trial.act(
      .agreeReturn, by: "dispatcher", as: .dispatcher, at: Village.center, fields: [.reason])
    try #require(try trial.file.state == .returned)
    let answer = try answer(trial)
    #expect(answer.proposal == .decideByHand)
    #expect(answer.passed.map(\.reason) == [.returned])
  }

  @Test(arguments: [
    (Incident.Kind.hazard, "everyday", RoutingAnswer.Proposal.descend(Village.hamlet)),
    (.event, "everyday", .descend(Village.hamlet)),
    (.publicSafety, "publicSafety", .dispatch(Village.police)),
  ])
  func `sends an incident to the center of its place or to the organ of its kind`(
    kind: Incident.Kind, rule: String, proposal: RoutingAnswer.Proposal
  ) throws {
    let answer = try answer(try Self.brought(try Self.incident(kind)))
    #expect(answer.proposal == proposal && answer.rule?.id == Village.id(rule))
  }

  @Test func `keeps an everyday event where no center stands below the place`() throws {
    let answer = try answer(try Self.brought(try Self.incident(.event, at: "520204108100")))
    #expect(answer.proposal == .dispatch(Village.center))
    #expect(answer.rule?.id == Village.id("everydayHere"))
    #expect(answer.passed.map(\.reason) == [.noneThere])
  }

  @Test(arguments: [
    (PetitionClass.accusation, "accusation"), (.claim(.route1), "otherWay"),
    (.claim(.route2), "otherWay"), (.claim(.route3), "otherWay"),
  ])
  func `leads a petition to the other way that the law has for it`(
    given: PetitionClass, rule: String
  ) throws {
    var trial = try Trial.petition()
    try trial.assess(given, restricted: given == .accusation)
    let answer = try answer(trial)
    #expect(answer.proposal == .leave && answer.rule?.id == Village.id(rule))
  }

  @Test func `leaves to a person which organ a petition of route 4 to 6 is for`() throws {
    for route in [PetitionRoute.route4, .route5, .route6] {
      var trial = try Trial.petition()
      #expect(try answer(trial).proposal == .decideByHand)
      try trial.assess(.claim(route))
      let answer = try answer(trial)
      #expect(answer.proposal == .decideByHand && answer.rule == nil && answer.passed.isEmpty)
    }
  }

  @Test(arguments: [Severity.ordinary, .larger, .major, .gravest])
  func `hands up what is major or graver, and nothing lighter`(severity: Severity) throws {
    var trial = try Trial.dispute()
    try trial.assess(nil, severity: severity)
    let isGrave = severity == .major || severity == .gravest
    #expect(
      try answer(trial).proposal
        == (isGrave ? .ascend(Village.county) : .dispatch(Village.committee)))
  }

  @Test func `says that a district has named no organ, and goes on to the next rule`() throws {
    let answer = try answer(try Trial.dispute(), by: .typical)
    #expect(answer.proposal == .decideByHand)
    #expect(
      answer.passed
        == [RoutingAnswer.Passed(rule: Village.id("civilDispute"), reason: .unfilled)])
  }

  @Test func `asks the nearest of several organs that serve the place, and none that does not`()
    throws
  {
    let book = RoutingBook.typical.naming(
      [
        Village.id("mediation"): [
          Village.id("520200000000-land"), Village.id("520204000000-land"),
          Village.id("520204108000-land"), Village.id("elsewhere"),
        ]
      ], as: VersionTag("test", "1"))
    #expect(try answer(try Trial.dispute(), by: book).proposal == .dispatch(Village.landOffice))
    let none = RoutingBook.typical.naming(
      [Village.id("mediation"): [Village.id("elsewhere")]], as: VersionTag("test", "1"))
    #expect(try answer(try Trial.dispute(), by: none).passed.map(\.reason) == [.noneThere])
  }

  @Test func `is told to whoever handles the case, and to nobody who may not see it`() async throws
  {
    let trial = try await DoorTrial(assessed: false)
    let assessor = Reader(Village.id("assessor"), as: .assessor, at: Village.center)
    let stranger = Reader(Village.id("other-assessor"), as: .assessor, at: Village.otherCenter)
    let desk = trial.desk
    let answer = try await desk.routing(of: DoorTrial.id, by: Self.book, as: assessor)
    #expect(answer?.proposal == .decideByHand)
    #expect(try await desk.routing(of: DoorTrial.id, by: Self.book, as: stranger) == nil)
    #expect(try await desk.routing(of: Village.id("case-0"), by: Self.book, as: assessor) == nil)
  }
}
