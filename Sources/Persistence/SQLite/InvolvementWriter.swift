#if SQLite
  import GRDB
  import GovernanceModel
  import GovernanceWorkflow

  /// Writes the places of a case in lists; a place that stays as it is costs no page.
  final class InvolvementWriter {
    private let codes: CodeBook
    private let find: Prepared
    private let put: Prepared
    private let remove: Prepared

    /// A place as it stands in the table, with what is copied beside it from the case.
    private struct Place: Equatable {
      let due: Int64
      let barred: String
      let kind: Int64
      let state: Int64
      let isOpen: Bool
      let owner: Int64?
      let supervision: Int64
      let openedAt: Int64
    }

    private struct Name: Hashable {
      let list: Int64
      let subject: Int64
    }

    init(_ db: Database, _ codes: CodeBook) throws {
      self.codes = codes
      find = try Prepared(
        db,
        """
        SELECT list, subject, due, barred, kind, state, is_open, owner, supervision, opened_at
        FROM involvement WHERE case_key = ?
        """)
      put = try Prepared(
        db,
        """
        INSERT INTO involvement (case_key, list, subject, due, barred, kind, state, is_open, owner,
          supervision, opened_at, id)
        VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
        ON CONFLICT (case_key, list, subject) DO UPDATE SET due = excluded.due,
          barred = excluded.barred, kind = excluded.kind, state = excluded.state,
          is_open = excluded.is_open, owner = excluded.owner, supervision = excluded.supervision,
          opened_at = excluded.opened_at
        """)
      remove = try Prepared(
        db, "DELETE FROM involvement WHERE case_key = ? AND list = ? AND subject = ?")
    }

    /// Makes the places those of a row, touching only what differs.
    func write(_ entry: CaseEntry, _ caseKey: Int64, isNew: Bool) throws {
      var before = isNew ? [:] : try places(of: caseKey)
      guard !before.isEmpty || !entry.involved.isEmpty else { return }
      let (kind, state) = (try codes.number(entry.kind), try codes.number(entry.state))
      let (owner, supervision) = (
        try codes.number(entry.owner), try codes.number(entry.supervision)
      )
      for involvement in entry.involved {
        let name = Name(
          list: try codes.number(involvement.list), subject: try codes.number(involvement.subject))
        let place = Place(
          due: involvement.due?.milliseconds ?? Schema.noDue,
          barred: involvement.barred.joined(separator: " "), kind: kind, state: state,
          isOpen: entry.isOpen, owner: owner, supervision: supervision,
          openedAt: entry.openedAt.milliseconds)
        if before.removeValue(forKey: name) != place { try write(place, name, caseKey, entry.id) }
      }
      for name in before.keys {
        try remove.bind(1, caseKey)
        try remove.bind(2, name.list)
        try remove.bind(3, name.subject)
        try remove.run()
      }
    }

    private func places(of caseKey: Int64) throws -> [Name: Place] {
      try find.bind(1, caseKey)
      let rows = try find.all { row in
        (
          Name(list: row.int(0), subject: row.int(1)),
          Place(
            due: row.int(2), barred: row.text(3), kind: row.int(4), state: row.int(5),
            isOpen: row.int(6) != 0, owner: row.optionalInt(7), supervision: row.int(8),
            openedAt: row.int(9))
        )
      }
      return Dictionary(rows) { first, _ in first }
    }

    private func write(_ place: Place, _ name: Name, _ caseKey: Int64, _ id: CaseID) throws {
      try put.bind(1, caseKey)
      try put.bind(2, name.list)
      try put.bind(3, name.subject)
      try put.bind(4, place.due)
      try put.bind(5, place.barred)
      try put.bind(6, place.kind)
      try put.bind(7, place.state)
      try put.bind(8, place.isOpen ? 1 : 0)
      try put.bind(9, place.owner)
      try put.bind(10, place.supervision)
      try put.bind(11, place.openedAt)
      try put.bind(12, id.rawValue)
      try put.run()
    }
  }
#endif
