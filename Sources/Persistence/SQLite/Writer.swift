#if SQLite
  import GRDB
  import GovernanceModel
  import GovernanceWorkflow

  /// The one connection of a store that writes, with its prepared statements.
  ///
  /// Its methods are called within the pool's writer, one after another.
  final class Writer {
    private let db: Database
    private let codes: CodeBook
    private let cases: CaseWriter
    private let register: RegisterWriter
    private let begin: Prepared
    private let end: Prepared
    private let undo: Prepared

    init(_ db: Database) throws {
      self.db = db
      codes = try CodeBook(db)
      cases = try CaseWriter(db, codes)
      register = try RegisterWriter(db, codes)
      begin = try Prepared(db, "BEGIN IMMEDIATE")
      end = try Prepared(db, "COMMIT")
      undo = try Prepared(db, "ROLLBACK")
    }

    /// Writes some requests in one transaction and answers for each of them.
    ///
    /// A refused request does not touch the others. When one of several breaks a rule of the schema that
    /// was not foreseen, each is written in a transaction of its own; when the medium fails, all get
    /// that error and nothing of them is there.
    func commit(_ requests: [WriteRequest], _ fault: SQLiteFault) -> [WriteAnswer] {
      do {
        return try transaction { try requests.map { try answer($0) } }
      } catch {
        if requests.count > 1, SQLiteFault.isOfOneRequest(error) {
          return requests.flatMap { commit([$0], fault) }
        }
        let error = fault.storeError(error)
        return requests.map { _ in .failure(error) }
      }
    }

    /// A refusal is an answer; whatever else goes wrong ends the transaction.
    private func answer(_ request: WriteRequest) throws -> WriteAnswer {
      do {
        switch request {
        case .append(let append): return .success(.appended(try cases.write(append)))
        case .refresh(let entry):
          try cases.refresh(entry)
          return .success(.refreshed)
        case .entry(let entry):
          try register.write(entry)
          return .success(.added)
        }
      } catch let refusal as StoreError {
        return .failure(refusal)
      }
    }

    /// Loads a directory in one transaction.
    func load(
      _ batches: some Sequence<DirectoryBatch>, _ progress: (DirectoryCounts) -> Void
    ) throws {
      try transaction {
        let directory = try DirectoryWriter(db, codes)
        var written = DirectoryCounts()
        for batch in batches {
          try directory.write(batch)
          written += batch.counts
          progress(written)
        }
      }
    }

    /// Reads, decides and writes a part of an import in one transaction.
    func revise(
      _ names: DirectoryNames, by decide: (DirectoryBatch) -> DirectoryRevision,
      _ codeNames: CodeNames
    ) throws {
      try transaction {
        let known = try DirectoryReader(db: db, names: codeNames).known(names)
        let revision = decide(known)
        try DirectoryWriter(db, codes).write(revision.batch)
        try ImportMarks(db: db).write(revision.mark)
      }
    }

    /// Adds entries of registers in one transaction.
    func add(_ entries: some Sequence<RegisterEntry>) throws {
      try transaction { for entry in entries { try register.write(entry) } }
    }

    /// Moves what is in the log into the main file, as far as no reader stands in the way.
    func checkpoint(_ kind: Database.CheckpointMode = .passive) throws {
      try db.checkpoint(kind)
    }

    private func transaction<Answer>(_ body: () throws -> Answer) throws -> Answer {
      // An undo that failed earlier must not be in the way for good.
      if db.isInsideTransaction { try undo.run() }
      try begin.run()
      cases.beginTransaction()
      do {
        let answer = try body()
        try end.run()
        codes.commit()
        return answer
      } catch {
        codes.rollBack()
        // After some faults the library has rolled back already, and then there is nothing to undo.
        if db.isInsideTransaction { try? undo.run() }
        throw error
      }
    }
  }
#endif
