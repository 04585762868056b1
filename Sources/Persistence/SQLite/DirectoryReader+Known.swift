#if SQLite
  import GovernanceModel
  import GovernanceWorkflow

  extension DirectoryReader {
    /// Those of the named grids, units and households that are there.
    func known(_ names: DirectoryNames) throws -> DirectoryBatch {
      DirectoryBatch(
        grids: try names.grids.compactMap { try grid($0) },
        units: try names.units.compactMap { try unit($0) },
        households: try households(names.households))
    }

    /// The units behind a name, in order of their names.
    func units(after name: HouseholdUnit.ID?, limit: Int) throws -> [HouseholdUnit] {
      let statement = try Prepared(
        db, "SELECT id FROM household_unit WHERE id > ? ORDER BY id LIMIT ?")
      try statement.bind(1, name?.rawValue ?? "")
      try statement.bind(2, max(0, limit))
      let ids: [HouseholdUnit.ID] = try statement.all { try CodeNames.identifier($0.text(0)) }
      return try ids.compactMap { try unit($0) }
    }

    private func households(
      _ names: [Household.ID: HouseholdUnit.ID]
    ) throws -> [Household] {
      let statement = try Prepared(
        db,
        """
        SELECT h.residents FROM household_unit u JOIN household h ON h.unit = u.key
        WHERE u.id = ? AND h.suffix = ?
        """)
      return try names.compactMap { id, unit -> Household? in
        guard id.rawValue.hasPrefix(unit.rawValue) else { return nil }
        try statement.bind(1, unit.rawValue)
        try statement.bind(
          2, String(decoding: id.rawValue.utf8.dropFirst(unit.rawValue.utf8.count), as: UTF8.self))
        return try statement.first { row in
          try Household(id: id, unit: unit, residents: Int(row.int(0)))
        }
      }
    }
  }
#endif
