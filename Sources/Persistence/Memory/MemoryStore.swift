public import GovernanceModel
public import GovernanceWorkflow

/// The reference store: it keeps all three ports' laws in memory and nothing after the process.
///
/// Written to be read beside the laws; where it and another store differ, this one is right. An actor
/// makes each call one step, since none of them waits inside.
public actor MemoryStore {
  /// The county whose cases this store holds.
  public nonisolated let partition: DivisionCode

  /// Nothing beyond the laws that bind every store.
  public nonisolated let capabilities: Set<StoreCapability> = []

  private var cases = CaseLedger()
  var directory = Directory()
  var marks: [String: ImportMark] = [:]
  private var register = Register()

  /// Creates an empty store for a county.
  public init(partition: DivisionCode) { self.partition = partition }
}

extension MemoryStore: CaseStore {
  /// Appends one command's events, row and fields, or nothing of it.
  ///
  /// - Throws: ``StoreError`` with code `versionConflict`, `idempotencyKeyReused` or
  ///   `invalidAppend`; nothing was appended then.
  public func append(_ append: CaseAppend) throws(StoreError) -> AppendOutcome {
    try cases.append(append)
  }

  /// The outcome of the append that carried a key.
  ///
  /// - Throws: ``StoreError`` with code `idempotencyKeyReused` when the key came with another body.
  public func outcome(of key: IdempotencyKey) throws(StoreError) -> AppendOutcome? {
    try cases.outcome(of: key)
  }

  /// The events of a case after a version.
  public func history(of id: CaseID, after version: Int) -> [StoredEvent] {
    cases.history(of: id, after: version)
  }

  /// The current row of a case.
  public func entry(of id: CaseID) -> CaseEntry? { cases.entry(of: id) }

  /// The private fields of a case, in order of writing.
  public func fields(of id: CaseID) -> [PrivateField] { cases.fields(of: id) }

  /// The cases that a query asks for.
  public func worklist(_ query: WorklistQuery) -> [WorklistRow] { cases.worklist(query) }

  /// Writes the current row of a case anew.
  ///
  /// - Throws: ``StoreError`` with code `versionConflict` when the case has another version.
  public func refresh(_ entry: CaseEntry) throws(StoreError) { try cases.refresh(entry) }

  /// None: what this store holds was written by this version.
  public func outdated(limit: Int) -> [CaseID] { [] }

  /// The events after a cursor, at most so many.
  ///
  /// - Throws: ``StoreError`` with code `unknownPartition` when the cursor is another county's.
  public func events(
    after cursor: EventCursor, limit: Int
  ) throws(StoreError) -> [StoredEvent] {
    guard cursor.partition == partition else {
      throw .unknownPartition(cursor.partition, expected: partition)
    }
    return cases.events(after: cursor.position, limit: limit)
  }
}

extension MemoryStore: DirectoryStore {
  /// Loads a directory in one step: all of it or nothing.
  ///
  /// - Throws: ``StoreError`` with code `invalidDirectory` when a part lies in something that is
  ///   not there; nothing was loaded then.
  public func load(
    _ batches: some Sequence<DirectoryBatch> & Sendable,
    progress: @Sendable (DirectoryCounts) -> Void
  ) throws(StoreError) {
    // The copy is what makes it whole: it takes the directory's place only when all is in it.
    var loaded = directory
    var written = DirectoryCounts()
    for batch in batches {
      try loaded.add(batch)
      written += batch.counts
      progress(written)
    }
    directory = loaded
  }

  /// How much of each kind is there.
  public func counts() -> DirectoryCounts { directory.counts }

  /// The division with a code.
  public func division(_ code: DivisionCode) -> Division? { directory.divisions[code] }

  /// Every center, in the order of the divisions they serve.
  public func centers() -> [Center] {
    directory.centers.values.sorted { ($0.division, $0.id) < ($1.division, $1.id) }
  }

  /// The center with a name.
  public func center(_ id: Center.ID) -> Center? { directory.centers[id] }

  /// The organ with a name.
  public func organ(_ id: Organ.ID) -> Organ? { directory.organs[id] }

  /// The grid with a name.
  public func grid(_ id: Grid.ID) -> Grid? { directory.grids[id] }

  /// The household unit with a name.
  public func unit(_ id: HouseholdUnit.ID) -> HouseholdUnit? { directory.units[id] }

  /// The households of a unit, by name.
  public func households(of unit: HouseholdUnit.ID) -> [Household] {
    directory.households(of: unit)
  }

  /// The actors and offices that a decision asks about.
  public func snapshot(
    actors: Set<Actor.ID>, offices: Set<UnitReference>
  ) -> DirectorySnapshot {
    DirectorySnapshot(
      actors: actors.compactMap { directory.actors[$0] },
      offices: offices.flatMap { directory.chain(from: $0) })
  }
}

extension MemoryStore: RegisterStore {
  /// Adds an entry; the same entry a second time is kept once.
  ///
  /// - Throws: ``StoreError`` with code `entryChanged` when the name exists with another content.
  public func add(_ entry: RegisterEntry) throws(StoreError) { try register.add(entry) }

  /// Adds entries in one step, all of them or none.
  ///
  /// - Throws: ``StoreError`` with code `entryChanged` when a name exists with another content.
  public func add(all entries: some Sequence<RegisterEntry> & Sendable) throws(StoreError) {
    // The copy is what makes it whole: it takes the register's place only when all is in it.
    var added = register
    for entry in entries { try added.add(entry) }
    register = added
  }

  /// A center's entries under a regulation within a period.
  public func entries(
    of center: Center.ID, under regulation: RegulationTitle, in period: Range<Instant>
  ) -> [RegisterEntry] {
    register.entries(of: center, under: regulation, in: period)
  }
}
