import Foundation
import GovernanceExchange
import GovernanceMemory
import GovernanceModel
import GovernanceSQLite
import GovernanceWorkflow
import Testing

extension HouseholdUnit {
  fileprivate var number: String { String(id.rawValue.suffix(3)) }
}

@Suite("A store that tables are imported into")
struct ExchangeStoreTests {
  private static func stores(
    _ check: (any ExchangeStore) async throws -> Void
  ) async throws {
    let county = try #require(VillageWorld.county)
    let folder = FileManager.default.temporaryDirectory.appending(
      path: "import-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    let memory = MemoryStore(partition: county)
    let sqlite = try await SQLiteStore.open(
      folder.appending(path: "store.sqlite").path, partition: county)
    for store in [memory, sqlite] as [any ExchangeStore] {
      try await store.load([try VillageWorld.batch()]) { _ in }
      try await check(store)
    }
    try await sqlite.close()
  }

  private static func unit(_ number: String, in grid: String = VillageWorld.grid) throws
    -> HouseholdUnit
  {
    try HouseholdUnit(
      validating: Draft {
        $0["id"] = .string(grid + number)
        $0["grid"] = .string(grid)
        $0["size"] = 10
        $0["channel"] = "ch-1"
        $0["headship"] = ["type": "vacant", "since": "2026-01-01"]
      })
  }

  @Test func `writes what is decided and its mark together`() async throws {
    try await Self.stores { store in
      let unit = try Self.unit("001")
      let mark = ImportMark(
        name: "units:1", rows: 3, accepted: 1, unchanged: 1, refused: 1, reportLength: 9)
      #expect(try await store.importMark("units:1") == nil)
      try await store.revise(DirectoryNames()) { _ in
        DirectoryRevision(DirectoryBatch(units: [unit]), mark: mark)
      }
      #expect(try await store.unit(unit.id) == unit)
      #expect(try await store.importMark("units:1") == mark)
      var next = mark
      next.isDone = true
      try await store.revise(DirectoryNames()) { [next] _ in
        DirectoryRevision(DirectoryBatch(), mark: next)
      }
      #expect(try await store.importMark("units:1") == next)
    }
  }

  @Test func `writes neither where a part lies in something that is not there`() async throws {
    try await Self.stores { store in
      let (good, lost) = (try Self.unit("001"), try Self.unit("001", in: "520204100201009"))
      await #expect(throws: StoreError.self) {
        try await store.revise(DirectoryNames()) { _ in
          DirectoryRevision(DirectoryBatch(units: [good, lost]), mark: ImportMark(name: "m"))
        }
      }
      #expect(try await store.unit(good.id) == nil)
      #expect(try await store.importMark("m") == nil)
    }
  }

  @Test func `gives its units page by page in the order of their names`() async throws {
    try await Self.stores { store in
      let units = try ["003", "001", "002"].map { try Self.unit($0) }
      try await store.load([DirectoryBatch(units: units)]) { _ in }
      let first = try await store.units(after: nil, limit: 2)
      #expect(first.map(\.number) == ["001", "002"])
      #expect(try await store.units(after: first.last?.id, limit: 2).map(\.number) == ["003"])
      #expect(try await store.units(after: units[0].id, limit: 2).isEmpty)
    }
  }

  @Test func `shows a decision what is there of the names it asks about, and nothing else`()
    async throws
  {
    try await Self.stores { store in
      let (one, other) = (try Self.unit("001"), try Self.unit("002"))
      let households = try ["01", "02"].map { number in
        try Household(
          id: try #require(Household.ID(one.id.rawValue + number)), unit: one.id, residents: 3)
      }
      try await store.load([DirectoryBatch(units: [one, other], households: households)]) { _ in }
      let absent = try #require(HouseholdUnit.ID(VillageWorld.grid + "777"))
      let names = DirectoryNames(
        grids: [one.grid], units: [one.id, absent],
        households: [households[0].id: one.id, households[1].id: other.id])
      let known = try await store.known(names)
      #expect(known.grids.map(\.id) == [one.grid] && known.units == [one])
      #expect(known.households == [households[0]])
      try await store.revise(names) { seen in
        DirectoryRevision(
          DirectoryBatch(), mark: ImportMark(name: seen == known ? "same" : "differs"))
      }
      #expect(try await store.importMark("same") != nil)
    }
  }
}
