#if SQLite
  import GRDB
  import GovernanceModel
  import GovernanceWorkflow

  /// Reads case files on one connection.
  struct CaseReader {
    let db: Database
    let names: CodeNames

    static let keySelect = """
      SELECT i.body, c.id, i.first_version, i.last_version, i.first_position
      FROM idempotency i JOIN case_file c ON c.key = i.case_key
      WHERE i.actor = ? AND i.key = ?
      """

    private static let eventColumns = """
      e.position, c.id, e.version, e.action, e.from_state, e.to_state, e.occurred_at,
      e.recorded_at, e.actor, e.role, e.unit, e.procedure, e.charter, e.law, e.body
      """

    private static let entryColumns = """
      id, version, procedure, kind, state, is_open, owner, next_due, supervision, opened_at,
      changed_at, wakes_at
      """

    func outcome(of key: IdempotencyKey) throws -> AppendOutcome? {
      let findActor = try Prepared(db, "SELECT id FROM code WHERE text = ?")
      try findActor.bind(1, key.actor.rawValue)
      guard let actor = try findActor.first({ $0.int(0) }) else { return nil }
      return try Self.outcome(of: key, actor: actor, by: try Prepared(db, Self.keySelect))
    }

    /// The outcome kept under a key; the writer asks by its own statement.
    static func outcome(
      of key: IdempotencyKey, actor: Int64, by find: Prepared
    ) throws -> AppendOutcome? {
      try find.bind(1, actor)
      try find.bind(2, key.key)
      return try find.first { row in
        guard row.bytes(0) == key.body else { throw StoreError.keyReused(key) }
        let (first, last) = (Int(row.int(2)), Int(row.int(3)))
        let position = row.int(4)
        guard first >= 1, last >= first, position >= 1, position < .max / 2, last < .max / 2 else {
          throw SQLiteFault.Unreadable(
            found: .same("\(first)-\(last), \(position)"),
            expected: Wording(zh: "版本与位置的范围", en: "a range of versions at a position"))
        }
        return AppendOutcome(
          caseID: try CodeNames.identifier(row.text(1)), versions: first...last,
          positions: position...(position + Int64(last - first)), isReplay: true)
      }
    }

    func history(of id: CaseID, after version: Int) throws -> [StoredEvent] {
      let statement = try Prepared(
        db,
        """
        SELECT \(Self.eventColumns) FROM case_file c JOIN event e ON e.case_key = c.key
        WHERE c.id = ? AND e.version > ? ORDER BY e.version
        """)
      try statement.bind(1, id.rawValue)
      try statement.bind(2, version)
      return try statement.all(event)
    }

    func events(after position: Int64, limit: Int) throws -> [StoredEvent] {
      guard limit > 0 else { return [] }
      let statement = try Prepared(
        db,
        """
        SELECT \(Self.eventColumns) FROM event e JOIN case_file c ON c.key = e.case_key
        WHERE e.position > ? ORDER BY e.position LIMIT ?
        """)
      try statement.bind(1, position)
      try statement.bind(2, limit)
      return try statement.all(event)
    }

    func entry(of id: CaseID) throws -> CaseEntry? {
      let statement = try Prepared(db, "SELECT \(Self.entryColumns) FROM case_file WHERE id = ?")
      try statement.bind(1, id.rawValue)
      return try statement.first { try entry($0, involved: try involvements(of: id)) }
    }

    private func involvements(of id: CaseID) throws -> [Involvement] {
      let statement = try Prepared(
        db,
        """
        SELECT i.list, i.subject, i.due, i.barred
        FROM case_file c JOIN involvement i ON i.case_key = c.key
        WHERE c.id = ?
        """)
      try statement.bind(1, id.rawValue)
      return try statement.all { row in
        Involvement(
          list: try names.text(row.int(0), db), subject: try names.text(row.int(1), db),
          due: Self.due(row.int(2)), barred: row.text(3).split(separator: " ").map(String.init))
      }
    }

    private static func due(_ moment: Int64) -> Instant? {
      moment == Schema.noDue ? nil : Instant(milliseconds: moment)
    }

    func fields(of id: CaseID) throws -> [PrivateField] {
      let statement = try Prepared(
        db,
        """
        SELECT f.commitment, f.name, f.salt, f.value
        FROM case_file c JOIN private_field f ON f.case_key = c.key
        WHERE c.id = ? ORDER BY f.key
        """)
      try statement.bind(1, id.rawValue)
      return try statement.all { row in
        PrivateField(
          commitment: Commitment(bytes: row.bytes(0)), name: row.text(1), salt: row.bytes(2),
          value: row.text(3))
      }
    }

    private func event(_ row: Prepared) throws -> StoredEvent {
      StoredEvent(
        position: row.int(0),
        record: EventRecord(
          caseID: try CodeNames.identifier(row.text(1)), version: Int(row.int(2)),
          action: try names.text(row.int(3), db), from: try names.text(row.optionalInt(4), db),
          to: try names.text(row.int(5), db), occurredAt: Instant(milliseconds: row.int(6)),
          recordedAt: Instant(milliseconds: row.int(7)),
          actor: try names.identifier(row.optionalInt(8), db),
          role: try names.text(row.int(9), db), unit: try names.unit(row.optionalInt(10), db),
          procedure: try names.tag(row.int(11), db), charter: try names.tag(row.int(12), db),
          law: try names.tag(row.int(13), db), body: row.bytes(14)))
    }

    private func entry(_ row: Prepared, involved: [Involvement]) throws -> CaseEntry {
      CaseEntry(
        id: try CodeNames.identifier(row.text(0)), version: Int(row.int(1)),
        procedure: try names.tag(row.int(2), db), kind: try names.text(row.int(3), db),
        state: try names.text(row.int(4), db), isOpen: row.int(5) != 0,
        owner: try names.unit(row.optionalInt(6), db),
        nextDue: Self.due(row.int(7)),
        supervision: try names.text(row.int(8), db), openedAt: Instant(milliseconds: row.int(9)),
        changedAt: Instant(milliseconds: row.int(10)),
        wakesAt: row.optionalInt(11).map { Instant(milliseconds: $0) }, involved: involved)
    }
  }
#endif
