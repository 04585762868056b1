import GovernanceMemory
import GovernanceModel
import GovernanceWorkflow
import Testing

@Suite("A desk with two versions")
struct DeskMigrationTests {
  private static let next = Procedure<CaseVocabulary>.shuicheng.changed()

  private static func store() async throws -> MemoryStore {
    guard let county = DivisionCode("520204000000") else { throw VersionFault() }
    let store = MemoryStore(partition: county)
    var batch = try DirectoryBatch.village()
    batch.actors += [Village.staff("director", "director", Village.center)]
    try await store.load([batch]) { _ in }
    return store
  }

  private static func desk(
    _ store: MemoryStore, _ versions: [Procedure<CaseVocabulary>] = [next, .shuicheng]
  ) throws -> CaseDesk {
    var compiled: [CompiledProcedure<CaseVocabulary>] = []
    for version in versions { compiled.append(try CompiledProcedure(version, law: .national)) }
    let now = at("2026-03-02 09:00")
    let salts = CountingSalts()
    return CaseDesk(
      cases: store, directory: store,
      rules: DeskRules(
        current: compiled[0], earlier: Array(compiled.dropFirst()), calendar: .national,
        law: .national, charter: VersionTag("charter", "0"), seal: Village.seal),
      now: { now }, salt: { salts.next() })
  }

  private static func register(_ name: String) throws -> CaseCommand {
    CaseCommand(
      .register, in: Village.id(name), by: Village.id("intake"), as: .intake,
      at: Village.center,
      detail: .registration(
        Registration(
          .petition(try Petition(channel: .visit, isNameClear: true, isAddressClear: true)),
          receivedBy: Village.center, parties: [Village.resident])),
      fields: [FieldInput("statement", "占地补偿")])
  }

  /// A store with some cases that began under the version before.
  private static func before(_ names: [String]) async throws -> MemoryStore {
    let store = try await store()
    let desk = try desk(store, [.shuicheng])
    for name in names { #expect(try await desk.perform(register(name)).refusal == nil) }
    return store
  }

  @Test func `begins new cases under the newer one and keeps the others`() async throws {
    let store = try await Self.before(["old"])
    let desk = try Self.desk(store)
    #expect(try await desk.perform(Self.register("new")).refusal == nil)
    #expect(try await desk.file(of: Village.id("old"))?.procedure.version == "2026.1")
    #expect(try await desk.file(of: Village.id("new"))?.procedure.version == "2027.1")
  }

  @Test func `reports page by page on the cases that would be moved, and moves nothing`()
    async throws
  {
    let store = try await Self.before(["a", "b", "c"])
    let desk = try Self.desk(store)
    _ = try await desk.perform(Self.register("new"))
    var (reports, place): ([MigrationReport<CaseVocabulary>], WorklistQuery.Place?) = ([], nil)
    repeat {
      let page = try await desk.migrationReports(after: place, limit: 1)
      #expect(page.failures.isEmpty)
      reports += page.reports
      place = page.next
    } while place != nil
    #expect(reports.map(\.id.rawValue).sorted() == ["a", "b", "c"])
    #expect(reports.allSatisfy { $0.isClear })
    #expect(try await desk.history(of: Village.id("a")).count == 1)
  }

  @Test func `moves each case by an act of its own and says what became of it`() async throws {
    let store = try await Self.before(["a", "b"])
    let desk = try Self.desk(store)
    _ = try await desk.perform(Self.register("new"))
    let ids: [CaseID] = ["a", "new", "none", "b"].map { Village.id($0) }
    func move() async -> [String] {
      await desk.adoptAll(
        ids, by: Village.id("director"), as: .director, at: Village.center, reason: "新版施行",
        key: "move-1"
      ).map(\.outcome.code)
    }
    let outcomes = await move()
    #expect(outcomes == ["accepted", "refused", "refused", "accepted"])
    #expect(await store.entry(of: Village.id("a"))?.procedure.version == "2027.1")
    let again = await move()
    #expect(again == outcomes, "sent again it does nothing twice")
    #expect(
      try await desk.history(of: Village.id("a")).map(\.action) == [.register, .adoptProcedure])
    let field = try #require(await store.fields(of: Village.id("a")).last)
    #expect(field.value == "新版施行")
  }

  @Test func `offers the move to whoever may do it`() async throws {
    let store = try await Self.before(["a"])
    let desk = try Self.desk(store)
    func answer(_ actor: String, _ role: CaseRole) async throws -> ActionAnswer<CaseVocabulary>? {
      try await desk.permittedActions(
        for: Village.id(actor), as: role, at: Village.center, on: Village.id("a")
      ).first { $0.action == .adoptProcedure }
    }
    let director = try await answer("director", .director)
    #expect(director?.isAllowed == true)
    #expect(director?.asks == [.fact(.givesReason)])
    #expect(try await answer("intake", .intake)?.reasons.map(\.kind) == [.notPermitted])
  }

  @Test func `does not move a case whose own version is not at hand`() async throws {
    let store = try await Self.before(["a"])
    let desk = try Self.desk(store, [Self.next])
    await #expect(throws: StoreError.self) {
      try await desk.adopt(
        Village.id("a"), by: Village.id("director"), as: .director, at: Village.center,
        reason: "新版施行")
    }
    let page = try await desk.migrationReports()
    #expect(page.failures.map(\.error.code) == [.unknownProcedure])
  }
}

private struct VersionFault: Error {}
