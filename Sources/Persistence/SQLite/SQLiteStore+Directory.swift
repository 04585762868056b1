#if SQLite
  public import GovernanceModel
  public import GovernanceWorkflow

  extension SQLiteStore: DirectoryStore {
    /// Loads a directory in one transaction: all of it or nothing.
    ///
    /// - Throws: ``StoreError`` with code `invalidDirectory` when a part lies in something that is
    ///   not there, on a fault of the medium, or after ``close()``; nothing was loaded then.
    public func load(
      _ batches: some Sequence<DirectoryBatch> & Sendable,
      progress: @Sendable (DirectoryCounts) -> Void
    ) async throws(StoreError) {
      try await writeAlone { try $0.load(batches, progress) }
    }

    /// How much of each kind is there.
    ///
    /// - Throws: ``StoreError`` on a fault of the medium, or after ``close()``.
    public func counts() async throws(StoreError) -> DirectoryCounts {
      try readTogether { try DirectoryReader(db: $0, names: names).counts() }
    }

    /// The division with a code.
    ///
    /// - Throws: ``StoreError`` on a fault of the medium, or after ``close()``.
    public func division(_ code: DivisionCode) async throws(StoreError) -> Division? {
      try read { try DirectoryReader(db: $0, names: names).division(code) }
    }

    /// Every center, in the order of the divisions they serve.
    ///
    /// - Throws: ``StoreError`` on a fault of the medium, or after ``close()``.
    public func centers() async throws(StoreError) -> [Center] {
      try readTogether { db in
        let reader = DirectoryReader(db: db, names: names)
        return try reader.centerNames().compactMap { try reader.center($0) }
      }
    }

    /// The center with a name.
    ///
    /// - Throws: ``StoreError`` on a fault of the medium, or after ``close()``.
    public func center(_ id: Center.ID) async throws(StoreError) -> Center? {
      try read { try DirectoryReader(db: $0, names: names).center(id) }
    }

    /// The organ with a name.
    ///
    /// - Throws: ``StoreError`` when the file cannot be read.
    public func organ(_ id: Organ.ID) async throws(StoreError) -> Organ? {
      try read { try DirectoryReader(db: $0, names: names).organ(id) }
    }

    /// The grid with a name.
    ///
    /// - Throws: ``StoreError`` when the file cannot be read.
    public func grid(_ id: Grid.ID) async throws(StoreError) -> Grid? {
      try read { try DirectoryReader(db: $0, names: names).grid(id) }
    }

    /// The household unit with a name.
    ///
    /// - Throws: ``StoreError`` on a fault of the medium, or after ``close()``.
    public func unit(_ id: HouseholdUnit.ID) async throws(StoreError) -> HouseholdUnit? {
      try read { try DirectoryReader(db: $0, names: names).unit(id) }
    }

    /// The households of a unit, by name.
    ///
    /// - Throws: ``StoreError`` on a fault of the medium, or after ``close()``.
    public func households(of unit: HouseholdUnit.ID) async throws(StoreError) -> [Household] {
      try read { try DirectoryReader(db: $0, names: names).households(of: unit) }
    }

    /// The actors and offices that a decision asks about.
    ///
    /// - Throws: ``StoreError`` on a fault of the medium, or after ``close()``.
    public func snapshot(
      actors: Set<Actor.ID>, offices: Set<UnitReference>
    ) async throws(StoreError) -> DirectorySnapshot {
      try readTogether { db in
        let reader = DirectoryReader(db: db, names: names)
        return DirectorySnapshot(
          actors: try actors.compactMap { try reader.actor($0) },
          offices: try offices.flatMap { try reader.chain(from: $0) })
      }
    }
  }
#endif
