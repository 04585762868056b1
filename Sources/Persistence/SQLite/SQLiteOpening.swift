#if SQLite
  import GRDB
  import GovernanceModel
  import GovernanceWorkflow

  /// The steps from a file that may be opened to connections that may be used.
  struct SQLiteOpening {
    let path: String
    let partition: DivisionCode
    let options: SQLiteOptions

    private var configuration: Configuration {
      var configuration = Configuration()
      configuration.busyMode = .timeout(Double(options.busyMilliseconds) / 1000)
      configuration.label = "governance"
      // Transactions are opened and closed by our own statements.
      configuration.allowsUnsafeTransactions = true
      configuration.prepareDatabase { db in
        try db.execute(sql: "PRAGMA wal_autocheckpoint = 10000")
      }
      return configuration
    }

    /// Opens the file, brings its schema up to date and sets what holds for every write.
    func pool(_ kind: DatabaseFile.Kind, _ fault: SQLiteFault) throws -> DatabasePool {
      if kind == .new { try mark(fault) }
      let pool = try DatabasePool(path: path, configuration: configuration)
      do {
        try check(pool, fault)
        try migrate(pool)
        try check(pool, fault)
        try pool.writeWithoutTransaction { db in
          // The pool has just set NORMAL, which may lose the last commits when the power fails.
          try db.execute(sql: "PRAGMA synchronous = FULL")
          if let limit = options.pageLimit { try setPageLimit(limit, db) }
        }
        return pool
      } catch {
        try? pool.close()
        throw error
      }
    }

    /// Marks a new file as ours in its first page, before the log is switched on.
    private func mark(_ fault: SQLiteFault) throws {
      let queue = try DatabaseQueue(path: path, configuration: configuration)
      try queue.inDatabase { db in
        try db.inTransaction(.immediate) {
          let application = try Prepared(db, "PRAGMA application_id").first { $0.int(0) } ?? 0
          if application == Schema.applicationID { return .commit }
          let tables = try Prepared(db, "SELECT count(*) FROM sqlite_schema").first { $0.int(0) }
          guard application == 0, tables == 0 else {
            throw fault.foreign(
              found: Wording(zh: "应用标识 \(application)", en: "application id \(application)"))
          }
          try db.execute(sql: "PRAGMA application_id = \(Schema.applicationID)")
          return .commit
        }
      }
      try queue.close()
    }

    /// What the log may know better than the main file.
    private func check(_ pool: DatabasePool, _ fault: SQLiteFault) throws {
      try pool.writeWithoutTransaction { db in
        let schema = try Prepared(db, "PRAGMA user_version").first { $0.int(0) } ?? 0
        guard schema <= Schema.version else { throw fault.newer(found: schema) }
        guard schema > 0 else { return }
        let found = try Prepared(db, "SELECT partition FROM store").first { $0.int(0) } ?? 0
        guard found == Int64(partition.number) else {
          throw fault.otherPartition(found: found, expected: partition)
        }
      }
    }

    private func migrate(_ pool: DatabasePool) throws {
      let migrator = Schema.migrator(partition: partition)
      func isDone() throws -> Bool { try pool.read { try migrator.hasCompletedMigrations($0) } }
      func taken() throws -> Int { try pool.read { try migrator.appliedIdentifiers($0).count } }
      if try isDone() { return }
      while true {
        let before = try taken()
        do {
          try migrator.migrate(pool)
          break
        } catch {
          // Another process may have taken the same steps a moment earlier, or be at it still: as
          // long as steps are taken, by whomever, this one goes on from where the file is.
          if try isDone() { break }
          guard try taken() > before else { throw error }
        }
      }
      pool.writeWithoutTransaction { db in
        // So that the main file alone tells its schema to whoever looks without opening it.
        _ = try? db.checkpoint(.truncate)
      }
    }

    private func setPageLimit(_ limit: Int, _ db: Database) throws {
      _ = try Prepared(db, "PRAGMA max_page_count = \(limit)").first { $0.int(0) }
    }
  }
#endif
