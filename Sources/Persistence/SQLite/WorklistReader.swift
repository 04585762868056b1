#if SQLite
  import GRDB
  import GovernanceModel
  import GovernanceWorkflow

  /// Reads lists of cases on one connection, each by one search of an index in the order of the list.
  struct WorklistReader {
    let db: Database
    let names: CodeNames

    /// The statement of a list; the numbers of its parameters are those of ``rows(_:)``.
    static func sql(_ scope: WorklistQuery.Scope, includesEnded: Bool, readers: Int) -> String {
      switch scope {
      case .open:
        """
        SELECT id, kind, state, is_open, owner, next_due, supervision, opened_at FROM case_file
        WHERE is_open = 1 AND next_due <= ?1 AND (next_due, id) > (?2, ?3)
        ORDER BY next_due, id LIMIT ?4
        """
      case .waking:
        """
        SELECT id, kind, state, is_open, owner, wakes_at, supervision, opened_at FROM case_file
        WHERE wakes_at <= ?1 AND (wakes_at, id) > (?2, ?3)
        ORDER BY wakes_at, id LIMIT ?4
        """
      case .list:
        """
        SELECT id, kind, state, is_open, owner, due, supervision, opened_at FROM involvement
        WHERE list = (SELECT id FROM code WHERE text = ?5)
          AND subject = (SELECT id FROM code WHERE text = ?6)
          AND due <= ?1 AND (due, id) > (?2, ?3)\(includesEnded ? "" : " AND is_open = 1")\
        \((0..<max(0, readers)).map { " AND instr(' ' || barred || ' ', ?\($0 + 7)) = 0" }.joined())
        ORDER BY due, id LIMIT ?4
        """
      }
    }

    func rows(_ query: WorklistQuery) throws -> [WorklistRow] {
      // Before the first moment there is nothing.
      if query.dueBefore?.milliseconds == .min { return [] }
      let statement = try Prepared(
        db,
        Self.sql(
          query.scope, includesEnded: query.includesEnded, readers: query.readers.count))
      try statement.bind(1, query.dueBefore.map { $0.milliseconds - 1 } ?? Schema.noDue)
      try statement.bind(
        2, query.after.map { $0.due?.milliseconds ?? Schema.noDue } ?? Int64.min)
      try statement.bind(3, query.after?.id.rawValue ?? "")
      try statement.bind(4, query.limit)
      if case .list(let list, let subject) = query.scope {
        try statement.bind(5, list)
        try statement.bind(6, subject)
        for (index, reader) in query.readers.enumerated() {
          try statement.bind(Int32(index) + 7, " \(reader) ")
        }
      }
      return try statement.all(row)
    }

    func outdated(limit: Int) throws -> [CaseID] {
      guard limit > 0 else { return [] }
      let statement = try Prepared(
        db, "SELECT id FROM case_file WHERE is_outdated = 1 ORDER BY id LIMIT ?")
      try statement.bind(1, limit)
      return try statement.all { try CodeNames.identifier($0.text(0)) }
    }

    private func row(_ row: Prepared) throws -> WorklistRow {
      let due = row.int(5)
      return WorklistRow(
        id: try CodeNames.identifier(row.text(0)), kind: try names.text(row.int(1), db),
        state: try names.text(row.int(2), db), isOpen: row.int(3) != 0,
        owner: try names.unit(row.optionalInt(4), db),
        due: due == Schema.noDue ? nil : Instant(milliseconds: due),
        supervision: try names.text(row.int(6), db), openedAt: Instant(milliseconds: row.int(7)))
    }
  }
#endif
