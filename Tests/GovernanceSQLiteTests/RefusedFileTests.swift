#if SQLite
  import Foundation
  import GRDB
  import GovernanceModel
  import GovernanceSQLite
  import GovernanceWorkflow
  import Testing

  @Suite("A file that is no store")
  struct RefusedFileTests {
    private let folder: TemporaryFolder

    init() throws { folder = try TemporaryFolder() }

    /// Opens the file, expects a refusal that names it, and that nothing in the folder has changed.
    private func expectRefusal(
      _ code: StoreError.Code, county: DivisionCode? = nil, path: String? = nil
    ) async throws {
      let path = path ?? folder.path()
      let before = try folder.contents()
      let partition = try county ?? Sample.county()
      do {
        let store = try await SQLiteStore.open(path, partition: partition)
        try await store.close()
        Issue.record("It was opened.")
      } catch {
        #expect(error.code == code)
        #expect(error.message.en.contains(path) && error.message.zh.contains(path))
        #expect(error.message.en.contains("found ") && error.message.en.contains("expected "))
      }
      #expect(try folder.contents() == before)
    }

    private func write(_ bytes: Data) throws {
      try bytes.write(to: URL(fileURLWithPath: folder.path()))
    }

    private func makeStore(appends: Int = 3) async throws {
      let store = try await SQLiteStore.open(folder.path(), partition: try Sample.county())
      for version in 0..<appends {
        _ = try await store.append(try Sample.append("K-1", after: version))
      }
      try await store.close()
    }

    @Test(arguments: ["hello\n", "SQLite format 2\u{0}", "x", "事项:门前道路积水"])
    func `is refused untouched when it is a text`(text: String) async throws {
      try write(Data(text.utf8))
      try await expectRefusal(.notADatabase)
    }

    @Test func `is refused untouched when only the first bytes are a database's`() async throws {
      try write(Data("SQLite format 3\u{0}".utf8))
      try await expectRefusal(.corrupt)
      try write(Data("SQLite format 3\u{0}".utf8) + Data(repeating: 0xAB, count: 8000))
      try await expectRefusal(.foreignFile)
    }

    @Test(arguments: [0, 0x1234_5678], ["DELETE", "WAL"])
    func `is refused untouched when it is another program's`(
      application: Int, mode: String
    ) async throws {
      let queue = try DatabaseQueue(path: folder.path())
      try await queue.writeWithoutTransaction { db in
        try db.execute(sql: "PRAGMA journal_mode = \(mode); PRAGMA application_id = \(application)")
        try db.execute(sql: "CREATE TABLE account (id INTEGER); INSERT INTO account VALUES (1)")
      }
      try queue.close()
      try await expectRefusal(.foreignFile)
    }

    @Test func `is refused untouched when another program has it open`() async throws {
      let queue = try DatabaseQueue(path: folder.path())
      try await queue.writeWithoutTransaction { db in
        try db.execute(sql: "PRAGMA journal_mode = WAL; CREATE TABLE account (id INTEGER)")
      }
      try await expectRefusal(.foreignFile)
      try queue.close()
    }

    @Test func `is refused untouched when a later version wrote it`() async throws {
      try await makeStore()
      let queue = try DatabaseQueue(path: folder.path())
      try await queue.writeWithoutTransaction { try $0.execute(sql: "PRAGMA user_version = 99") }
      try queue.close()
      try await expectRefusal(.newerFile)
    }

    @Test func `is refused untouched when it belongs to another county`() async throws {
      try await makeStore()
      try await expectRefusal(.unknownPartition, county: DivisionCode(number: 110_101_000_000))
    }

    @Test func `is refused untouched when its end was cut off`() async throws {
      try await makeStore()
      let whole = try Data(contentsOf: URL(fileURLWithPath: folder.path()))
      for size in [whole.count / 2, 4096, 150, 100] {
        try write(whole.prefix(size))
        try await expectRefusal(.corrupt)
      }
    }

    @Test(arguments: [0, 1, 3, 7])
    func `is refused untouched when a page is damaged`(page: Int) async throws {
      try await makeStore()
      var bytes = try Data(contentsOf: URL(fileURLWithPath: folder.path()))
      let start = page == 0 ? 100 : page * 4096
      bytes.replaceSubrange(start..<(start + 64), with: Data(repeating: 0xA5, count: 64))
      try write(bytes)
      try await expectRefusal(.corrupt)
    }

    @Test func `is no matter when it is empty, since a store begins so`() async throws {
      try write(Data())
      let store = try await SQLiteStore.open(folder.path(), partition: try Sample.county())
      #expect(try await store.append(try Sample.append("K-1", after: 0)).positions == 1...1)
      try await store.close()
    }

    @Test(arguments: [
      "", "PRAGMA journal_mode = WAL", "CREATE TABLE grdb_migrations (identifier TEXT)",
    ])
    func `is no matter when its making was broken off`(then: String) async throws {
      let queue = try DatabaseQueue(path: folder.path())
      try await queue.writeWithoutTransaction { db in
        try db.execute(sql: "PRAGMA application_id = \(0x474F_564B)")
        try db.execute(sql: then)
      }
      try queue.close()
      let store = try await SQLiteStore.open(folder.path(), partition: try Sample.county())
      #expect(try await store.append(try Sample.append("K-1", after: 0)).positions == 1...1)
      try await store.close()
    }

    @Test func `shows damage when it is read, where it is too large to be read through`()
      async throws
    {
      try await makeStore()
      let queue = try DatabaseQueue(path: folder.path())
      try await queue.writeWithoutTransaction { db in
        try db.execute(sql: "PRAGMA foreign_keys = OFF; DROP TRIGGER code_kept; DELETE FROM code")
      }
      try queue.close()
      let store = try await SQLiteStore.open(folder.path(), partition: try Sample.county())
      let id = try #require(CaseID("K-1"))
      await #expect { try await store.history(of: id, after: 0) } throws: {
        SQLiteStoreTests.code($0) == .corrupt
      }
      await #expect { try await store.entry(of: id) } throws: {
        SQLiteStoreTests.code($0) == .corrupt
      }
      try await store.close()
    }

    @Test func `is refused when there is no folder for it, or no file where it should be`()
      async throws
    {
      try await expectRefusal(.cannotOpen, path: folder.path("nowhere/county.sqlite"))
      try await expectRefusal(.cannotOpen, path: folder.url.path)
      try write(Data("x".utf8))
      try await expectRefusal(.cannotOpen, path: folder.path("county.sqlite/below.sqlite"))
      await #expect {
        _ = try await SQLiteStore.open("a\u{0}b", partition: try Sample.county())
      } throws: {
        SQLiteStoreTests.code($0) == .cannotOpen
      }
    }

    @Test func `may have any name that a file can have`() async throws {
      for name in ["县 50%.sqlite", "a?b#c&d=e.sqlite", ":memory:", "file:x.sqlite"] {
        let store = try await SQLiteStore.open(folder.path(name), partition: try Sample.county())
        _ = try await store.append(try Sample.append("K-1", after: 0))
        try await store.close()
        #expect(try folder.contents()[name] != nil)
        let again = try await SQLiteStore.open(folder.path(name), partition: try Sample.county())
        #expect(try await again.entry(of: try #require(CaseID("K-1")))?.version == 1)
        try await again.close()
      }
    }

    @Test func `is refused untouched when it is a log whose file is missing or empty`() async throws
    {
      for isMissing in [true, false] {
        let path = folder.freshPath()
        if !isMissing { try Data().write(to: URL(fileURLWithPath: path)) }
        try Data(repeating: 7, count: 5000).write(to: URL(fileURLWithPath: path + "-wal"))
        let before = try folder.contents()
        let county = try Sample.county()
        let error = await #expect(throws: StoreError.self) {
          try await SQLiteStore.open(path, partition: county)
        }
        #expect(error?.code == .corrupt)
        #expect(try folder.contents() == before)
      }
    }

    @Test(arguments: ["#\u{FE0F}\u{20E3}.sqlite", "a?\u{301}.sqlite", "b%\u{301}.sqlite"])
    func `is opened again under a name in which a mark combines with a sign`(name: String)
      async throws
    {
      let county = try Sample.county()
      for _ in 0..<2 {
        try await SQLiteStore.open(folder.path(name), partition: county).close()
      }
    }
  }
#endif
