#if SQLite
  import GRDB
  import GovernanceModel
  import GovernanceWorkflow

  /// Writes register entries within a transaction that its caller opens and closes.
  final class RegisterWriter {
    private let db: Database
    private let codes: CodeBook
    private let addEntry: Prepared

    init(_ db: Database, _ codes: CodeBook) throws {
      self.db = db
      self.codes = codes
      addEntry = try Prepared(
        db,
        """
        INSERT INTO register_entry (id, center, regulation, moment, author, case_id, body)
        VALUES (?, ?, ?, ?, ?, ?, ?)
        """)
    }

    /// Adds an entry, unless it is there already.
    ///
    /// - Throws: ``StoreError`` when it is there with another content.
    func write(_ entry: RegisterEntry) throws {
      // Names of its own: what this transaction has written may still be rolled back, and the store's
      // readers must not go on believing it.
      if let first = try RegisterReader(db: db, names: CodeNames()).entry(entry.id) {
        guard first == entry else { throw StoreError.entryChanged(entry.id) }
        return
      }
      try addEntry.bind(1, entry.id.rawValue)
      try addEntry.bind(2, codes.number(entry.center.rawValue))
      try addEntry.bind(3, codes.number(entry.regulation.rawValue))
      try addEntry.bind(4, entry.moment.milliseconds)
      try addEntry.bind(5, codes.number(entry.author.rawValue))
      try addEntry.bind(6, entry.caseID?.rawValue)
      try addEntry.bind(7, text: entry.body)
      try addEntry.run()
    }
  }
#endif
