#if SQLite
  import GRDB
  import GovernanceModel

  /// The tables of a store's file, in named steps that are only ever added to.
  enum Schema {
    /// Marks a file as one of this kit's: the letters GOVK.
    static let applicationID: Int64 = 0x474F_564B

    /// The number of steps this version knows; a file with more was written by a later one.
    static let version: Int64 = 6

    /// The moment that stands for no due moment; it sorts after every other.
    static let noDue = Int64.max

    /// The steps, for a file that will hold one partition.
    static func migrator(partition: DivisionCode) -> DatabaseMigrator {
      var migrator = DatabaseMigrator()
      migrator.registerMigration("1 case files") { db in
        try db.execute(sql: caseFiles)
        try db.execute(
          sql: "INSERT INTO store (only_row, partition) VALUES (1, ?)",
          arguments: [Int64(partition.number)])
        try db.execute(sql: "PRAGMA user_version = 1")
      }
      migrator.registerMigration("2 directory") { db in
        try db.execute(sql: directory)
        try db.execute(sql: "PRAGMA user_version = 2")
      }
      migrator.registerMigration("3 registers") { db in
        try db.execute(sql: registers)
        try db.execute(sql: "PRAGMA user_version = 3")
      }
      migrator.registerMigration("4 whole forms") { db in
        try db.execute(sql: wholeForms)
        try db.execute(sql: "PRAGMA user_version = 4")
      }
      migrator.registerMigration("5 worklists") { db in
        try db.execute(sql: worklists)
        try db.execute(sql: "PRAGMA user_version = 5")
      }
      migrator.registerMigration("6 imports") { db in
        try db.execute(sql: imports)
        try db.execute(sql: "PRAGMA user_version = 6")
      }
      return migrator
    }

    private static let caseFiles = """
      CREATE TABLE store (
        only_row INTEGER PRIMARY KEY CHECK (only_row = 1),
        partition INTEGER NOT NULL CHECK (partition BETWEEN 100000000000 AND 999999999999)
      ) STRICT;

      -- Codes, names of actors and offices, version tags: each text stands here once.
      CREATE TABLE code (
        id INTEGER PRIMARY KEY,
        text TEXT NOT NULL UNIQUE
      ) STRICT;
      CREATE TRIGGER code_unchanged BEFORE UPDATE ON code
        BEGIN SELECT RAISE(ABORT, 'codes are only ever added'); END;
      CREATE TRIGGER code_kept BEFORE DELETE ON code
        BEGIN SELECT RAISE(ABORT, 'codes are only ever added'); END;

      -- The current row of each case, written in the same transaction as its events.
      CREATE TABLE case_file (
        key INTEGER PRIMARY KEY,
        id TEXT NOT NULL UNIQUE,
        version INTEGER NOT NULL CHECK (version >= 1),
        procedure INTEGER NOT NULL REFERENCES code,
        kind INTEGER NOT NULL REFERENCES code,
        state INTEGER NOT NULL REFERENCES code,
        is_open INTEGER NOT NULL CHECK (is_open IN (0, 1)),
        owner INTEGER REFERENCES code,
        next_due INTEGER NOT NULL,  -- 9223372036854775807: nothing is due
        supervision INTEGER NOT NULL REFERENCES code,
        opened_at INTEGER NOT NULL,
        changed_at INTEGER NOT NULL
      ) STRICT;
      CREATE INDEX worklist_by_due ON case_file (next_due, id) WHERE is_open = 1;
      CREATE INDEX worklist_by_owner ON case_file (owner, next_due, id) WHERE is_open = 1;

      -- Every event; the position is the place in the county's order and has no holes.
      CREATE TABLE event (
        position INTEGER PRIMARY KEY CHECK (position >= 1),
        case_key INTEGER NOT NULL REFERENCES case_file,
        version INTEGER NOT NULL CHECK (version >= 1),
        action INTEGER NOT NULL REFERENCES code,
        from_state INTEGER REFERENCES code,
        to_state INTEGER NOT NULL REFERENCES code,
        occurred_at INTEGER NOT NULL,
        recorded_at INTEGER NOT NULL,
        actor INTEGER REFERENCES code,
        role INTEGER NOT NULL REFERENCES code,
        unit INTEGER REFERENCES code,
        procedure INTEGER NOT NULL REFERENCES code,
        charter INTEGER NOT NULL REFERENCES code,
        law INTEGER NOT NULL REFERENCES code,
        body TEXT NOT NULL,
        UNIQUE (case_key, version)
      ) STRICT;
      CREATE TRIGGER event_unchanged BEFORE UPDATE ON event
        BEGIN SELECT RAISE(ABORT, 'events are only ever added'); END;
      CREATE TRIGGER event_kept BEFORE DELETE ON event
        BEGIN SELECT RAISE(ABORT, 'events are only ever added'); END;

      -- Personal and free-text fields; a row can be erased without touching any event.
      CREATE TABLE private_field (
        key INTEGER PRIMARY KEY,
        case_key INTEGER NOT NULL REFERENCES case_file,
        commitment BLOB NOT NULL,
        name TEXT NOT NULL,
        salt BLOB NOT NULL,
        value TEXT NOT NULL,
        UNIQUE (case_key, commitment)
      ) STRICT;

      CREATE TABLE idempotency (
        actor INTEGER NOT NULL REFERENCES code,
        key TEXT NOT NULL,
        body BLOB NOT NULL,
        case_key INTEGER NOT NULL REFERENCES case_file,
        first_version INTEGER NOT NULL CHECK (first_version >= 1),
        last_version INTEGER NOT NULL CHECK (last_version >= first_version),
        first_position INTEGER NOT NULL CHECK (first_position >= 1),
        PRIMARY KEY (actor, key)
      ) STRICT, WITHOUT ROWID;

      -- For people at a shell: codes as texts, moments as a clock in China shows them.
      CREATE VIEW history AS
        SELECT e.position, c.id AS case_id, e.version, a.text AS action, f.text AS from_state,
          t.text AS to_state,
          datetime(e.occurred_at / 1000, 'unixepoch', '+8 hours') AS occurred,
          datetime(e.recorded_at / 1000, 'unixepoch', '+8 hours') AS recorded,
          w.text AS actor, r.text AS role, u.text AS unit, p.text AS procedure,
          h.text AS charter, l.text AS law, e.body
        FROM event e
        JOIN case_file c ON c.key = e.case_key
        JOIN code a ON a.id = e.action
        LEFT JOIN code f ON f.id = e.from_state
        JOIN code t ON t.id = e.to_state
        LEFT JOIN code w ON w.id = e.actor
        JOIN code r ON r.id = e.role
        LEFT JOIN code u ON u.id = e.unit
        JOIN code p ON p.id = e.procedure
        JOIN code h ON h.id = e.charter
        JOIN code l ON l.id = e.law;
      CREATE VIEW case_list AS
        SELECT c.id, c.version, p.text AS procedure, k.text AS kind, s.text AS state, c.is_open,
          o.text AS owner,
          CASE WHEN c.next_due < 9223372036854775807
            THEN datetime(c.next_due / 1000, 'unixepoch', '+8 hours') END AS next_due,
          v.text AS supervision,
          datetime(c.opened_at / 1000, 'unixepoch', '+8 hours') AS opened,
          datetime(c.changed_at / 1000, 'unixepoch', '+8 hours') AS changed
        FROM case_file c
        JOIN code p ON p.id = c.procedure
        JOIN code k ON k.id = c.kind
        JOIN code s ON s.id = c.state
        LEFT JOIN code o ON o.id = c.owner
        JOIN code v ON v.id = c.supervision;
      """

    private static let directory = """
      CREATE TABLE division (
        code INTEGER PRIMARY KEY CHECK (code BETWEEN 100000000000 AND 999999999999),
        name TEXT NOT NULL,
        aliases TEXT NOT NULL CHECK (json_valid(aliases)),
        is_synthetic INTEGER NOT NULL CHECK (is_synthetic IN (0, 1))
      ) STRICT;
      CREATE TABLE center (
        key INTEGER PRIMARY KEY,
        id TEXT NOT NULL UNIQUE,
        division INTEGER NOT NULL REFERENCES division,
        name TEXT NOT NULL CHECK (name <> ''),
        rooms TEXT NOT NULL CHECK (json_valid(rooms)),
        working_groups TEXT NOT NULL CHECK (json_valid(working_groups)),
        directors TEXT NOT NULL CHECK (json_valid(directors)),
        demonstration TEXT
      ) STRICT;
      CREATE TABLE organ (
        key INTEGER PRIMARY KEY,
        id TEXT NOT NULL UNIQUE,
        division INTEGER NOT NULL REFERENCES division,
        name TEXT NOT NULL,
        capacity TEXT NOT NULL
      ) STRICT;
      CREATE TABLE grid (
        key INTEGER PRIMARY KEY,
        id TEXT NOT NULL UNIQUE,
        village INTEGER NOT NULL REFERENCES division,
        number INTEGER NOT NULL CHECK (number BETWEEN 1 AND 999),
        villager_groups TEXT NOT NULL CHECK (json_valid(villager_groups)),
        merged_networks TEXT NOT NULL CHECK (json_valid(merged_networks))
      ) STRICT;
      -- A unit has a head or an open vacancy, never both and never neither.
      CREATE TABLE household_unit (
        key INTEGER PRIMARY KEY,
        id TEXT NOT NULL UNIQUE,
        grid INTEGER NOT NULL REFERENCES grid,
        size INTEGER NOT NULL CHECK (size >= 1),
        size_reason TEXT,
        channel TEXT NOT NULL,
        head TEXT,
        head_household TEXT,
        head_since INTEGER,
        vacant_since INTEGER,
        CHECK ((head IS NULL) <> (vacant_since IS NULL)),
        CHECK ((head IS NULL) = (head_household IS NULL) AND (head IS NULL) = (head_since IS NULL))
      ) STRICT;
      -- A household's name is its unit's name and a suffix of its own; only the suffix is kept.
      CREATE TABLE household (
        unit INTEGER NOT NULL REFERENCES household_unit,
        suffix TEXT NOT NULL,
        residents INTEGER NOT NULL CHECK (residents >= 1),
        PRIMARY KEY (unit, suffix)
      ) STRICT, WITHOUT ROWID;
      CREATE TABLE actor (
        key INTEGER PRIMARY KEY,
        id TEXT NOT NULL UNIQUE
      ) STRICT;
      CREATE TABLE post (
        actor INTEGER NOT NULL REFERENCES actor,
        place INTEGER NOT NULL,
        role INTEGER NOT NULL REFERENCES code,
        unit INTEGER NOT NULL REFERENCES code,
        PRIMARY KEY (actor, place)
      ) STRICT, WITHOUT ROWID;
      CREATE VIEW household_list AS
        SELECT u.id || h.suffix AS id, u.id AS unit, h.residents
        FROM household h JOIN household_unit u ON u.key = h.unit;
      CREATE VIEW post_list AS
        SELECT a.id AS actor, r.text AS role, u.text AS unit
        FROM post p JOIN actor a ON a.key = p.actor
        JOIN code r ON r.id = p.role JOIN code u ON u.id = p.unit;
      """

    // The columns answer questions; the form is the whole, as it came through its door. A row that an
    // earlier version wrote has none and is read from its columns.
    private static let wholeForms = """
      ALTER TABLE division ADD COLUMN form TEXT
        CHECK (form IS NULL OR json_valid(form));
      ALTER TABLE center ADD COLUMN form TEXT
        CHECK (form IS NULL OR json_valid(form));
      ALTER TABLE organ ADD COLUMN form TEXT
        CHECK (form IS NULL OR json_valid(form));
      ALTER TABLE grid ADD COLUMN form TEXT
        CHECK (form IS NULL OR json_valid(form));
      -- Only where the columns cannot say all: a set end of a term, a size policy of its own.
      ALTER TABLE household_unit ADD COLUMN form TEXT
        CHECK (form IS NULL OR json_valid(form));
      """

    private static let registers = """
      CREATE TABLE register_entry (
        key INTEGER PRIMARY KEY,
        id TEXT NOT NULL UNIQUE,
        center INTEGER NOT NULL REFERENCES code,
        regulation INTEGER NOT NULL REFERENCES code,
        moment INTEGER NOT NULL,
        author INTEGER NOT NULL REFERENCES code,
        case_id TEXT,
        body TEXT NOT NULL
      ) STRICT;
      CREATE INDEX register_order ON register_entry (center, regulation, moment, id);
      CREATE TRIGGER register_unchanged BEFORE UPDATE ON register_entry
        BEGIN SELECT RAISE(ABORT, 'register entries are only ever added'); END;
      CREATE TRIGGER register_kept BEFORE DELETE ON register_entry
        BEGIN SELECT RAISE(ABORT, 'register entries are only ever added'); END;
      CREATE VIEW register AS
        SELECT e.id, c.text AS center, r.text AS regulation,
          datetime(e.moment / 1000, 'unixepoch', '+8 hours') AS moment,
          a.text AS author, e.case_id, e.body
        FROM register_entry e JOIN code c ON c.id = e.center
        JOIN code r ON r.id = e.regulation JOIN code a ON a.id = e.author;
      """
  }
#endif
