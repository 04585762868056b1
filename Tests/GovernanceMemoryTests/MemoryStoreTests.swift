import GovernanceConformance
import GovernanceMemory
import GovernanceModel
import GovernanceWorkflow
import Testing

@Suite("The memory store")
struct MemoryStoreTests {
  private let county = DivisionCode(number: 520_221_000_000)

  @Test func `keeps every law of case stores that binds it`() async throws {
    let county = try #require(county)
    let report = await StoreConformance { () async throws(StoreError) in
      MemoryStore(partition: county)
    }.report()
    #expect(report.findings.isEmpty)
    #expect(
      report.checked
        == StoreLaw.allCases.filter { $0.rawValue.hasPrefix("CS") && $0 != .acknowledgedIsKept })
  }

  @Test func `keeps every law of directory stores`() async throws {
    let county = try #require(county)
    let report = await DirectoryConformance { () async throws(StoreError) in
      MemoryStore(partition: county)
    }.report()
    #expect(report.findings.isEmpty)
    #expect(report.checked == StoreLaw.allCases.filter { $0.rawValue.hasPrefix("DS") })
  }

  @Test func `keeps every law of register stores`() async throws {
    let county = try #require(county)
    let report = await RegisterConformance { () async throws(StoreError) in
      MemoryStore(partition: county)
    }.report()
    #expect(report.findings.isEmpty)
    #expect(report.checked == StoreLaw.allCases.filter { $0.rawValue.hasPrefix("RS") })
  }

  @Test func `refuses numbers at the edge without a trap`() async throws {
    let store = MemoryStore(partition: try #require(county))
    let id = try #require(CaseID("K-1"))
    for version in [Int.max, .min, -1] {
      let entry = CaseEntry(
        id: id, version: version, procedure: VersionTag("p", "1"), kind: "petition", state: "s",
        isOpen: true, owner: nil, nextDue: nil, supervision: "none",
        openedAt: Instant(milliseconds: 0), changedAt: Instant(milliseconds: 0))
      let event = EventRecord(
        caseID: id, version: version, action: "a", from: nil, to: "s",
        occurredAt: Instant(milliseconds: 0), recordedAt: Instant(milliseconds: 0), actor: nil,
        role: "clock", unit: nil, procedure: VersionTag("p", "1"), charter: VersionTag("c", "1"),
        law: VersionTag("l", "1"), body: [])
      let append = CaseAppend(
        caseID: id, expectedVersion: version, key: nil, events: [event], entry: entry, fields: [])
      await #expect(throws: StoreError.invalidAppend(append)) { try await store.append(append) }
    }
    let partition = store.partition
    for position in [Int64.max, .min, -1] {
      let cursor = EventCursor(partition: partition, position: position)
      #expect(try await store.events(after: cursor, limit: .max) == [])
      #expect(try await store.events(after: cursor, limit: -1) == [])
    }
    #expect(await store.history(of: id, after: .max) == [])
    #expect(await store.history(of: id, after: .min) == [])
  }
}
