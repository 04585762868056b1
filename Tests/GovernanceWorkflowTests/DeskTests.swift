import GovernanceMemory
import GovernanceModel
import GovernanceWorkflow
import Testing

@Suite("A desk")
struct DeskTests {
  private static func rules(
    _ procedure: Procedure<CaseVocabulary> = .shuicheng
  ) throws -> DeskRules<CaseVocabulary> {
    DeskRules(
      current: try CompiledProcedure(procedure, law: .national), calendar: .national,
      law: .national, charter: VersionTag("charter", "0"), seal: Village.seal)
  }

  private static func store() async throws -> MemoryStore {
    guard let county = DivisionCode("520204000000") else { throw TestFault() }
    let store = MemoryStore(partition: county)
    try await store.load([try DirectoryBatch.village()]) { _ in }
    return store
  }

  private static func desk(
    _ store: MemoryStore, rules: DeskRules<CaseVocabulary>? = nil,
    at moment: String = "2026-03-02 09:00"
  ) throws -> CaseDesk {
    let now = GovernanceWorkflowTests.at(moment)
    let salts = CountingSalts()
    return CaseDesk(
      cases: store, directory: store, rules: try rules ?? Self.rules(), now: { now },
      salt: { salts.next() })
  }

  private static func register(
    key: String? = "k1", statement: String = "占地补偿", as name: String = "case-1"
  ) throws -> CaseCommand {
    CaseCommand(
      .register, in: Village.id(name), by: Village.id("intake"), as: .intake,
      at: Village.center,
      detail: .registration(
        Registration(
          .petition(try Petition(channel: .visit, isNameClear: true, isAddressClear: true)),
          receivedBy: Village.center, parties: [Village.resident])),
      fields: [FieldInput("statement", statement)], key: key)
  }

  @Test func `stores what it accepts: events, row and private fields`() async throws {
    let store = try await Self.store()
    let desk = try Self.desk(store)
    let decision = try await desk.perform(Self.register())
    #expect(decision.events.map(\.action) == [.register])
    let entry = try #require(await store.entry(of: Village.id("case-1")))
    #expect(entry.state == "registered")
    #expect(entry.owner == Village.center)
    #expect(entry.nextDue == Due.endOf(day("2026-03-03")).instant)
    let field = try #require(await store.fields(of: Village.id("case-1")).first)
    #expect(field.value == "占地补偿")
    #expect(decision.events.first?.fields.map(\.commitment) == [field.commitment])
    #expect(
      Village.seal.commit(name: "statement", salt: field.salt, value: "占地补偿")
        == field.commitment)
  }

  @Test func `draws a salt for every field, so that equal texts have unlike commitments`()
    async throws
  {
    let store = try await Self.store()
    let desk = try Self.desk(store)
    let first = try await desk.perform(Self.register()).events.first
    let assess = CaseCommand(
      .assess, in: Village.id("case-1"), by: Village.id("assessor"), as: .assessor,
      at: Village.center,
      detail: .assessment(
        Assessment(
          petitionClass: .suggestion, severity: .ordinary, complexity: .simple,
          searchedDuplicates: true)),
      fields: [FieldInput("statement", "占地补偿")])
    let second = try await desk.perform(assess).events.first
    #expect(first?.fields.first?.commitment != second?.fields.first?.commitment)
  }

  @Test func `does once what is sent twice under one key`() async throws {
    let store = try await Self.store()
    let first = try await Self.desk(store).perform(Self.register())
    let later = try Self.desk(store, at: "2026-03-09 09:00")
    #expect(try await later.perform(Self.register()) == first)
    #expect(try await later.history(of: Village.id("case-1")).count == 1)
  }

  @Test func `refuses another body under a key that was used`() async throws {
    let store = try await Self.store()
    let desk = try Self.desk(store)
    _ = try await desk.perform(Self.register())
    let error = await #expect(throws: StoreError.self) {
      try await desk.perform(Self.register(statement: "另一件事"))
    }
    #expect(error?.code == .idempotencyKeyReused)
  }

  @Test func `writes nothing when it refuses`() async throws {
    let store = try await Self.store()
    let desk = try Self.desk(store)
    let refused = try await desk.perform(
      CaseCommand(
        .assess, in: Village.id("case-1"), by: Village.id("assessor"), as: .assessor,
        at: Village.center))
    #expect(refused.refusal?.reasons == [.caseUnknown])
    #expect(await store.entry(of: Village.id("case-1")) == nil)
    #expect(try await desk.file(of: Village.id("case-1")) == nil)
  }

  @Test func `lets exactly one of many register a case at once`() async throws {
    let store = try await Self.store()
    let desk = try Self.desk(store)
    let accepted = try await withThrowingTaskGroup(of: Bool.self) { group in
      for _ in 0..<20 {
        group.addTask { try await desk.perform(Self.register(key: nil)).refusal == nil }
      }
      return try await group.reduce(into: 0) { $0 += $1 ? 1 : 0 }
    }
    #expect(accepted == 1)
    #expect(try await desk.history(of: Village.id("case-1")).count == 1)
  }

  @Test func `answers the one outcome to many who send one command at once under one key`()
    async throws
  {
    for _ in 0..<10 {
      let desk = try Self.desk(try await Self.store())
      let decisions = try await withThrowingTaskGroup(of: CaseDecision.self) { group in
        for _ in 0..<20 { group.addTask { try await desk.perform(Self.register()) } }
        return try await group.reduce(into: Set()) { $0.insert($1) }
      }
      #expect(decisions.count == 1)
      #expect(decisions.first?.refusal == nil)
    }
  }

  @Test func `keeps no digest from which a text could be guessed`() throws {
    let one = CommandCodec<CaseVocabulary>.body(of: try Self.register(statement: "甲的电话"))
    let other = CommandCodec<CaseVocabulary>.body(of: try Self.register(statement: "乙的住址"))
    #expect(one == other)
    #expect(String(decoding: one, as: UTF8.self).contains("statement"))
  }

  @Test func `draws a salt in place of one that is too short to hide anything`() async throws {
    let store = try await Self.store()
    let desk = try Self.desk(store)
    let plain = try Self.register()
    _ = try await desk.perform(
      CaseCommand(
        .register, in: plain.caseID, by: plain.actor, as: plain.role, at: plain.unit,
        detail: plain.detail, fields: [FieldInput("statement", "甲", salt: [1])]))
    #expect(try await #require(store.fields(of: plain.caseID).first).salt.count == 16)
  }

  @Test func `brings time about once, however often it is asked`() async throws {
    let store = try await Self.store()
    _ = try await Self.desk(store).perform(Self.register())
    let later = try Self.desk(store, at: "2026-03-05 09:00")
    #expect(
      try await later.advance(Village.id("case-1")).map(\.action) == [.warn, .fallDue, .supervise])
    #expect(try await later.advance(Village.id("case-1")).isEmpty)
    #expect(await store.entry(of: Village.id("case-1"))?.supervision == "notice")
  }

  @Test func `says that a case is pinned to a procedure it does not have`() async throws {
    let store = try await Self.store()
    _ = try await Self.desk(store).perform(Self.register())
    let original = Procedure<CaseVocabulary>.shuicheng
    let other = Procedure<CaseVocabulary>(
      id: VersionTag("shuicheng", "2099.1"), title: original.title,
      inForceFrom: original.inForceFrom, stages: original.stages, states: original.states,
      rows: original.rows, duties: original.duties, deemed: original.deemed,
      rules: original.rules, parameters: original.parameters)
    let desk = try Self.desk(store, rules: Self.rules(other))
    let error = await #expect(throws: StoreError.self) {
      try await desk.advance(Village.id("case-1"))
    }
    #expect(error?.code == .unknownProcedure)
    #expect(
      error?.message.en
        == "Procedure version shuicheng@2026.1 is not loaded: found shuicheng@2099.1.")
  }

  @Test func `looks up the other case that a command names`() async throws {
    let store = try await Self.store()
    let desk = try Self.desk(store)
    for name in ["case-1", "case-2"] {
      _ = try await desk.perform(Self.register(key: name, as: name))
    }
    func assess(_ name: String) -> CaseCommand {
      CaseCommand(
        .assess, in: Village.id(name), by: Village.id("assessor"), as: .assessor,
        at: Village.center,
        detail: .assessment(
          Assessment(
            petitionClass: .claim(.route6), severity: .ordinary, complexity: .general,
            searchedDuplicates: true)))
    }
    func merge(_ name: String, into survivor: String) -> CaseCommand {
      CaseCommand(
        .merge, in: Village.id(name), by: Village.id("assessor"), as: .assessor, at: Village.center,
        detail: .merge(MergeTarget(into: Village.id(survivor), hasSameFacts: true)))
    }
    for name in ["case-1", "case-2"] { _ = try await desk.perform(assess(name)) }
    #expect(try await desk.perform(merge("case-2", into: "case-9")).refusal != nil)
    #expect(try await desk.perform(merge("case-2", into: "case-1")).refusal == nil)
    // Into a case that has ended nothing is merged.
    let ended = try await desk.perform(merge("case-1", into: "case-2"))
    #expect(ended.refusal?.unmetGuards == [.fact(.isSurvivorOpen)])
  }

  @Test func `answers what somebody may do, and the same when they do it`() async throws {
    let store = try await Self.store()
    let desk = try Self.desk(store)
    _ = try await desk.perform(Self.register())
    let answers = try await desk.permittedActions(
      for: Village.id("assessor"), as: .assessor, at: Village.center, on: Village.id("case-1"))
    #expect(
      answers.filter(\.isAllowed).map(\.action) == [
        .assess, .ascend, .descend, .recuse, .nameAccused, .revealIdentity,
      ])
    for answer in answers where !answer.isAllowed {
      let decision = try await desk.perform(
        CaseCommand(
          answer.action, in: Village.id("case-1"), by: Village.id("assessor"), as: .assessor,
          at: Village.center))
      #expect(decision.refusal != nil, "\(answer.action)")
    }
  }

  struct TestFault: Error {}
}
