#if SQLite
  import Foundation
  import GRDB
  public import GovernanceModel
  public import GovernanceWorkflow
  import Synchronization

  /// A store in one SQLite file, for one county.
  ///
  /// What a call has acknowledged is on the disk, as long as nobody removes the file under an open store. Several processes may use one file; each opens a store
  /// of its own. The file can be read with the `sqlite3` shell: see the views `history`, `case_list`,
  /// `worklists`, `household_list`, `post_list` and `register`.
  public final class SQLiteStore: Sendable {
    /// The county whose cases this store holds.
    public let partition: DivisionCode

    /// It is durable.
    public let capabilities: Set<StoreCapability> = [.durable]

    /// The file.
    public let path: String

    let names = CodeNames()
    private let pool: DatabasePool
    private let fault: SQLiteFault
    private let options: SQLiteOptions
    private let line: GroupCommit<WriteRequest, WriteAnswer>
    /// Nothing after the store was closed.
    private let writer = Mutex<Writer?>(nil)
    private let commitsSinceCheckpoint = Atomic<Int>(0)
    /// Rows become outdated when a file is opened and never after.
    private let areRowsChecked = Atomic<Bool>(false)

    private init(
      _ pool: DatabasePool, partition: DivisionCode, fault: SQLiteFault, options: SQLiteOptions
    ) {
      self.pool = pool
      self.partition = partition
      self.fault = fault
      self.options = options
      path = pool.path
      line = GroupCommit(limit: options.batchLimit)
    }

    /// Opens the file of a county, and makes it if there is none; its folder must be there.
    ///
    /// - Throws: ``StoreError`` with code `cannotOpen`, `readOnly`, `notADatabase`, `foreignFile`,
    ///   `newerFile`, `corrupt`, `unknownPartition`, `busy` or `diskFull`. A file that is refused keeps
    ///   every byte.
    public static func open(
      _ path: String, partition: DivisionCode
    ) async throws(StoreError) -> SQLiteStore {
      try await open(path, partition: partition, options: SQLiteOptions())
    }

    /// Opens the file of a county in the way that tests and measurements ask for.
    package static func open(
      _ path: String, partition: DivisionCode, options: SQLiteOptions
    ) async throws(StoreError) -> SQLiteStore {
      guard !path.utf8.contains(0) else {
        throw SQLiteFault(path: path).cannotOpen(
          found: Wording(zh: "路径含 NUL 字符", en: "a NUL character in the path"))
      }
      // Made absolute, so that no path can read as a URI or as a name with a meaning to the library.
      let path = URL(fileURLWithPath: path).path
      // Where several come at once to a file that is not there yet, switching its log on is refused to all
      // but one without the wait that every other lock has; so the whole look is taken again.
      let giveUp = ContinuousClock.now + .milliseconds(options.busyMilliseconds)
      while true {
        do {
          return try attempt(path, partition: partition, options: options)
        } catch {
          guard error.code == .busy, ContinuousClock.now < giveUp, !Task.isCancelled else {
            throw error
          }
          try? await Task.sleep(for: .milliseconds(5))
        }
      }
    }

    private static func attempt(
      _ path: String, partition: DivisionCode, options: SQLiteOptions
    ) throws(StoreError) -> SQLiteStore {
      let fault = SQLiteFault(path: path)
      let file = DatabaseFile(path: path, fault: fault)
      let kind = try file.look(partition: partition, largestChecked: options.largestCheckedFile)
      do {
        let opening = SQLiteOpening(path: path, partition: partition, options: options)
        let pool = try opening.pool(kind, fault)
        let store = SQLiteStore(pool, partition: partition, fault: fault, options: options)
        try store.prepare()
        return store
      } catch {
        throw fault.storeError(error)
      }
    }

    private func prepare() throws {
      try writer.withLock { writer in
        writer = try pool.writeWithoutTransaction { db in try Writer(db) }
      }
    }

    /// Closes the file after what is under way; later calls are refused.
    ///
    /// - Throws: ``StoreError`` on a fault of the medium; what was acknowledged is kept all the same.
    public func close() async throws(StoreError) {
      try await line.alone { () throws(StoreError) in
        do {
          let wasOpen = writer.withLock { writer in
            guard let open = writer else { return false }
            // A reader of another process may stand in the way, which harms nothing.
            pool.writeWithoutTransaction { _ in try? open.checkpoint(.truncate) }
            writer = nil
            return true
          }
          guard wasOpen else { return }
          // Readers cannot clear the side files away, so the writer has to be the last to go.
          pool.invalidateReadOnlyConnections()
          try pool.close()
        } catch {
          throw fault.storeError(error)
        }
      }
    }

    /// Reads with one statement.
    func read<Answer>(_ body: (Database) throws -> Answer) throws(StoreError) -> Answer {
      do { return try pool.unsafeRead(body) } catch { throw fault.storeError(error) }
    }

    /// Reads with several statements that see one state.
    func readTogether<Answer>(_ body: (Database) throws -> Answer) throws(StoreError) -> Answer {
      do { return try pool.read(body) } catch { throw fault.storeError(error) }
    }

    /// A list that lacks what an earlier version wrote would look whole, and is refused instead.
    func checkRows() throws(StoreError) {
      guard !areRowsChecked.load(ordering: .relaxed) else { return }
      guard try read({ try WorklistReader(db: $0, names: names).outdated(limit: 1) }).isEmpty else {
        throw .rowsOutdated
      }
      areRowsChecked.store(true, ordering: .relaxed)
    }

    /// Puts a request into the line before the writer.
    func submit(_ request: WriteRequest) async throws(StoreError) -> WriteDone {
      let answer = await line.submit(request) { self.commit($0) }
      if isCheckpointDue, line.isIdle {
        // Not on the caller's time; whoever writes next waits for it or finds it done.
        Task { await self.checkpointWhenIdle() }
      }
      return try answer.get()
    }

    private func commit(_ requests: [WriteRequest]) -> [WriteAnswer] {
      let fault = fault
      return writer.withLock { writer in
        guard let writer else { return requests.map { _ in .failure(fault.closed()) } }
        commitsSinceCheckpoint.add(1, ordering: .relaxed)
        return pool.writeWithoutTransaction { _ in writer.commit(requests, fault) }
      }
    }

    /// Runs a long write while nobody else writes.
    func writeAlone(
      _ body: @Sendable (Writer) throws -> Void
    ) async throws(StoreError) {
      try await line.alone { () throws(StoreError) in
        do {
          try writer.withLock { writer in
            guard let writer else { throw fault.closed() }
            try pool.writeWithoutTransaction { _ in
              try body(writer)
              try? writer.checkpoint()
            }
          }
        } catch {
          throw fault.storeError(error)
        }
      }
    }

    private var isCheckpointDue: Bool {
      commitsSinceCheckpoint.load(ordering: .relaxed) >= options.commitsBeforeCheckpoint
    }

    private func checkpointWhenIdle() async {
      await line.alone {
        guard isCheckpointDue else { return }
        commitsSinceCheckpoint.store(0, ordering: .relaxed)
        writer.withLock { writer in
          guard let writer else { return }
          // What cannot be moved now stays in the log, where it is just as safe.
          pool.writeWithoutTransaction { _ in try? writer.checkpoint() }
        }
      }
    }

    /// How the database would look up a list: one line a step.
    package func plan(of query: WorklistQuery) throws(StoreError) -> [String] {
      let sql = WorklistReader.sql(
        query.scope, includesEnded: query.includesEnded, readers: query.readers.count)
      return try read { db in
        try Prepared(db, "EXPLAIN QUERY PLAN \(sql)").all { $0.text(3) }
      }
    }

    /// A number that the writing connection answers, such as the setting `PRAGMA synchronous`.
    package func number(_ sql: String) throws(StoreError) -> Int64? {
      do {
        return try pool.writeWithoutTransaction { db in try Prepared(db, sql).first { $0.int(0) } }
      } catch {
        throw fault.storeError(error)
      }
    }
  }
#endif
