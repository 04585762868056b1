#if SQLite
  public import GovernanceModel
  public import GovernanceWorkflow

  extension SQLiteStore: CaseStore {
    /// Appends one command's events, row and fields, or nothing of it.
    ///
    /// - Throws: ``StoreError`` with code `versionConflict`, `idempotencyKeyReused` or
    ///   `invalidAppend`, on a fault of the medium, or after ``close()``; nothing was written then.
    public func append(_ append: CaseAppend) async throws(StoreError) -> AppendOutcome {
      guard append.isWellFormed else { throw .invalidAppend(append) }
      guard case .appended(let outcome) = try await submit(.append(append)) else {
        throw .invalidAppend(append)
      }
      return outcome
    }

    /// The outcome of the append that carried a key.
    ///
    /// - Throws: ``StoreError`` with code `idempotencyKeyReused` when the key came with another
    ///   body, on a fault of the medium, or after ``close()``.
    public func outcome(of key: IdempotencyKey) async throws(StoreError) -> AppendOutcome? {
      try read { try CaseReader(db: $0, names: names).outcome(of: key) }
    }

    /// The events of a case after a version.
    ///
    /// - Throws: ``StoreError`` on a fault of the medium, or after ``close()``.
    public func history(
      of id: CaseID, after version: Int
    ) async throws(StoreError) -> [StoredEvent] {
      try read { try CaseReader(db: $0, names: names).history(of: id, after: version) }
    }

    /// The current row of a case.
    ///
    /// - Throws: ``StoreError`` on a fault of the medium, or after ``close()``.
    public func entry(of id: CaseID) async throws(StoreError) -> CaseEntry? {
      // The row and its places in lists stand in two tables, and both are to be of one moment.
      try readTogether { try CaseReader(db: $0, names: names).entry(of: id) }
    }

    /// The private fields of a case, in order of writing.
    ///
    /// - Throws: ``StoreError`` on a fault of the medium, or after ``close()``.
    public func fields(of id: CaseID) async throws(StoreError) -> [PrivateField] {
      try read { try CaseReader(db: $0, names: names).fields(of: id) }
    }

    /// The cases that a query asks for.
    ///
    /// - Throws: ``StoreError`` with code `rowsOutdated` while rows of an earlier version stand in the
    ///   way of a list that is not `open`, on a fault of the medium, or after ``close()``.
    public func worklist(_ query: WorklistQuery) async throws(StoreError) -> [WorklistRow] {
      if query.scope != .open { try checkRows() }
      return try read { try WorklistReader(db: $0, names: names).rows(query) }
    }

    /// Writes the current row of a case anew.
    ///
    /// - Throws: ``StoreError`` with code `versionConflict` when the case has another version, on a
    ///   fault of the medium, or after ``close()``; nothing was written then.
    public func refresh(_ entry: CaseEntry) async throws(StoreError) {
      _ = try await submit(.refresh(entry))
    }

    /// The cases whose row was written before lists were kept.
    ///
    /// - Throws: ``StoreError`` on a fault of the medium, or after ``close()``.
    public func outdated(limit: Int) async throws(StoreError) -> [CaseID] {
      try read { try WorklistReader(db: $0, names: names).outdated(limit: limit) }
    }

    /// The events after a cursor, at most so many.
    ///
    /// - Throws: ``StoreError`` with code `unknownPartition` when the cursor is another county's,
    ///   on a fault of the medium, or after ``close()``.
    public func events(
      after cursor: EventCursor, limit: Int
    ) async throws(StoreError) -> [StoredEvent] {
      guard cursor.partition == partition else {
        throw .unknownPartition(cursor.partition, expected: partition)
      }
      return try read {
        try CaseReader(db: $0, names: names).events(after: cursor.position, limit: limit)
      }
    }
  }
#endif
