#if SQLite
  extension Schema {
    // What was written before has no places in lists, and only who knows the procedure can tell them; its
    // rows are marked until they are written anew. The places hold a copy of what a list shows, so that
    // a page is read from the index alone.
    static let worklists = """
      DROP INDEX worklist_by_owner;
      ALTER TABLE case_file ADD COLUMN wakes_at INTEGER;
      ALTER TABLE case_file ADD COLUMN is_outdated INTEGER NOT NULL DEFAULT 1
        CHECK (is_outdated IN (0, 1));
      CREATE INDEX waking ON case_file (wakes_at, id) WHERE wakes_at IS NOT NULL;
      CREATE INDEX outdated ON case_file (id) WHERE is_outdated = 1;

      CREATE TABLE involvement (
        case_key INTEGER NOT NULL REFERENCES case_file,
        list INTEGER NOT NULL REFERENCES code,
        subject INTEGER NOT NULL REFERENCES code,
        due INTEGER NOT NULL,  -- 9223372036854775807: nothing is due
        barred TEXT NOT NULL,  -- people and offices, with spaces between them
        id TEXT NOT NULL,
        kind INTEGER NOT NULL,
        state INTEGER NOT NULL,
        is_open INTEGER NOT NULL CHECK (is_open IN (0, 1)),
        owner INTEGER,
        supervision INTEGER NOT NULL,
        opened_at INTEGER NOT NULL,
        PRIMARY KEY (case_key, list, subject)
      ) STRICT, WITHOUT ROWID;
      CREATE INDEX worklist ON involvement
        (list, subject, due, id, is_open, barred, kind, state, owner, supervision, opened_at);

      CREATE VIEW worklists AS
        SELECT l.text AS list, u.text AS subject, i.id,
          CASE WHEN i.due < 9223372036854775807
            THEN datetime(i.due / 1000, 'unixepoch', '+8 hours') END AS due,
          s.text AS state, i.is_open, i.barred
        FROM involvement i
        JOIN code l ON l.id = i.list
        JOIN code u ON u.id = i.subject
        JOIN code s ON s.id = i.state;
      """
  }
#endif
