#if SQLite
  extension Schema {
    static let imports = """
      -- How far the import of each file has come, written in the same transaction as its rows.
      CREATE TABLE import_mark (
        name TEXT PRIMARY KEY,
        rows INTEGER NOT NULL CHECK (rows = accepted + unchanged + refused),
        accepted INTEGER NOT NULL CHECK (accepted >= 0),
        unchanged INTEGER NOT NULL CHECK (unchanged >= 0),
        refused INTEGER NOT NULL CHECK (refused >= 0),
        report_length INTEGER NOT NULL CHECK (report_length >= 0),
        is_done INTEGER NOT NULL CHECK (is_done IN (0, 1))
      ) STRICT, WITHOUT ROWID;
      """
  }
#endif
