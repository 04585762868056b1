#if SQLite
  import GRDB
  import GovernanceModel
  import GovernanceWorkflow

  /// Reads the directory on one connection.
  struct DirectoryReader {
    let db: Database
    let names: CodeNames

    func counts() throws -> DirectoryCounts {
      func count(_ table: String) throws -> Int {
        try Prepared(db, "SELECT count(*) FROM \(table)").first { Int($0.int(0)) } ?? 0
      }
      return DirectoryCounts(
        divisions: try count("division"), centers: try count("center"), organs: try count("organ"),
        grids: try count("grid"), units: try count("household_unit"),
        heads: try count("household_unit WHERE head IS NOT NULL"),
        households: try count("household"), actors: try count("actor"))
    }

    func division(_ code: DivisionCode) throws -> Division? {
      let statement = try Prepared(
        db, "SELECT name, aliases, is_synthetic, form FROM division WHERE code = ?")
      try statement.bind(1, Int64(code.number))
      return try statement.first { row in
        if let form = row.optionalText(3) { return try whole(form) }
        return try Division(
          code: code, name: row.text(0), aliases: try JSONList.list(of: String.self, row.text(1)),
          isSynthetic: row.int(2) != 0)
      }
    }

    func centerNames() throws -> [Center.ID] {
      try Prepared(db, "SELECT id FROM center ORDER BY division, id")
        .all { try CodeNames.identifier($0.text(0)) }
    }

    func center(_ id: Center.ID) throws -> Center? {
      let statement = try Prepared(
        db,
        """
        SELECT division, name, rooms, working_groups, directors, demonstration, form
        FROM center WHERE id = ?
        """)
      try statement.bind(1, id.rawValue)
      return try statement.first { row in
        if let form = row.optionalText(6) { return try whole(form) }
        return try Center(
          id: id, division: try division(row, 0), name: row.text(1),
          rooms: try JSONList.list(of: String.self, row.text(2)).map { try FunctionRoom(code: $0) },
          groups: Set(try JSONList.list(of: WorkingGroup.self, row.text(3))),
          directors: try JSONList.list(of: Directorship.self, row.text(4)),
          demonstration: try row.optionalText(5).map { try code($0) })
      }
    }

    func organ(_ id: Organ.ID) throws -> Organ? {
      let statement = try Prepared(
        db, "SELECT division, name, capacity, form FROM organ WHERE id = ?")
      try statement.bind(1, id.rawValue)
      return try statement.first { row in
        if let form = row.optionalText(3) { return try whole(form) }
        return try Organ(
          id: id, division: try division(row, 0), name: row.text(1),
          capacity: try code(row.text(2)))
      }
    }

    func grid(_ id: Grid.ID) throws -> Grid? {
      let statement = try Prepared(
        db, "SELECT village, number, villager_groups, merged_networks, form FROM grid WHERE id = ?")
      try statement.bind(1, id.rawValue)
      return try statement.first { row in
        if let form = row.optionalText(4) { return try whole(form) }
        return try Grid(
          village: try division(row, 0), number: Int(row.int(1)),
          groups: try JSONList.list(of: Int.self, row.text(2)),
          mergedNetworks: Set(try JSONList.list(of: MergedNetwork.self, row.text(3))))
      }
    }

    private func whole<Value: WireType>(_ form: String) throws -> Value {
      do throws(WireError) {
        return try JSONReader.read(Array(form.utf8)).stored()
      } catch {
        throw SQLiteFault.Unreadable(found: .same(error.found), expected: .same(error.expected))
      }
    }

    func unit(_ id: HouseholdUnit.ID) throws -> HouseholdUnit? {
      let statement = try Prepared(
        db,
        """
        SELECT g.id, u.size, u.size_reason, u.channel, u.head, u.head_household, u.head_since,
          u.vacant_since, u.form
        FROM household_unit u JOIN grid g ON g.key = u.grid WHERE u.id = ?
        """)
      try statement.bind(1, id.rawValue)
      return try statement.first { row in
        if let form = row.optionalText(8) { return try whole(form) }
        // The policy was applied when the unit came in; another one may have been in force then.
        let size = Int(row.int(1))
        guard size >= 1 else {
          throw SQLiteFault.Unreadable(
            found: .same("\(size)"), expected: Wording(zh: "户数", en: "a number of households"))
        }
        let policy = try UnitSizePolicy(
          soft: size...size, hard: size...size, provenance: UnitSizePolicy.standard.provenance)
        return try HouseholdUnit(
          id: id, grid: try CodeNames.identifier(row.text(0)), size: size,
          sizeReason: row.optionalText(2), headship: try headship(row),
          channel: try CodeNames.identifier(row.text(3)), policy: policy)
      }
    }

    private func headship(_ row: Prepared) throws -> Headship {
      if let head = row.optionalText(4), let household = row.optionalText(5) {
        return .held(
          HouseholdHead(
            id: try CodeNames.identifier(head), household: try CodeNames.identifier(household),
            inOfficeSince: day(row.int(6))))
      }
      return .vacant(since: day(row.int(7)))
    }

    func households(of unit: HouseholdUnit.ID) throws -> [Household] {
      let statement = try Prepared(
        db,
        """
        SELECT h.suffix, h.residents FROM household_unit u JOIN household h ON h.unit = u.key
        WHERE u.id = ? ORDER BY h.suffix
        """)
      try statement.bind(1, unit.rawValue)
      return try statement.all { row in
        try Household(
          id: try CodeNames.identifier(unit.rawValue + row.text(0)), unit: unit,
          residents: Int(row.int(1)))
      }
    }

    func actor(_ id: Actor.ID) throws -> Actor? {
      let find = try Prepared(db, "SELECT key FROM actor WHERE id = ?")
      try find.bind(1, id.rawValue)
      guard let key = try find.first({ $0.int(0) }) else { return nil }
      let posts = try Prepared(db, "SELECT role, unit FROM post WHERE actor = ? ORDER BY place")
      try posts.bind(1, key)
      return Actor(
        id: id,
        posts: try posts.all { row in
          guard let unit = try names.unit(row.int(1), db) else {
            throw SQLiteFault.Unreadable(
              found: Wording(zh: "无单位的职务", en: "a post without an office"),
              expected: Wording(zh: "每职务一个单位", en: "one for each post"))
          }
          return Post(role: try names.text(row.int(0), db), at: unit)
        })
    }

    /// An office and all above it, nearest first; a circle in what was entered ends it.
    func chain(from unit: UnitReference) throws -> [Office] {
      var (chain, next) = ([Office](), UnitReference?.some(unit))
      while let unit = next, !chain.contains(where: { $0.unit == unit }),
        let office = try office(unit)
      {
        chain.append(office)
        next = office.superior
      }
      return chain
    }

    func office(_ unit: UnitReference) throws -> Office? {
      switch unit {
      case .center(let id):
        try center(unit, id.rawValue)
      case .organ(let id):
        try office(
          unit,
          "SELECT division, capacity, name, form ->> '$.superior' FROM organ WHERE id = ?",
          id.rawValue)
      case .grid(let id):
        try office(
          unit, "SELECT village, 'centerOnly', id, NULL FROM grid WHERE id = ?", id.rawValue)
      }
    }

    private func office(_ unit: UnitReference, _ sql: String, _ id: String) throws -> Office? {
      let statement = try Prepared(db, sql)
      try statement.bind(1, id)
      return try statement.first { row in
        Office(
          unit: unit, name: row.text(2), division: try division(row, 0),
          capacity: try code(row.text(1)),
          superior: row.optionalText(3).flatMap { Organ.ID($0) }.map { .organ($0) })
      }
    }

    /// A center, and above it the center of the nearest division around its own that has one,
    /// or else its own superior.
    private func center(_ unit: UnitReference, _ id: String) throws -> Office? {
      let plain = """
        SELECT division, 'centerOnly', name, form ->> '$.superior' FROM center WHERE id = ?
        """
      guard let office = try office(unit, plain, id) else { return nil }
      var superior: Center.ID?
      var parent = office.division.parent
      while let division = parent, superior == nil {
        let above = try Prepared(
          db, "SELECT id FROM center WHERE division = ? ORDER BY id LIMIT 1")
        try above.bind(1, Int64(division.number))
        superior = try above.first { Center.ID($0.text(0)) }.flatMap(\.self)
        parent = division.parent
      }
      return Office(
        unit: unit, name: office.name, division: office.division, capacity: office.capacity,
        superior: superior.map { .center($0) } ?? office.superior)
    }

    private func division(_ row: Prepared, _ column: Int32) throws -> DivisionCode {
      let number = row.int(column)
      guard let code = UInt64(exactly: number).flatMap({ DivisionCode(number: $0) }) else {
        throw SQLiteFault.Unreadable(
          found: .same("\(number)"), expected: Wording(zh: "区划代码", en: "a division code"))
      }
      return code
    }

    private func day(_ number: Int64) -> CivilDate {
      CivilDate(dayNumber: Int(number))
    }

    private func code<Code: RawRepresentable>(
      _ text: String
    ) throws -> Code where Code.RawValue == String {
      guard let code = Code(rawValue: text) else {
        throw SQLiteFault.Unreadable(
          found: .same(text), expected: Wording(zh: "已知代码", en: "a known code"))
      }
      return code
    }
  }
#endif
