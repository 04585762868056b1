#if SQLite
  import GRDB
  import GovernanceModel
  import GovernanceSQLite
  import GovernanceWorkflow
  import Testing

  @Suite("The lists of an SQLite store")
  struct WorklistTests {
    private let folder: TemporaryFolder

    init() throws { folder = try TemporaryFolder() }

    private func append(
      _ name: String, after version: Int, involved: [Involvement], state: String = "accepted"
    ) throws -> CaseAppend {
      let plain = try Sample.append(name, after: version)
      let entry = CaseEntry(
        id: plain.caseID, version: version + 1, procedure: plain.entry.procedure,
        kind: "petition", state: state, isOpen: true, owner: plain.entry.owner,
        nextDue: plain.entry.openedAt, supervision: "none", openedAt: Instant(milliseconds: 5),
        changedAt: plain.entry.openedAt, wakesAt: plain.entry.openedAt, involved: involved)
      return CaseAppend(
        caseID: plain.caseID, expectedVersion: version, key: nil, events: plain.events,
        entry: entry, fields: [])
    }

    private static let places = ["center/C-1", "organ/O-2"].map {
      Involvement(list: "office", subject: $0, due: Instant(milliseconds: 7), barred: ["actor/x"])
    }

    @Test func `are each one search of one index, in the order of the list`() async throws {
      let store = try await SQLiteStore.open(folder.path(), partition: try Sample.county())
      let place = WorklistQuery.Place(due: nil, id: try #require(CaseID("K-1")))
      func plan(_ scope: WorklistQuery.Scope, ended: Bool = false) throws -> [String] {
        try store.plan(
          of: WorklistQuery(
            scope, dueBefore: Instant(milliseconds: 9), after: place, includesEnded: ended,
            readers: ["actor/a", "center/C-1"]))
      }
      #expect(
        try plan(.open) == [
          "SEARCH case_file USING INDEX worklist_by_due ((next_due,id)>(?,?) AND next_due<?)"
        ])
      #expect(
        try plan(.waking) == [
          "SEARCH case_file USING INDEX waking ((wakes_at,id)>(?,?) AND wakes_at<?)"
        ])
      for ended in [true, false] {
        let steps = try plan(.list("office", of: "center/C-1"), ended: ended)
        #expect(
          steps.first
            == "SEARCH involvement USING COVERING INDEX worklist (list=? AND subject=? AND (due,id)>(?,?) AND due<?)"
        )
        // The two names are looked up once each.
        #expect(
          steps.dropFirst().allSatisfy {
            $0.hasPrefix("SCALAR SUBQUERY") || $0.hasPrefix("SEARCH code USING COVERING INDEX")
          })
        #expect(!steps.contains { $0.contains("TEMP B-TREE") || $0.contains("SCAN") })
      }
      try await store.close()
    }

    @Test func `write nothing for a place that stays as it is`() async throws {
      let store = try await SQLiteStore.open(folder.path(), partition: try Sample.county())
      func changes(_ append: CaseAppend) async throws -> Int64 {
        let before = try #require(try store.number("SELECT total_changes()"))
        _ = try await store.append(append)
        return try #require(try store.number("SELECT total_changes()")) - before
      }
      _ = try await store.append(append("K-1", after: 0, involved: Self.places))
      // An event and the current row.
      #expect(try await changes(append("K-1", after: 1, involved: Self.places)) == 2)
      #expect(try await changes(append("K-1", after: 2, involved: [Self.places[0]])) == 3)
      let moved = Involvement(list: "office", subject: "center/C-1", due: nil)
      #expect(try await changes(append("K-1", after: 3, involved: [moved])) == 3)
      try await store.close()
    }

    @Test func `are refused until the rows of an earlier version are written anew`() async throws {
      let path = folder.path()
      let county = try Sample.county()
      let store = try await SQLiteStore.open(path, partition: county)
      let appends = try ["K-1", "K-2"].map { try append($0, after: 0, involved: Self.places) }
      for append in appends { _ = try await store.append(append) }
      try await store.close()
      try Self.takeBack(path)

      let again = try await SQLiteStore.open(path, partition: county)
      let list = WorklistQuery(.list("office", of: "organ/O-2"))
      for scope in [list, WorklistQuery(.waking)] {
        await #expect(throws: StoreError.rowsOutdated) { try await again.worklist(scope) }
      }
      #expect(try await again.worklist(WorklistQuery()).map(\.id) == appends.map(\.caseID))
      #expect(try await again.entry(of: appends[0].caseID)?.involved == [])
      #expect(try await again.outdated(limit: 9) == appends.map(\.caseID))
      #expect(try await again.outdated(limit: 1) == [appends[0].caseID])
      try await again.refresh(appends[0].entry)
      await #expect(throws: StoreError.rowsOutdated) { try await again.worklist(list) }
      // An append writes the row as well.
      let next = try append("K-2", after: 1, involved: Self.places)
      _ = try await again.append(next)
      #expect(try await again.outdated(limit: 9) == [])
      #expect(
        try await again.worklist(list)
          == [appends[0], next].map { WorklistRow($0.entry, due: Instant(milliseconds: 7)) })
      #expect(try await again.entry(of: appends[0].caseID) == appends[0].entry)
      try await again.close()
    }

    @Test func `can be read by people at a shell`() async throws {
      let store = try await SQLiteStore.open(folder.path(), partition: try Sample.county())
      _ = try await store.append(append("K-1", after: 0, involved: [Self.places[0]]))
      try await store.close()
      let queue = try DatabaseQueue(path: folder.path())
      let row = try queue.inDatabase { db in
        try #require(try Row.fetchOne(db, sql: "SELECT * FROM worklists"))
      }
      #expect(
        row.databaseValues.map(\.description) == [
          "\"office\"", "\"center/C-1\"", "\"K-1\"", "\"1970-01-01 08:00:00\"", "\"accepted\"", "1",
          "\"actor/x\"",
        ])
      try queue.close()
    }

    @Test func `answer nothing before the first moment, and do not fall over it`() async throws {
      let store = try await SQLiteStore.open(folder.path(), partition: try Sample.county())
      _ = try await store.append(append("K-1", after: 0, involved: Self.places))
      let first = Instant(milliseconds: .min)
      #expect(try await store.worklist(WorklistQuery(dueBefore: first)) == [])
      #expect(try await store.worklist(WorklistQuery(limit: .max)).count == 1)
      try await store.close()
    }

    /// Makes a file what it was before lists were kept.
    private static func takeBack(_ path: String) throws {
      let queue = try DatabaseQueue(path: path)
      try queue.write { db in
        try db.execute(
          sql: """
            DROP VIEW worklists;
            DROP TABLE involvement;
            DROP INDEX waking;
            DROP INDEX outdated;
            ALTER TABLE case_file DROP COLUMN wakes_at;
            ALTER TABLE case_file DROP COLUMN is_outdated;
            CREATE INDEX worklist_by_owner ON case_file (owner, next_due, id) WHERE is_open = 1;
            DELETE FROM grdb_migrations WHERE identifier LIKE '5 %';
            PRAGMA user_version = 4;
            """)
      }
      try queue.close()
    }
  }
#endif
