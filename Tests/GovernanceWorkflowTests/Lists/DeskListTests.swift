import GovernanceMemory
import GovernanceModel
import GovernanceWorkflow
import Testing

@Suite("A list of a desk")
struct DeskListTests {
  private static func id(_ name: String) -> CaseID { Village.id(name) }

  private func ids(
    _ list: Worklist, _ actor: String, _ role: CaseRole, _ unit: UnitReference?, _ desk: CaseDesk
  ) async throws -> [String] {
    try await desk.worklist(list, for: Village.id(actor), as: role, at: unit).rows.map(
      \.id.rawValue)
  }

  @Test func `goes with the case from desk to desk`() async throws {
    let trial = try DeskTrial()
    let desk = trial.desk
    _ = try await desk.perform(DeskTrial.petition("case-1"))
    func waits(_ actor: String, _ role: CaseRole, _ unit: UnitReference) async throws -> Bool {
      try await !ids(.awaitingMyAct, actor, role, unit, desk).isEmpty
    }
    #expect(try await waits("assessor", .assessor, Village.center))
    #expect(try await !waits("dispatcher", .dispatcher, Village.center))
    _ = try await desk.perform(DeskTrial.assess("case-1"))
    #expect(try await waits("dispatcher", .dispatcher, Village.center))
    _ = try await desk.perform(DeskTrial.dispatch("case-1"))
    #expect(try await waits("land", .handler, Village.landOffice))
    #expect(try await !waits("dispatcher", .dispatcher, Village.center))
    #expect(try await !waits("police", .handler, Village.police))
    #expect(try await ids(.office, "land", .handler, Village.landOffice, desk) == ["case-1"])
    #expect(try await ids(.mine, "land", .handler, Village.landOffice, desk) == [])
    _ = try await desk.perform(
      CaseCommand(
        .accept, in: Self.id("case-1"), by: Village.id("land"), as: .handler,
        at: Village.landOffice))
    #expect(try await ids(.mine, "land", .handler, Village.landOffice, desk) == ["case-1"])
    #expect(try await ids(.mine, "intake", .intake, Village.center, desk) == ["case-1"])
    #expect(try await ids(.mine, "resident-1", .party, nil, desk) == ["case-1"])
    #expect(try await ids(.mine, "resident-2", .party, nil, desk) == [])
  }

  @Test func `is nobody's who does not hold the post`() async throws {
    let trial = try DeskTrial()
    _ = try await trial.desk.perform(DeskTrial.petition("case-1"))
    for list in Worklist.allCases {
      #expect(try await ids(list, "land", .assessor, Village.center, trial.desk) == [])
      #expect(try await ids(list, "nobody", .assessor, Village.center, trial.desk) == [])
    }
  }

  @Test func `shows what is overdue by the office that owes it`() async throws {
    let trial = try DeskTrial()
    for name in ["case-1", "case-2"] { _ = try await trial.desk.perform(DeskTrial.petition(name)) }
    _ = try await trial.desk.perform(DeskTrial.assess("case-2"))
    _ = try await trial.desk.perform(DeskTrial.dispatch("case-2"))
    func overdue(_ actor: String, _ role: CaseRole, _ unit: UnitReference) async throws -> [String]
    {
      try await ids(.overdue, actor, role, unit, trial.desk)
    }
    #expect(try await overdue("intake", .intake, Village.center) == [])
    // Due at the end of Tuesday, 3 March: at that very moment it is late.
    trial.clock.now = at("2026-03-03 23:59")
    #expect(try await overdue("intake", .intake, Village.center) == [])
    trial.clock.now = at("2026-03-04 00:00")
    #expect(try await overdue("intake", .intake, Village.center) == ["case-1"])
    trial.clock.now = at("2026-03-20 09:00")
    // By the moment, whether the sweep has come by or not.
    #expect(try await overdue("intake", .intake, Village.center) == ["case-1"])
    #expect(try await overdue("land", .handler, Village.landOffice) == ["case-2"])
    _ = try await trial.desk.advanceAll()
    #expect(try await overdue("intake", .intake, Village.center) == ["case-1"])
  }

  @Test func `hides a case from whoever is accused in it, and from their office`() async throws {
    let trial = try DeskTrial()
    _ = try await trial.desk.perform(DeskTrial.petition("case-1"))
    #expect(try await ids(.office, "verifier", .verifier, Village.center, trial.desk) == ["case-1"])
    _ = try await trial.desk.perform(
      CaseCommand(
        .nameAccused, in: Self.id("case-1"), by: Village.id("county-assessor"), as: .assessor,
        at: Village.county, detail: .accused(AccusedNamed([Village.id("verifier")])),
        fields: [FieldInput("reason", "来信所述")]))
    for list in [Worklist.office, .mine, .awaitingMyAct] {
      #expect(try await ids(list, "verifier", .verifier, Village.center, trial.desk) == [])
      #expect(try await ids(list, "intake", .intake, Village.center, trial.desk) == [])
    }
    // The center above is to take it.
    #expect(
      try await ids(.awaitingMyAct, "county-intake", .intake, Village.county, trial.desk)
        == ["case-1"])
  }

  @Test func `waits for no verification by whoever handled the case, and for no part that is done`()
    async throws
  {
    let trial = try DeskTrial()
    let desk = trial.desk
    func act(
      _ action: CaseAction, _ actor: String, _ role: CaseRole, _ unit: UnitReference,
      _ detail: CaseDetail = .nothing, reason: Bool = false
    ) async throws {
      let decision = try await desk.perform(
        CaseCommand(
          action, in: Self.id("case-1"), by: Village.id(actor), as: role, at: unit,
          detail: detail, fields: reason ? [FieldInput("reason", "需要协助")] : []))
      #expect(decision.refusal == nil, "\(action)")
    }
    _ = try await desk.perform(DeskTrial.petition("case-1"))
    _ = try await desk.perform(DeskTrial.assess("case-1"))
    _ = try await desk.perform(DeskTrial.dispatch("case-1"))
    try await act(.accept, "two-hats", .handler, Village.landOffice)
    try await act(
      .addSupport, "dispatcher", .dispatcher, Village.center, .support(Village.police), reason: true
    )
    func waitsForPolice() async throws -> Bool {
      try await !ids(.awaitingMyAct, "police", .handler, Village.police, desk).isEmpty
    }
    #expect(try await waitsForPolice())
    try await act(
      .completeOrder, "police", .handler, Village.police, .completion(evidence: [Village.id("e-1")])
    )
    #expect(try await !waitsForPolice())
    #expect(try await ids(.office, "police", .handler, Village.police, desk) == ["case-1"])
    try await act(
      .submit, "two-hats", .handler, Village.landOffice,
      .submission(
        Submission(
          .opinion, evidence: [Village.id("e-2")], heardPetitioner: true, investigatedFacts: true)))
    #expect(
      try await ids(.awaitingMyAct, "verifier", .verifier, Village.center, desk) == ["case-1"])
    #expect(try await ids(.awaitingMyAct, "two-hats", .verifier, Village.center, desk) == [])
    // The office's list has it all the same.
    #expect(try await ids(.office, "two-hats", .verifier, Village.center, desk) == ["case-1"])
  }

  @Test func `is answered once the rows of an earlier version are written anew`() async throws {
    let trial = try DeskTrial()
    let names = (0..<5).map { "case-\($0)" }
    for name in names { _ = try await trial.desk.perform(DeskTrial.petition(name)) }
    var rows: [CaseEntry] = []
    for name in names {
      let entry = try #require(await trial.store.entry(of: Self.id(name)))
      rows.append(entry)
      try await trial.store.refresh(entry.bare)
    }
    let store = FailingStore(base: trial.store, old: names.map(Self.id))
    let clock = trial.clock
    let desk = CaseDesk(
      cases: store, directory: FixedDirectory(), rules: trial.desk.rules, now: { clock.now },
      salt: { [] })
    await #expect(throws: StoreError.rowsOutdated) {
      try await ids(.office, "intake", .intake, Village.center, desk)
    }
    await #expect(throws: StoreError.rowsOutdated) { try await desk.advanceAll() }
    #expect(try await desk.rebuild(limit: 3) == 3)
    #expect(try await desk.rebuild(limit: 3) == 2)
    #expect(try await desk.rebuild() == 0)
    #expect(try await ids(.office, "intake", .intake, Village.center, desk) == names)
    for row in rows { #expect(await trial.store.entry(of: row.id) == row) }
  }
}

extension CaseEntry {
  /// The row as an earlier version wrote it.
  fileprivate var bare: CaseEntry {
    CaseEntry(
      id: id, version: version, procedure: procedure, kind: kind, state: state, isOpen: isOpen,
      owner: owner, nextDue: nextDue, supervision: supervision, openedAt: openedAt,
      changedAt: changedAt)
  }
}
