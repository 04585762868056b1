import GovernanceModel
import GovernanceWorkflow
import Testing

@Suite("Whoever brings a matter, and whoever is accused in it:")
struct PeopleEdgeTests {
  private func registered(
    _ petition: Petition, by clerk: String = "police-intake",
    at unit: UnitReference = Village.police
  ) throws -> Trial {
    var trial = try Trial(at: at("2026-03-02 09:00"))
    try trial.act(
      .register, by: clerk, as: .intake, at: unit,
      .registration(
        Registration(.petition(petition), receivedBy: unit, parties: [Village.resident])),
      fields: [.statement])
    return trial
  }

  @Test func `five who sign online need nobody to speak for them`() throws {
    let petition = try Petition(
      channel: .online, isNameClear: true, isAddressClear: true, people: 5)
    let trial = try registered(petition)
    #expect(try trial.file.state == .registered && petition.representatives.isEmpty)
    #expect(try trial.file.live(.assess) != nil)
  }

  @Test(arguments: [(false, false), (true, false), (false, true)])
  func `a petition without a clear name or address is owed no notice and is handled all the same`(
    isNameClear: Bool, isAddressClear: Bool
  ) throws {
    let unclear = try registered(
      try Petition(channel: .visit, isNameClear: isNameClear, isAddressClear: isAddressClear))
    #expect(try unclear.file.liveDuties.map(\.duty) == [.assess])
    var handled = try registered(
      try Petition(channel: .visit, isNameClear: isNameClear, isAddressClear: isAddressClear),
      by: "intake", at: Village.center)
    #expect(try handled.assess().refusal == nil)
    #expect(try handled.dispatch().refusal == nil)
    let clear = try registered(
      try Petition(channel: .visit, isNameClear: true, isAddressClear: true))
    #expect(try clear.file.live(.answerIntake) != nil)
  }

  @Test
  func `what was decided on re-review is declined as the same, and new facts are a new matter`()
    throws
  {
    var same = try Trial.petition()
    try same.assess()
    let declined = try same.ask(
      .decline, by: "assessor", as: .assessor, at: Village.center, .declination(.final),
      fields: [.reason, FieldInput("destination", "不再受理", salt: [3])])
    #expect(declined.refusal == nil)
    let followed: Matter.ID = Village.id("case-0")
    let fresh = try registered(
      try Petition(
        channel: .visit, isNameClear: true, isAddressClear: true, follows: followed))
    #expect(try fresh.file.state == .registered)
    guard case .petition(let petition) = try fresh.file.subject.matter else {
      Issue.record("The matter is no petition.")
      return
    }
    #expect(petition.follows == followed)
  }

  /// A cadre of the hamlet's center who also leads its grid and heads a unit there.
  private static let cadre = Actor(
    id: Village.id("cadre"),
    posts: [
      Post(role: "director", at: Village.hamlet), Post(role: "intake", at: Village.hamlet),
      Post(role: "gridLeader", at: Village.grid), Post(role: "unitHead", at: Village.grid),
    ])

  private static var town: DirectorySnapshot {
    let names: [Actor.ID] = ["intake", "assessor", "dispatcher", "county-intake", "hamlet-intake"]
      .map { Village.id($0) }
    let units = [
      Village.county, Village.center, Village.hamlet, Village.grid, Village.landOffice,
      Village.police, Village.committee,
    ]
    return DirectorySnapshot(
      actors: names.compactMap { Village.directory.actor($0) } + [cadre],
      offices: units.compactMap { Village.directory.office($0) })
  }

  private static func context(_ trial: Trial) -> Context {
    let village = Village.context(at: trial.now)
    return Context(
      now: village.now, calendar: village.calendar, directory: town, charter: village.charter,
      law: village.law, seal: village.seal)
  }

  @Test func `a cadre with three posts who is accused is on no way, and the case goes upward`()
    throws
  {
    var trial = try Trial(at: at("2026-03-02 09:00"))
    func act(
      _ action: CaseAction, _ actor: String, _ role: CaseRole, _ unit: UnitReference,
      _ detail: CaseDetail, _ fields: [FieldInput] = [.reason]
    ) throws -> CaseDecision {
      let decision = trial.procedure.decide(
        CaseCommand(
          action, in: trial.caseID, by: Village.id(actor), as: role, at: unit, detail: detail,
          fields: fields), on: trial.events.isEmpty ? nil : try trial.file,
        in: Self.context(trial))
      trial.events += decision.events
      return decision
    }
    let petition = try Petition(channel: .visit, isNameClear: true, isAddressClear: true)
    _ = try act(
      .register, "hamlet-intake", .intake, Village.hamlet,
      .registration(
        Registration(
          .petition(petition), receivedBy: Village.hamlet, parties: [Village.resident])),
      [.statement])
    let named = try act(
      .nameAccused, "intake", .intake, Village.center, .accused(AccusedNamed([Self.cadre.id])))
    #expect(named.refusal == nil)
    let file = try trial.file
    // Neither at the center nor in the grid may the cadre do anything, or see it.
    for post in Self.cadre.posts {
      guard let role = CaseRole(rawValue: post.role) else { continue }
      let answers = trial.procedure.permittedActions(
        for: Self.cadre.id, as: role, at: post.unit, on: file, in: Self.context(trial))
      // To step back is open to whoever ought to, and is all that is.
      let open = answers.filter(\.isAllowed).map(\.action)
      #expect(open.allSatisfy { $0 == .recuse }, "\(post): \(open)")
      let reader = Reader(Self.cadre.id, as: role, at: post.unit)
      for purpose in ReadingPurpose.allCases {
        let view = AccessPolicy.shuicheng.view(
          of: file, history: trial.events, for: reader, purpose: purpose, duties: [],
          on: trial.now.civilDate, in: Self.town)
        #expect(view == nil, "\(post) for \(purpose)")
      }
    }
    // Nor is anything routed there: the center above takes the case.
    #expect(
      CaseVocabulary.routing(of: file, by: .typical, in: Self.town).proposal
        == .takeOver(Village.center))
    let taken = try act(.acceptCustody, "intake", .intake, Village.center, .nothing, [])
    #expect(taken.refusal == nil)
    #expect(try trial.procedure.owner(of: trial.file) == Village.center)
    let down = try act(
      .descend, "intake", .intake, Village.center, .custody(to: Village.hamlet))
    #expect(down.refusal?.unmetGuards.contains(.not(.fact(.reachesAccused))) == true)
  }

  @Test
  func `where the director of the district's center is accused the matter leaves the centers`()
    throws
  {
    var trial = try Trial.petition()
    try trial.act(
      .nameAccused, by: "county-assessor", as: .assessor, at: Village.county,
      .accused(AccusedNamed([Village.id("county-supervisor")])), fields: [.reason])
    let file = try trial.file
    #expect(
      CaseVocabulary.routing(of: file, by: .typical, in: Village.directory).proposal == .leave)
    // No center may send it to another one; an organ outside that the accused does not reach may have it.
    for (actor, unit) in [("intake", Village.center), ("county-intake", Village.county)] {
      let kept = try trial.ask(.acceptCustody, by: actor, as: .intake, at: unit)
      #expect(kept.refusal != nil, "\(actor)")
    }
  }

  @Test(
    arguments: [([], [Village.hamlet]), (["hamlet-intake"], []), ([], [Village.center])]
      as [([String], [UnitReference])])
  func `an order does not reach a grid under a center that is accused`(
    people: [String], units: [UnitReference]
  ) async throws {
    let trial = try await DoorTrial(assessed: false)
    try await trial.act(
      .nameAccused, "county-assessor", .assessor, Village.county,
      .accused(AccusedNamed(people.map { Village.id($0) }, units: units)), fields: [.reason])
    if units == [Village.center] {
      try await trial.act(.acceptCustody, "county-intake", .intake, Village.county)
    }
    let (clerk, unit) =
      units == [Village.center] ? ("county-", Village.county) : ("", Village.center)
    try await trial.act(
      .assess, "\(clerk)assessor", .assessor, unit,
      .assessment(
        Assessment(
          petitionClass: .claim(.route6), severity: .ordinary, complexity: .general,
          searchedDuplicates: true)))
    func dispatch(to lead: UnitReference) async throws -> CaseDecision {
      try await trial.desk.perform(
        CaseCommand(
          .dispatch, in: DoorTrial.id, by: Village.id("\(clerk)dispatcher"), as: .dispatcher,
          at: unit,
          detail: .order(
            WorkOrder(id: Village.id("order-1"), lead: lead, isLeadCompetent: true, due: nil))))
    }
    let refused = try await dispatch(to: Village.grid)
    #expect(refused.refusal?.unmetGuards == [.not(.fact(.reachesAccused))])
    #expect(try await dispatch(to: Village.landOffice).refusal == nil)
  }
}
