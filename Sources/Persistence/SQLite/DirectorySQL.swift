#if SQLite
  /// How the parts of a directory take their place, or the place of what bore their name.
  ///
  /// A part that is there unchanged is not written, so that loading the same again costs no pages.
  enum DirectorySQL {
    static let division = """
      INSERT INTO division (code, name, aliases, is_synthetic, form) VALUES (?, ?, ?, ?, ?)
      ON CONFLICT (code) DO UPDATE
      SET (name, aliases, is_synthetic, form)
        = (excluded.name, excluded.aliases, excluded.is_synthetic, excluded.form)
      """

    static let center = """
      INSERT INTO center (id, division, name, rooms, working_groups, directors, demonstration,
        form)
      VALUES (?, ?, ?, ?, ?, ?, ?, ?)
      ON CONFLICT (id) DO UPDATE
      SET (division, name, rooms, working_groups, directors, demonstration, form)
        = (excluded.division, excluded.name, excluded.rooms, excluded.working_groups,
          excluded.directors, excluded.demonstration, excluded.form)
      """

    static let organ = """
      INSERT INTO organ (id, division, name, capacity, form) VALUES (?, ?, ?, ?, ?)
      ON CONFLICT (id) DO UPDATE
      SET (division, name, capacity, form)
        = (excluded.division, excluded.name, excluded.capacity, excluded.form)
      """

    static let grid = """
      INSERT INTO grid (id, village, number, villager_groups, merged_networks, form)
      VALUES (?, ?, ?, ?, ?, ?)
      ON CONFLICT (id) DO UPDATE
      SET (village, number, villager_groups, merged_networks, form)
        = (excluded.village, excluded.number, excluded.villager_groups, excluded.merged_networks,
          excluded.form)
      """

    static let unit = """
      INSERT INTO household_unit (id, grid, size, size_reason, channel, head, head_household,
        head_since, vacant_since, form)
      VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
      ON CONFLICT (id) DO UPDATE
      SET (grid, size, size_reason, channel, head, head_household, head_since, vacant_since, form)
        = (excluded.grid, excluded.size, excluded.size_reason, excluded.channel, excluded.head,
          excluded.head_household, excluded.head_since, excluded.vacant_since, excluded.form)
      WHERE (grid, size, size_reason, channel, head, head_household, head_since, vacant_since, form)
        IS NOT (excluded.grid, excluded.size, excluded.size_reason, excluded.channel, excluded.head,
          excluded.head_household, excluded.head_since, excluded.vacant_since, excluded.form)
      """

    static let household = """
      INSERT INTO household (unit, suffix, residents) VALUES (?, ?, ?)
      ON CONFLICT (unit, suffix) DO UPDATE SET residents = excluded.residents
      WHERE residents <> excluded.residents
      """

    static let actor = """
      INSERT INTO actor (id) VALUES (?)
      ON CONFLICT (id) DO UPDATE SET id = excluded.id RETURNING key
      """
  }
#endif
