#if SQLite
  public import GovernanceModel
  public import GovernanceWorkflow

  extension SQLiteStore: ExchangeStore {
    /// Those of the named grids, units and households that are there.
    ///
    /// - Throws: ``StoreError`` on a fault of the medium, or after ``close()``.
    public func known(_ names: DirectoryNames) async throws(StoreError) -> DirectoryBatch {
      try readTogether { try DirectoryReader(db: $0, names: self.names).known(names) }
    }

    /// Reads, decides and writes in one transaction.
    ///
    /// - Throws: ``StoreError`` with code `invalidDirectory` when a part lies in something that is
    ///   not there, on a fault of the medium, or after ``close()``; nothing was written then.
    public func revise(
      _ names: DirectoryNames,
      by decide: @Sendable (DirectoryBatch) -> DirectoryRevision
    ) async throws(StoreError) {
      let codeNames = self.names
      try await writeAlone { try $0.revise(names, by: decide, codeNames) }
    }

    /// The household units behind a name, in order of their names, at most so many.
    ///
    /// - Throws: ``StoreError`` on a fault of the medium, or after ``close()``.
    public func units(
      after name: HouseholdUnit.ID?, limit: Int
    ) async throws(StoreError) -> [HouseholdUnit] {
      try readTogether {
        try DirectoryReader(db: $0, names: names).units(after: name, limit: limit)
      }
    }

    /// How far the import of that name has come, or nothing if it never began.
    ///
    /// - Throws: ``StoreError`` on a fault of the medium, or after ``close()``.
    public func importMark(_ name: String) async throws(StoreError) -> ImportMark? {
      try read { try ImportMarks(db: $0).mark(name) }
    }
  }
#endif
