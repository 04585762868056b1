#if SQLite
  public import GovernanceModel
  public import GovernanceWorkflow

  extension SQLiteStore: RegisterStore {
    /// Adds an entry; the same entry a second time is kept once.
    ///
    /// - Throws: ``StoreError`` with code `entryChanged` when the name exists with another content,
    ///   on a fault of the medium, or after ``close()``.
    public func add(_ entry: RegisterEntry) async throws(StoreError) {
      _ = try await submit(.entry(entry))
    }

    /// Adds entries in one transaction: all of them or none.
    ///
    /// - Throws: ``StoreError`` with code `entryChanged` when a name exists with another content, on a
    ///   fault of the medium, or after ``close()``; nothing was added then.
    public func add(
      all entries: some Sequence<RegisterEntry> & Sendable
    ) async throws(StoreError) {
      try await writeAlone { try $0.add(entries) }
    }

    /// A center's entries under a regulation within a period.
    ///
    /// - Throws: ``StoreError`` on a fault of the medium, or after ``close()``.
    public func entries(
      of center: Center.ID, under regulation: RegulationTitle, in period: Range<Instant>
    ) async throws(StoreError) -> [RegisterEntry] {
      try read {
        try RegisterReader(db: $0, names: names).entries(of: center, under: regulation, in: period)
      }
    }
  }
#endif
