import GovernanceModel
import GovernanceWorkflow
import Testing

/// Edge cases of somebody accused at the top of the tree of centers; `Docs/edge-cases.md` lists them with all
/// others.
@Suite("The director of the district's center who is accused")
struct AccusedDirectorTests {
  private static let director: Actor.ID = Village.id("county-director")
  private static let discipline = UnitReference.organ(Village.id("520204000000-discipline"))
  private static let people = [
    Village.staff("county-director", "director", Village.county),
    Village.staff("hamlet-handler", "handler", Village.hamlet),
    Village.staff("discipline-intake", "intake", discipline),
    Village.staff("discipline-dispatcher", "dispatcher", discipline),
  ]
  private static let desk = Village.office(discipline, "520204000000", .organ)

  /// Nothing stands above the district's center.
  private static let alone = Village.directory(with: people, and: [desk])
  /// The district has entered the organ to which an accusation against its center goes.
  private static let watched = Village.directory(
    with: people,
    and: [desk, Village.office(Village.county, "520204000000", .centerOnly, under: discipline)])
  private static let tree: [UnitReference] = [
    Village.county, Village.center, Village.otherCenter, Village.hamlet,
  ]

  private func accusation(
    in directory: DirectorySnapshot, at center: UnitReference = Village.center,
    intake: String = "intake"
  ) throws -> Trial {
    var trial = try Trial.petition(receivedBy: center, intake: intake)
    trial.directory = directory
    let assessor = center == Village.county ? "county-assessor" : "assessor"
    try trial.act(
      .assess, by: assessor, as: .assessor, at: center,
      .assessment(
        Assessment(
          petitionClass: .accusation, severity: .ordinary, complexity: .general,
          searchedDuplicates: true, isRestricted: true, accused: [Self.director])))
    try #require(try trial.file.state == .assessed)
    return trial
  }

  @Test(arguments: [(Village.center, "intake"), (Village.county, "county-intake")])
  func `loses the matter to the organ above the tree, which need not be asked`(
    center: UnitReference, intake: String
  ) throws {
    var trial = try accusation(in: Self.watched, at: center, intake: intake)
    let taken = try trial.act(
      .acceptCustody, by: "discipline-intake", as: .intake, at: Self.discipline)
    #expect(taken.refusal == nil)
    let file = try trial.file
    #expect(trial.procedure.owner(of: file) == Self.discipline)
    #expect(Set(file.seats.values).isDisjoint(with: Self.tree))
    // It does not come back.
    for lead in Self.tree {
      let back = try trial.ask(
        .dispatch, by: "discipline-dispatcher", as: .dispatcher, at: Self.discipline,
        .order(WorkOrder(id: Village.id("order-1"), lead: lead, isLeadCompetent: true)))
      #expect(back.refusal?.unmetGuards == [.not(.fact(.reachesAccused))], "\(lead)")
      let down = try trial.ask(
        .descend, by: "discipline-intake", as: .intake, at: Self.discipline, .custody(to: lead),
        fields: [.reason])
      #expect(
        down.refusal?.unmetGuards.contains(.not(.fact(.reachesAccused))) == true, "\(lead)")
    }
  }

  @Test func `leaves nobody in the tree who may see the matter`() throws {
    let trial = try accusation(in: Self.watched)
    for (actor, role, unit) in [
      ("county-director", CaseRole.director, Village.county),
      ("county-intake", .intake, Village.county), ("director", .director, Village.center),
      ("intake", .intake, Village.center), ("assessor", .assessor, Village.center),
      ("hamlet-intake", .intake, Village.hamlet),
    ] {
      for purpose in ReadingPurpose.allCases {
        let view = AccessPolicy.shuicheng.view(
          of: try trial.file, history: trial.events,
          for: Reader(Village.id(actor), as: role, at: unit), purpose: purpose, duties: [],
          on: trial.now.civilDate, in: Self.watched)
        #expect(view == nil, "\(actor)")
      }
    }
  }

  @Test(arguments: [PetitionClass.accusation, .claim(.route6), .claim(.route1), .suggestion])
  func `lets whatever it is out of the centers where nothing stands above, and nowhere else`(
    petitionClass: PetitionClass
  ) throws {
    var trial = try Trial.petition()
    trial.directory = Self.alone
    try trial.assess(petitionClass, restricted: true)
    try trial.act(
      .nameAccused, by: "assessor", as: .assessor, at: Village.center,
      .accused(AccusedNamed([Self.director])), fields: [.reason])
    let barred: Guard<CaseVocabulary> = .not(.fact(.mustLeave))
    let sent = try trial.dispatch().refusal
    #expect(sent?.unmetGuards == [barred])
    let declined = try trial.ask(
      .decline, by: "assessor", as: .assessor, at: Village.center, .declination(.outOfScope),
      fields: [.reason, FieldInput("destination", "别处", salt: [3])])
    #expect(declined.refusal?.unmetGuards == [barred])
    func refer(to destination: UnitReference, isOutside: Bool = true) throws -> CaseDecision {
      try trial.ask(
        .referOut, by: "dispatcher", as: .dispatcher, at: Village.center,
        .referral(Referral(to: destination, isOutside: isOutside)))
    }
    // A center stands in the tree, whatever is said of it, and under the accused.
    for center in Self.tree { #expect(try refer(to: center).refusal != nil, "\(center)") }
    #expect(try refer(to: Self.discipline).refusal == nil)
    #expect(
      CaseVocabulary.routing(of: try trial.file, by: .typical, in: Self.alone).proposal == .leave)
  }

  @Test func `leaves no lead with its order that stands under the accused beside the way out`()
    throws
  {
    var trial = try Trial.petition()
    trial.directory = Self.alone
    try trial.assess()
    let order = WorkOrder(id: Village.id("order-1"), lead: Village.hamlet, isLeadCompetent: true)
    try trial.act(
      .dispatch, by: "dispatcher", as: .dispatcher, at: Village.center, .order(order))
    func accept() throws -> CaseDecision {
      try trial.ask(.accept, by: "hamlet-handler", as: .handler, at: Village.hamlet)
    }
    #expect(try accept().refusal == nil)
    try trial.act(
      .nameAccused, by: "assessor", as: .assessor, at: Village.center,
      .accused(AccusedNamed([Self.director])), fields: [.reason])
    #expect(try accept().refusal?.reasons.map(\.code) == ["vetoed"])
    let other = WorkOrder(
      id: Village.id("order-2"), lead: Village.landOffice, isLeadCompetent: true)
    let replaced = try trial.act(
      .replaceLead, by: "dispatcher", as: .dispatcher, at: Village.center, .order(other),
      fields: [.reason])
    #expect(replaced.refusal == nil)
  }

  @Test func `is kept by those who may send it out, and by nobody who is accused`() throws {
    let trial = try accusation(in: Self.alone)
    func sees(_ actor: String, _ role: CaseRole, _ unit: UnitReference) throws -> Bool {
      AccessPolicy.shuicheng.view(
        of: try trial.file, history: trial.events,
        for: Reader(Village.id(actor), as: role, at: unit), purpose: .handling, duties: [],
        on: trial.now.civilDate, in: Self.alone) != nil
    }
    #expect(try sees("dispatcher", .dispatcher, Village.center))
    #expect(try !sees("county-director", .director, Village.county))
    #expect(try !sees("county-dispatcher", .dispatcher, Village.county))
    // One that does not have it stands under the accused like any other.
    #expect(try !sees("hamlet-intake", .intake, Village.hamlet))
  }
}
