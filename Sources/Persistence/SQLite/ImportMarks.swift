#if SQLite
  import GRDB
  import GovernanceWorkflow

  /// Reads and writes how far imports have come, on one connection.
  struct ImportMarks {
    let db: Database

    func mark(_ name: String) throws -> ImportMark? {
      let statement = try Prepared(
        db,
        """
        SELECT rows, accepted, unchanged, refused, report_length, is_done
        FROM import_mark WHERE name = ?
        """)
      try statement.bind(1, name)
      return try statement.first { row in
        ImportMark(
          name: name, rows: Int(row.int(0)), accepted: Int(row.int(1)),
          unchanged: Int(row.int(2)), refused: Int(row.int(3)), reportLength: Int(row.int(4)),
          isDone: row.int(5) != 0)
      }
    }

    func write(_ mark: ImportMark) throws {
      let statement = try Prepared(
        db,
        """
        INSERT INTO import_mark (name, rows, accepted, unchanged, refused, report_length, is_done)
        VALUES (?, ?, ?, ?, ?, ?, ?)
        ON CONFLICT (name) DO UPDATE
        SET (rows, accepted, unchanged, refused, report_length, is_done)
          = (excluded.rows, excluded.accepted, excluded.unchanged, excluded.refused,
            excluded.report_length, excluded.is_done)
        """)
      try statement.bind(1, mark.name)
      try statement.bind(2, mark.rows)
      try statement.bind(3, mark.accepted)
      try statement.bind(4, mark.unchanged)
      try statement.bind(5, mark.refused)
      try statement.bind(6, mark.reportLength)
      try statement.bind(7, mark.isDone ? 1 : 0)
      try statement.run()
    }
  }
#endif
