#if SQLite
  import GRDB
  import GovernanceModel
  import GovernanceWorkflow

  /// Writes appends within a transaction that its caller opens and closes.
  ///
  /// Everything is decided before the first write, so that a refused append leaves nothing to undo and
  /// cannot harm those that share its transaction.
  final class CaseWriter {
    private let codes: CodeBook
    private let involvements: InvolvementWriter
    private let findKey: Prepared
    private let findCase: Prepared
    private let findField: Prepared
    private let lastPosition: Prepared
    private let addCase: Prepared
    private let changeCase: Prepared
    private let addEvent: Prepared
    private let addField: Prepared
    private let addKey: Prepared

    /// The position of the last event, read once in a transaction.
    private var position: Int64?

    init(_ db: Database, _ codes: CodeBook) throws {
      self.codes = codes
      involvements = try InvolvementWriter(db, codes)
      findKey = try Prepared(db, CaseReader.keySelect)
      findCase = try Prepared(db, "SELECT key, version FROM case_file WHERE id = ?")
      findField = try Prepared(
        db, "SELECT 1 FROM private_field WHERE case_key = ? AND commitment = ?")
      lastPosition = try Prepared(db, "SELECT max(position) FROM event")
      addCase = try Prepared(
        db,
        """
        INSERT INTO case_file (version, procedure, kind, state, is_open, owner, next_due,
          supervision, opened_at, changed_at, wakes_at, id, is_outdated)
        VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, 0) RETURNING key
        """)
      changeCase = try Prepared(
        db,
        """
        UPDATE case_file SET version = ?, procedure = ?, kind = ?, state = ?, is_open = ?,
          owner = ?, next_due = ?, supervision = ?, opened_at = ?, changed_at = ?, wakes_at = ?,
          is_outdated = 0
        WHERE key = ?
        """)
      addEvent = try Prepared(
        db,
        """
        INSERT INTO event (position, case_key, version, action, from_state, to_state, occurred_at,
          recorded_at, actor, role, unit, procedure, charter, law, body)
        VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
        """)
      addField = try Prepared(
        db,
        """
        INSERT INTO private_field (case_key, commitment, name, salt, value)
        VALUES (?, ?, ?, ?, ?)
        """)
      addKey = try Prepared(
        db,
        """
        INSERT INTO idempotency (actor, key, body, case_key, first_version, last_version,
          first_position)
        VALUES (?, ?, ?, ?, ?, ?, ?)
        """)
    }

    /// Forgets what a transaction knew, before the next one and after a failed one.
    func beginTransaction() { position = nil }

    /// Decides and writes one append.
    ///
    /// - Throws: ``StoreError`` for a refusal, before anything was written; any other error is a fault
    ///   of the medium, after which the transaction cannot be committed.
    func write(_ append: CaseAppend) throws -> AppendOutcome {
      if let key = append.key, let earlier = try outcome(of: key) { return earlier }
      let known = try find(append.caseID)
      guard known?.version ?? 0 == append.expectedVersion else {
        throw StoreError.versionConflict(
          append.caseID, expected: append.expectedVersion, found: known?.version ?? 0)
      }
      try checkFields(append, known?.key)

      let caseKey: Int64
      if let known {
        caseKey = known.key
        try change(append.entry, caseKey)
      } else {
        try bind(append.entry, to: addCase)
        try addCase.bind(12, append.caseID.rawValue)
        guard let key = try addCase.first({ $0.int(0) }) else {
          throw SQLiteFault.Unreadable(
            found: Wording(zh: "案卷没有编号", en: "a case without a key"),
            expected: Wording(zh: "编号", en: "a key"))
        }
        caseKey = key
        try involvements.write(append.entry, caseKey, isNew: true)
      }
      return try writeParts(of: append, caseKey)
    }

    /// Writes the row of a case anew, with its places in lists.
    ///
    /// - Throws: ``StoreError`` for a refusal, before anything was written; any other error is a fault
    ///   of the medium.
    func refresh(_ entry: CaseEntry) throws {
      let known = try find(entry.id)
      guard let known, known.version == entry.version else {
        throw StoreError.versionConflict(
          entry.id, expected: entry.version, found: known?.version ?? 0)
      }
      try change(entry, known.key)
    }

    private func change(_ entry: CaseEntry, _ caseKey: Int64) throws {
      try bind(entry, to: changeCase)
      try changeCase.bind(12, caseKey)
      try changeCase.run()
      try involvements.write(entry, caseKey, isNew: false)
    }

    private func writeParts(of append: CaseAppend, _ caseKey: Int64) throws -> AppendOutcome {
      let last = try position ?? lastPosition.first { $0.int(0) } ?? 0
      guard (0...(.max / 2)).contains(last) else {
        throw SQLiteFault.Unreadable(
          found: Wording(zh: "位置 \(last)", en: "the position \(last)"),
          expected: Wording(zh: "可再增加的位置", en: "one that can still rise"))
      }
      for (offset, event) in append.events.enumerated() {
        try write(event, caseKey, at: last + Int64(offset) + 1)
      }
      let positions = (last + 1)...(last + Int64(append.events.count))
      position = positions.upperBound
      for field in append.fields { try write(field, caseKey) }
      let versions = (append.expectedVersion + 1)...(append.expectedVersion + append.events.count)
      if let key = append.key {
        try write(key, caseKey, versions, first: positions.lowerBound)
      }
      return AppendOutcome(
        caseID: append.caseID, versions: versions, positions: positions, isReplay: false)
    }

    private func outcome(of key: IdempotencyKey) throws -> AppendOutcome? {
      guard let actor = try codes.known(key.actor.rawValue) else { return nil }
      return try CaseReader.outcome(of: key, actor: actor, by: findKey)
    }

    private func find(_ id: CaseID) throws -> (key: Int64, version: Int)? {
      try findCase.bind(1, id.rawValue)
      return try findCase.first { ($0.int(0), Int($0.int(1))) }
    }

    /// A commitment stands once in a case, since events refer to fields by it.
    private func checkFields(_ append: CaseAppend, _ caseKey: Int64?) throws {
      var commitments: Set<Commitment> = []
      for field in append.fields {
        guard commitments.insert(field.commitment).inserted else {
          throw StoreError.invalidAppend(append)
        }
        guard let caseKey else { continue }
        try findField.bind(1, caseKey)
        try findField.bind(2, blob: field.commitment.bytes)
        if try findField.first({ _ in true }) != nil { throw StoreError.invalidAppend(append) }
      }
    }

    private func bind(_ entry: CaseEntry, to statement: Prepared) throws {
      try statement.bind(1, entry.version)
      try statement.bind(2, codes.number(entry.procedure))
      try statement.bind(3, codes.number(entry.kind))
      try statement.bind(4, codes.number(entry.state))
      try statement.bind(5, entry.isOpen ? 1 : 0)
      try statement.bind(6, codes.number(entry.owner))
      try statement.bind(7, entry.nextDue?.milliseconds ?? Schema.noDue)
      try statement.bind(8, codes.number(entry.supervision))
      try statement.bind(9, entry.openedAt.milliseconds)
      try statement.bind(10, entry.changedAt.milliseconds)
      try statement.bind(11, entry.wakesAt?.milliseconds)
    }

    private func write(_ event: EventRecord, _ caseKey: Int64, at position: Int64) throws {
      try addEvent.bind(1, position)
      try addEvent.bind(2, caseKey)
      try addEvent.bind(3, event.version)
      try addEvent.bind(4, codes.number(event.action))
      try addEvent.bind(5, codes.number(event.from))
      try addEvent.bind(6, codes.number(event.to))
      try addEvent.bind(7, event.occurredAt.milliseconds)
      try addEvent.bind(8, event.recordedAt.milliseconds)
      try addEvent.bind(9, codes.number(event.actor?.rawValue))
      try addEvent.bind(10, codes.number(event.role))
      try addEvent.bind(11, codes.number(event.unit))
      try addEvent.bind(12, codes.number(event.procedure))
      try addEvent.bind(13, codes.number(event.charter))
      try addEvent.bind(14, codes.number(event.law))
      try addEvent.bind(15, text: event.body)
      try addEvent.run()
    }

    private func write(_ field: PrivateField, _ caseKey: Int64) throws {
      try addField.bind(1, caseKey)
      try addField.bind(2, blob: field.commitment.bytes)
      try addField.bind(3, field.name)
      try addField.bind(4, blob: field.salt)
      try addField.bind(5, field.value)
      try addField.run()
    }

    private func write(
      _ key: IdempotencyKey, _ caseKey: Int64, _ versions: ClosedRange<Int>, first: Int64
    ) throws {
      try addKey.bind(1, codes.number(key.actor.rawValue))
      try addKey.bind(2, key.key)
      try addKey.bind(3, blob: key.body)
      try addKey.bind(4, caseKey)
      try addKey.bind(5, versions.lowerBound)
      try addKey.bind(6, versions.upperBound)
      try addKey.bind(7, first)
      try addKey.run()
    }
  }
#endif
