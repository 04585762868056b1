import GovernanceConformance
import GovernanceMemory
import GovernanceModel
import GovernanceWorkflow
import Testing

@Suite("The store kit")
struct StoreConformanceTests {
  private let county = DivisionCode(number: 520_221_000_000)

  @Test(arguments: WrongCaseStore.kinds)
  func `finds the law that a wrong case store breaks`(kind: WrongCaseStore.Kind) async throws {
    let county = try #require(county)
    let findings = await StoreConformance { () async throws(StoreError) in
      WrongCaseStore(county, kind.change)
    }.findings()
    #expect(findings.contains { $0.law == kind.law })
  }

  @Test func `finds nothing in the same wrapper without a fault`() async throws {
    let county = try #require(county)
    let findings = await StoreConformance { () async throws(StoreError) in
      WrongCaseStore(county) { _ in }
    }.findings()
    #expect(findings.isEmpty)
  }

  @Test func `has a wrong store for every law of case stores`() {
    let laws = StoreLaw.allCases.filter { $0.rawValue.hasPrefix("CS") }
    let broken = Set(WrongCaseStore.kinds.map(\.law))
    // The law of durability has tests of its own below, since its store is reopened.
    #expect(laws.filter { !broken.contains($0) } == [.acknowledgedIsKept])
  }

  @Test func `finds that a durable store loses its last append`() async throws {
    let county = try #require(county)
    let report = await durable(county) { $0.dropLast() }.report()
    #expect(report.findings.contains { $0.law == .acknowledgedIsKept })
  }

  @Test func `finds nothing in a durable store that loses nothing`() async throws {
    let county = try #require(county)
    let report = await durable(county) { $0[...] }.report()
    #expect(report.findings.isEmpty)
    #expect(report.upholds(.acknowledgedIsKept))
  }

  @Test func `finds a promise of durability that nobody can check`() async throws {
    let county = try #require(county)
    let findings = await StoreConformance { () async throws(StoreError) in
      WrongCaseStore(county) { $0.capabilities = [.durable] }
    }.findings()
    #expect(findings.map(\.law) == [.acknowledgedIsKept])
  }

  @Test func `does not count a law as checked that does not bind the store`() async throws {
    let county = try #require(county)
    let report = await StoreConformance { () async throws(StoreError) in
      MemoryStore(partition: county)
    }.report()
    #expect(!report.upholds(.acknowledgedIsKept))
    #expect(report.upholds(.oneWins))
  }

  @Test func `reports a store that cannot even be made`() async {
    let fault = StoreError(.cannotOpen, Wording(zh: "打不开。", en: "It does not open."))
    let report = await StoreConformance { () async throws(StoreError) -> MemoryStore in
      throw fault
    }.report()
    #expect(Set(report.findings.map(\.law)).count == 20)
  }

  @Test func `says what was found and what was expected, in both languages`() async throws {
    let county = try #require(county)
    let findings = await StoreConformance { () async throws(StoreError) in
      WrongCaseStore(county) { store in
        store.onHistory = { await $0.history(of: $1, after: $2).reversed() }
      }
    }.findings()
    let finding = try #require(findings.first { $0.law == .versionsFollow })
    #expect(
      finding.message.en
        == "The numbers of the history after version -1: found 7 at place 1 of 7, expected 1 at place 1 of 7."
    )
    #expect(finding.message.zh.contains("现为 7") && finding.message.zh.contains("应为 1"))
    #expect(finding.description.hasPrefix("CS-03: "))
  }

  /// A kit for a store that calls itself durable and is reopened from a part of its log.
  private func durable(
    _ county: DivisionCode,
    keeping: @escaping @Sendable ([CaseAppend]) -> ArraySlice<CaseAppend>
  ) -> StoreConformance<WrongCaseStore> {
    StoreConformance { () async throws(StoreError) in
      WrongCaseStore(county) { $0.capabilities = [.durable] }
    } reopen: { (store) async throws(StoreError) in
      let reopened = WrongCaseStore(county) { $0.capabilities = [.durable] }
      for append in keeping(store.log.all) { _ = try await reopened.append(append) }
      return reopened
    }
  }
}
