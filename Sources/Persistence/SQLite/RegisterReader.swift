#if SQLite
  import GRDB
  import GovernanceModel
  import GovernanceWorkflow

  /// Reads registers on one connection.
  struct RegisterReader {
    let db: Database
    let names: CodeNames

    private static let columns = "id, center, regulation, moment, author, case_id, body"

    func entry(_ id: RegisterEntry.ID) throws -> RegisterEntry? {
      let statement = try Prepared(db, "SELECT \(Self.columns) FROM register_entry WHERE id = ?")
      try statement.bind(1, id.rawValue)
      return try statement.first(entry)
    }

    func entries(
      of center: Center.ID, under regulation: RegulationTitle, in period: Range<Instant>
    ) throws -> [RegisterEntry] {
      let statement = try Prepared(
        db,
        """
        SELECT \(Self.columns) FROM register_entry
        WHERE center = (SELECT id FROM code WHERE text = ?)
          AND regulation = (SELECT id FROM code WHERE text = ?) AND moment >= ? AND moment < ?
        ORDER BY moment, id
        """)
      try statement.bind(1, center.rawValue)
      try statement.bind(2, regulation.rawValue)
      try statement.bind(3, period.lowerBound.milliseconds)
      try statement.bind(4, period.upperBound.milliseconds)
      return try statement.all(entry)
    }

    private func entry(_ row: Prepared) throws -> RegisterEntry {
      let title = try names.text(row.int(2), db)
      guard let regulation = RegulationTitle(rawValue: title) else {
        throw SQLiteFault.Unreadable(
          found: .same(title), expected: Wording(zh: "制度代码", en: "the code of a regulation"))
      }
      return RegisterEntry(
        id: try CodeNames.identifier(row.text(0)), center: try names.identifier(row.int(1), db),
        regulation: regulation, moment: Instant(milliseconds: row.int(3)),
        author: try names.identifier(row.int(4), db),
        caseID: try row.optionalText(5).map { try CodeNames.identifier($0) }, body: row.bytes(6))
    }
  }
#endif
