#if SQLite
  import Foundation
  import GRDB
  import GovernanceModel
  import GovernanceSQLite
  import GovernanceWorkflow
  import Testing

  #if canImport(Glibc)
    import Glibc
  #elseif canImport(Darwin)
    import Darwin
  #endif

  @Suite("Writing to the SQLite store")
  struct SQLiteWritingTests {
    private let folder: TemporaryFolder

    init() throws { folder = try TemporaryFolder() }

    @Test func `keeps what was acknowledged when the process is killed`() async throws {
      let path = folder.path()
      await #expect(processExitsWith: .signal(SIGKILL)) { [path = path as String] in
        let store = try await SQLiteStore.open(path, partition: try Sample.county())
        for version in 0..<20 {
          let outcome = try await store.append(
            try Sample.append("K-1", after: version, fields: [Sample.field(UInt8(version))]))
          // Written only after the acknowledgement, so that the parent knows how far it went.
          try Data("\(outcome.positions.upperBound)".utf8).write(
            to: URL(fileURLWithPath: path + ".acknowledged"))
        }
        kill(getpid(), SIGKILL)
      }
      let acknowledged = try String(contentsOfFile: path + ".acknowledged", encoding: .utf8)
      #expect(acknowledged == "20")
      let store = try await SQLiteStore.open(path, partition: try Sample.county())
      let id = try #require(CaseID("K-1"))
      #expect(try await store.history(of: id, after: 0).map(\.position) == Array(1...20))
      #expect(try await store.entry(of: id)?.version == 20)
      #expect(try await store.fields(of: id).count == 20)
      try await store.close()
    }

    /// Has the schema refuse a private field of one name, after the events before it were written.
    private func poisonFields() throws {
      let queue = try DatabaseQueue(path: folder.path())
      try queue.inDatabase { db in
        try db.execute(
          sql: """
            CREATE TRIGGER poison BEFORE INSERT ON private_field WHEN new.name = 'poison'
            BEGIN SELECT RAISE(ABORT, 'poison'); END
            """)
      }
      try queue.close()
    }

    private var poison: PrivateField {
      PrivateField(commitment: Commitment(bytes: [1]), name: "poison", salt: [], value: "")
    }

    @Test func `leaves no hole where an append was rolled back`() async throws {
      let store = try await SQLiteStore.open(folder.path(), partition: try Sample.county())
      try poisonFields()
      _ = try await store.append(try Sample.append("K-1", after: 0, events: 2))
      let append = try Sample.append("K-2", after: 0, events: 3, fields: [poison])
      await #expect(throws: StoreError.self) { try await store.append(append) }
      #expect(try await store.entry(of: append.caseID) == nil)
      #expect(try await store.append(try Sample.append("K-2", after: 0)).positions == 3...3)
      let cursor = EventCursor(partition: try Sample.county())
      #expect(try await store.events(after: cursor, limit: 10).map(\.position) == [1, 2, 3])
      try await store.close()
    }

    @Test func `fails an append alone when it breaks a rule that nobody foresaw`() async throws {
      let county = try Sample.county()
      let store = try await SQLiteStore.open(folder.path(), partition: county)
      try poisonFields()
      let appends = try (0..<60).map { number in
        try Sample.append("K-\(number)", after: 0, fields: number % 7 == 3 ? [poison] : [])
      }
      let accepted = await withTaskGroup(of: Bool.self) { group in
        for append in appends { group.addTask { (try? await store.append(append)) != nil } }
        return await group.reduce(into: 0) { $0 += $1 ? 1 : 0 }
      }
      #expect(accepted == 51)
      let events = try await store.events(after: EventCursor(partition: county), limit: 1000)
      #expect(events.map(\.position) == Array(1...51))
      try await store.close()
    }

    @Test func `loses nothing when there is no more room, and goes on when there is`() async throws
    {
      let county = try Sample.county()
      var options = SQLiteOptions()
      options.pageLimit = 60
      let store = try await SQLiteStore.open(folder.path(), partition: county, options: options)
      var acknowledged = 0
      var refusal: StoreError?
      while refusal == nil, acknowledged < 1000 {
        let body = Array(("{\"a\":\"" + String(repeating: "x", count: 3000) + "\"}").utf8)
        let append = try Sample.append("K-1", after: acknowledged, body: body)
        do throws(StoreError) {
          _ = try await store.append(append)
          acknowledged += 1
        } catch {
          refusal = error
        }
      }
      #expect(refusal?.code == .diskFull)
      #expect(acknowledged > 5)
      let id = try #require(CaseID("K-1"))
      #expect(try await store.history(of: id, after: 0).count == acknowledged)
      #expect(try await store.entry(of: id)?.version == acknowledged)

      // Those that shared a commit with the one that found no room all hear of it.
      let body = Array(repeating: UInt8(ascii: "1"), count: 20_000)
      let appends = try (0..<8).map { try Sample.append("W-\($0)", after: 0, body: body) }
      let codes = await withTaskGroup(of: StoreError.Code?.self) { group in
        for append in appends {
          group.addTask {
            do throws(StoreError) { _ = try await store.append(append) } catch { return error.code }
            return nil
          }
        }
        return await group.reduce(into: []) { $0.append($1) }
      }
      #expect(codes.allSatisfy { $0 == .diskFull })

      _ = try store.number("PRAGMA max_page_count = 100000")
      let next = try await store.append(try Sample.append("K-1", after: acknowledged))
      #expect(next.positions == Int64(acknowledged + 1)...Int64(acknowledged + 1))
      try await store.close()
      let reopened = try await SQLiteStore.open(folder.path(), partition: county)
      #expect(try await reopened.history(of: id, after: 0).count == acknowledged + 1)
      try await reopened.close()
    }

    @Test func `says that a file is damaged whose positions cannot rise any more`() async throws {
      let county = try Sample.county()
      let first = try await SQLiteStore.open(folder.path(), partition: county)
      _ = try await first.append(try Sample.append("K-1", after: 0))
      try await first.close()
      let queue = try DatabaseQueue(path: folder.path())
      try await queue.write { db in
        let triggers = try String.fetchAll(
          db, sql: "SELECT name FROM sqlite_schema WHERE type = 'trigger'")
        for name in triggers { try db.execute(sql: "DROP TRIGGER \(name)") }
        try db.execute(sql: "UPDATE event SET position = 9223372036854775807")
      }
      try queue.close()
      let store = try await SQLiteStore.open(folder.path(), partition: county)
      let next = try Sample.append("K-2", after: 0)
      let error = await #expect(throws: StoreError.self) { try await store.append(next) }
      #expect(error?.code == .corrupt)
      try await store.close()
    }

    @Test func `opens for everybody who comes at once to a file that is not there yet`()
      async throws
    {
      let county = try Sample.county()
      for round in 0..<12 {
        let path = folder.path("new-\(round).sqlite")
        let codes = await withTaskGroup(of: StoreError?.self) { group in
          for _ in 0..<6 {
            group.addTask {
              do throws(StoreError) {
                try await SQLiteStore.open(path, partition: county).close()
                return nil
              } catch { return error }
            }
          }
          return await group.reduce(into: []) { $0.append($1) }
        }
        #expect(codes.compactMap(\.self).map(\.description) == [])
      }
    }

    @Test func `keeps its laws when two stores write one file`() async throws {
      let county = try Sample.county()
      let path = folder.path()
      // Opened side by side, so that both find no file and both make it.
      async let one = SQLiteStore.open(path, partition: county)
      async let other = SQLiteStore.open(path, partition: county)
      let stores = [try await one, try await other]
      let positions = await withTaskGroup(of: [Int64].self) { group in
        for (index, store) in stores.enumerated() {
          for writer in 0..<4 {
            group.addTask { await Self.compete(store, name: "K-\(index)-\(writer)") }
          }
        }
        return await group.reduce(into: []) { $0 += $1 }.sorted()
      }
      #expect(positions == Array(1...90))
      for store in stores {
        let events = try await store.events(after: EventCursor(partition: county), limit: 1000)
        #expect(events.map(\.position) == positions)
        let shared = try #require(CaseID("shared"))
        #expect(
          try await store.history(of: shared, after: 0).map(\.record.version) == Array(1...10))
        #expect(try await store.fields(of: shared).count == 10)
        try await store.close()
      }
    }

    /// Appends to a case of one's own and to one for which all compete; answers the positions won.
    private static func compete(_ store: SQLiteStore, name: String) async -> [Int64] {
      var positions: [Int64] = []
      for version in 0..<10 {
        for name in [name, "shared"] {
          let fields = [Sample.field(UInt8(version))]
          guard let append = try? Sample.append(name, after: version, fields: fields),
            let outcome = try? await store.append(append)
          else { continue }
          positions += outcome.positions
        }
      }
      return positions
    }

    @Test func `waits its turn no longer than it was told`() async throws {
      let county = try Sample.county()
      var options = SQLiteOptions()
      options.busyMilliseconds = 20
      let store = try await SQLiteStore.open(folder.path(), partition: county, options: options)
      var configuration = Configuration()
      configuration.allowsUnsafeTransactions = true
      let queue = try DatabaseQueue(path: folder.path(), configuration: configuration)
      try await queue.writeWithoutTransaction { try $0.execute(sql: "BEGIN IMMEDIATE") }
      let append = try Sample.append("K-1", after: 0)
      await #expect { try await store.append(append) } throws: {
        SQLiteStoreTests.code($0) == .busy
      }
      try await queue.writeWithoutTransaction { try $0.execute(sql: "ROLLBACK") }
      #expect(try await store.append(append).positions == 1...1)
      try queue.close()
      try await store.close()
    }

    @Test func `shares commits among callers, and a refused one harms none`() async throws {
      let county = try Sample.county()
      var options = SQLiteOptions()
      options.batchLimit = 8
      options.commitsBeforeCheckpoint = 5
      let store = try await SQLiteStore.open(folder.path(), partition: county, options: options)
      let appends = try (0..<200).map { number in
        try Sample.append("K-\(number)", after: number % 10 == 9 ? 3 : 0, events: 2)
      }
      let accepted = await withTaskGroup(of: Bool.self) { group in
        for append in appends { group.addTask { (try? await store.append(append)) != nil } }
        return await group.reduce(into: 0) { $0 += $1 ? 1 : 0 }
      }
      #expect(accepted == 180)
      let events = try await store.events(after: EventCursor(partition: county), limit: 1000)
      #expect(events.map(\.position) == Array(1...360))
      try await store.close()
    }
  }
#endif
