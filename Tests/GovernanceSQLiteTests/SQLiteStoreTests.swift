#if SQLite
  import Foundation
  import GRDB
  import GovernanceConformance
  import GovernanceModel
  import GovernanceSQLite
  import GovernanceWorkflow
  import Testing

  @Suite("The SQLite store")
  struct SQLiteStoreTests {
    private let folder: TemporaryFolder

    init() throws { folder = try TemporaryFolder() }

    @Test func `keeps every law of case stores, also closed and opened again`() async throws {
      let county = try Sample.county()
      let report = await StoreConformance { [folder] () async throws(StoreError) in
        try await SQLiteStore.open(folder.freshPath(), partition: county)
      } reopen: { (store) async throws(StoreError) in
        try await store.close()
        return try await SQLiteStore.open(store.path, partition: county)
      }.report()
      #expect(report.findings.isEmpty)
      #expect(report.checked == StoreLaw.allCases.filter { $0.rawValue.hasPrefix("CS") })
    }

    @Test func `keeps every law of directory stores`() async throws {
      let county = try Sample.county()
      let report = await DirectoryConformance { [folder] () async throws(StoreError) in
        try await SQLiteStore.open(folder.freshPath(), partition: county)
      }.report()
      #expect(report.findings.isEmpty)
    }

    @Test func `keeps every law of register stores`() async throws {
      let county = try Sample.county()
      let report = await RegisterConformance { [folder] () async throws(StoreError) in
        try await SQLiteStore.open(folder.freshPath(), partition: county)
      }.report()
      #expect(report.findings.isEmpty)
    }

    @Test func `waits for the disk at every commit`() async throws {
      let store = try await SQLiteStore.open(folder.path(), partition: try Sample.county())
      #expect(try store.number("PRAGMA synchronous") == 2)
      #expect(try store.number("PRAGMA foreign_keys") == 1)
      #expect(try store.number("PRAGMA wal_autocheckpoint") == 10_000)
      _ = try await store.append(try Sample.append("K-1", after: 0))
      #expect(try store.number("PRAGMA synchronous") == 2)
      try await store.close()
    }

    @Test func `leaves one file behind when it is closed`() async throws {
      let store = try await SQLiteStore.open(folder.path(), partition: try Sample.county())
      _ = try await store.append(try Sample.append("K-1", after: 0))
      try await store.close()
      #expect(try folder.contents().keys.sorted() == ["county.sqlite"])
    }

    @Test func `refuses calls after it was closed`() async throws {
      let store = try await SQLiteStore.open(folder.path(), partition: try Sample.county())
      try await store.close()
      try await store.close()
      let append = try Sample.append("K-1", after: 0)
      let id = append.caseID
      await #expect { try await store.append(append) } throws: { Self.code($0) == .cannotOpen }
      await #expect { try await store.entry(of: id) } throws: { Self.code($0) == .cannotOpen }
    }

    @Test func `never changes or deletes an event, whoever asks for it`() async throws {
      let store = try await SQLiteStore.open(folder.path(), partition: try Sample.county())
      _ = try await store.append(try Sample.append("K-1", after: 0, events: 2))
      try await store.close()
      let queue = try DatabaseQueue(path: folder.path())
      for sql in [
        "UPDATE event SET version = 9", "DELETE FROM event", "DELETE FROM code",
        "UPDATE code SET text = 'x'",
      ] {
        #expect(throws: DatabaseError.self) { try queue.inDatabase { try $0.execute(sql: sql) } }
      }
      try queue.close()
    }

    @Test func `can be read by people at a shell`() async throws {
      let store = try await SQLiteStore.open(folder.path(), partition: try Sample.county())
      _ = try await store.append(try Sample.append("K-1", after: 0))
      try await store.close()
      let queue = try DatabaseQueue(path: folder.path())
      let row = try queue.inDatabase { db in
        try #require(
          try Row.fetchOne(
            db, sql: "SELECT case_id, action, to_state, actor, unit, recorded, body FROM history"))
      }
      #expect(
        row.databaseValues.map(\.description) == [
          "\"K-1\"", "\"accept\"", "\"accepted\"", "\"clerk-1\"", "\"center/C-1\"",
          "\"2026-03-02 09:00:00\"", "\"{\\\"事项\\\":\\\"道路\\\"}\"",
        ])
      try queue.close()
    }

    @Test func `refuses a version tag that would read back as another`() async throws {
      let store = try await SQLiteStore.open(folder.path(), partition: try Sample.county())
      let good = try Sample.append("K-1", after: 0)
      let entry = CaseEntry(
        id: good.caseID, version: 1, procedure: VersionTag("a@b", "c"), kind: "petition",
        state: "accepted", isOpen: true, owner: nil, nextDue: nil, supervision: "none",
        openedAt: good.entry.openedAt, changedAt: good.entry.changedAt)
      let append = CaseAppend(
        caseID: good.caseID, expectedVersion: 0, key: nil, events: good.events, entry: entry,
        fields: [])
      await #expect { try await store.append(append) } throws: { Self.code($0) == .invalidAppend }
      #expect(try await store.append(good).positions == 1...1)
      try await store.close()
    }

    @Test func `reads what was written before the directory was kept whole`() async throws {
      let county = try Sample.county()
      let division = try Division(code: county, name: "某区", aliases: ["旧名"], isSynthetic: true)
      let path = folder.path()
      let store = try await SQLiteStore.open(path, partition: county)
      try await store.load([DirectoryBatch(divisions: [division])], progress: { _ in })
      try await store.close()
      let queue = try DatabaseQueue(path: path)
      try await queue.write { db in
        for table in ["division", "center", "organ", "grid", "household_unit"] {
          try db.execute(sql: "ALTER TABLE \(table) DROP COLUMN form")
        }
        try db.execute(sql: "DELETE FROM grdb_migrations WHERE identifier LIKE '4 %'")
        try db.execute(sql: "PRAGMA user_version = 3")
      }
      try queue.close()
      let again = try await SQLiteStore.open(path, partition: county)
      #expect(try await again.division(county) == division)
      let renamed = try Division(
        code: county, name: "某区", inForce: try ForcePeriod(from: CivilDate(dayNumber: 18_000)))
      try await again.load([DirectoryBatch(divisions: [renamed])], progress: { _ in })
      #expect(try await again.division(county) == renamed)
      try await again.close()
    }

    @Test func `moves a household whose name can be composed in two ways`() async throws {
      let store = try await SQLiteStore.open(folder.path(), partition: try Sample.county())
      let village = try #require(DivisionCode(number: 520_221_001_001))
      let grid = try Grid(village: village, number: 1, groups: [1], mergedNetworks: [])
      let units = try ["", "1"].map { suffix in
        try HouseholdUnit(
          id: try #require(HouseholdUnit.ID("\(grid.id)00\(suffix)")), grid: grid.id, size: 10,
          headship: .vacant(since: CivilDate(dayNumber: 1)),
          channel: try #require(Identifier("Q-\(suffix)")))
      }
      let name = try #require(Household.ID("\(units[1].id)01"))
      let batches = try units.map { unit in
        DirectoryBatch(
          divisions: [try Division(code: village, name: "东村")], grids: [grid], units: units,
          households: [try Household(id: name, unit: unit.id, residents: 2)])
      }
      for (unit, batch) in zip(units, batches) {
        try await store.load([batch], progress: { _ in })
        #expect(try await store.counts().households == 1)
        #expect(try await store.households(of: unit.id).map(\.id) == [name])
      }
      try await store.close()
    }

    @Test func `commits to SHA-256 as the standard writes it`() {
      let digest = CommitmentScheme.sha256.digest(Array("abc".utf8))
      #expect(
        Commitment(bytes: digest).description
          == "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad")
    }

    static func code(_ error: any Error) -> StoreError.Code? { (error as? StoreError)?.code }
  }
#endif
