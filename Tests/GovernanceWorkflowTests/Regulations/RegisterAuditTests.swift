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
    let township = try #require(DivisionCode("520204108000"))
    let within = try await Self.audit(store).report(
      under: .shuicheng, on: Self.march, within: township)
    #expect(within.centers.map(\.center) == [Village.township])
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

  /// A petition whose first-asked clerk offered it to somebody who never answered.
  private static func unanswered(receivedBy unit: UnitReference, by clerk: String) throws -> Trial {
    var trial = try Trial.petition(receivedBy: unit, intake: clerk)
    try trial.act(
      .offerHandOver, by: clerk, as: .intake, at: unit,
      .handOver(to: Village.id("assessor")), fields: [.reason])
    return trial
  }

  private static func report(of trial: Trial) async throws -> AuditReport {
    let store = try await store()
    let entry = trial.procedure.entry(of: try trial.file, in: trial.context)
    _ = try await store.append(
      CaseAppend(
        caseID: trial.caseID, expectedVersion: 0, key: nil,
        events: trial.events.map { EventCodec<CaseVocabulary>.record(of: $0) }, entry: entry,
        fields: []))
    return try await audit(store).report(under: .shuicheng, on: march)
  }

  @Test func `leaves what was broken with whoever had the case on that day`() async throws {
    var trial = try Self.unanswered(receivedBy: Village.center, by: "intake")
    trial.now = at("2026-03-05 09:00")
    try trial.act(
      .ascend, by: "intake", as: .intake, at: Village.center, .custody(to: Village.county),
      fields: [.reason])
    try trial.act(.acceptCustody, by: "county-intake", as: .intake, at: Village.county)
    #expect(try trial.file.seats[.receivingCenter] == Village.county)
    let report = try await Self.report(of: trial)
    let lapsed = report.findings.filter { $0.clause == Village.id("R01.5") }
    #expect(lapsed.map(\.center) == [Village.township])
    #expect(lapsed.map(\.day) == [day("2026-03-03")])
  }

  @Test func `looks at the cases of organs, too, and asks no rosters of them`() async throws {
    let trial = try Self.unanswered(
      receivedBy: Village.petitionOffice, by: "petition-intake")
    let report = try await Self.report(of: trial)
    let office = try #require(
      report.centers.first { $0.center == Village.id("organ:520204000000-petitions") })
    #expect(office.cases == 1)
    #expect(office.findings.map(\.clause.rawValue) == ["R01.5"])
  }

  @Test func `finds what was dated back over the end of a period in the period it is dated in`()
    async throws
  {
    var trial = try Trial.petition(at: "2026-03-31 09:00")
    try trial.assess(severity: .major)
    trial.now = at("2026-04-01 09:00")
    // Recorded in April, and dated on the last of March.
    try trial.act(
      .offerHandOver, by: "intake", as: .intake, at: Village.center,
      .handOver(to: Village.id("dispatcher")),
      fields: [.reason, FieldInput("backdatingReason", "补录")],
      occurredAt: at("2026-03-31 18:00"))
    let projection = try #require(
      CaseProjection(trial.events, calendar: .national, law: .national))
    let isDatedBack = projection.lines.contains { $0.at == at("2026-03-31 18:00") }
    let report = try await Self.report(of: trial)
    let office = try #require(report.centers.first { $0.center == Village.township })
    #expect(office.lines == projection.lines.count)
    #expect(isDatedBack)
    #expect(trial.events.last?.recordedAt == at("2026-04-01 09:00"))
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
