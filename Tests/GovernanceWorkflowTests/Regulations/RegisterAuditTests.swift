import GovernanceMemory
import GovernanceModel
import GovernanceWorkflow
import Testing

@Suite("An audit of a store")
struct RegisterAuditTests {
  private static let march = AuditTerms(
    DayRange(day("2026-03-01"), day("2026-03-31")), calendar: .national)

  private static func store() async throws -> MemoryStore {
    let county = try #require(DivisionCode("520204000000"))
    let store = MemoryStore(partition: county)
    try await store.load([try DirectoryBatch.village()]) { _ in }
    return store
  }

  private static func audit(_ store: MemoryStore) -> RegisterAudit {
    RegisterAudit(registers: store, cases: store, directory: store, law: .national)
  }

  private static func line(_ name: String, _ record: RegisterRecord) -> RegisterLine {
    RegisterLine(
      id: Village.id(name), center: Village.township, at: at("2026-03-02 09:00"),
      by: Village.id("intake"), record: record)
  }

  @Test func `reads what a center wrote down, and finds in it what the clauses find`() async throws
  {
    let store = try await Self.store()
    let inquiry = Self.line("q-1", .inquiry(Inquiry(channel: .visit, firstAsked: [])))
    try await store.add(RegisterEntry(inquiry))
    let report = try await Self.audit(store).report(under: .shuicheng, on: Self.march)
    // The township of the tests and the one beside it; the county has no center of its own here.
    #expect(
      report.centers.map(\.center).sorted()
        == ["520204002000", "520204108000"].map { Village.id($0) })
    let first = try #require(report.findings.first { $0.clause == Village.id("R01.1") })
    #expect(first.subject == .line(inquiry.id) && first.center == Village.township)
    // The center with more findings comes first.
    #expect(report.centers.first?.center == Village.township)
    let villages = try await Self.audit(store).report(
      under: .shuicheng, on: Self.march, tier: .village)
    #expect(villages.centers.isEmpty)
  }

  @Test func `reads cases as their events tell them, in the center that owns them`() async throws {
    let store = try await Self.store()
    var trial = try Trial.petition()
    try trial.assess()
    try trial.dispatch()
    let entry = trial.procedure.entry(of: try trial.file, in: trial.context)
    _ = try await store.append(
      CaseAppend(
        caseID: trial.caseID, expectedVersion: 0, key: nil,
        events: trial.events.map { EventCodec<CaseVocabulary>.record(of: $0) }, entry: entry,
        fields: []))
    let report = try await Self.audit(store).report(under: .shuicheng, on: Self.march)
    let audit = try #require(report.centers.first { $0.center == Village.township })
    #expect(audit.cases == 1 && audit.lines == 2)
    // The lead never confirmed that the order came.
    let receipt = try #require(audit.findings.first { $0.clause == Village.id("R07.2") })
    #expect(receipt.day == day("2026-03-03"))
    #expect(receipt.evidence.map(\.rawValue) == ["case-1.000003"])
  }

  @Test(arguments: [
    RegisterRecord.inquiry(Inquiry(channel: .visit, firstAsked: [Village.id("a-1")])),
    .counsellingSupervision(
      CounsellingSupervision(counsellor: Village.id("a-1"), supervisor: Village.id("a-2"))),
    .dutyShift(
      DutyShift(
        from: at("2026-03-02 08:00"), through: at("2026-03-02 20:00"), mode: .onSite,
        place: .monitoringRoom, officers: [Village.id("a-1")])),
  ])
  func `gets every line back as it was written, from the register it belongs to`(
    record: RegisterRecord
  ) throws {
    let line = Self.line("l-1", record)
    let entry = RegisterEntry(line)
    #expect(try entry.line() == line)
    #expect(entry.regulation == record.regulation)
  }

  @Test func `says which entry it cannot read, and why`() throws {
    let entry = RegisterEntry(
      id: Village.id("l-1"), center: Village.township, regulation: .r01,
      moment: at("2026-03-02 09:00"), author: Village.id("a-1"), caseID: nil,
      body: Array(#"{"type":"horoscope"}"#.utf8))
    do throws(StoreError) {
      _ = try entry.line()
      Issue.record("It was read.")
    } catch {
      #expect(error.code == .unreadableEntry)
      #expect(error.message.en.contains("l-1") && error.message.en.contains("horoscope"))
    }
  }
}
