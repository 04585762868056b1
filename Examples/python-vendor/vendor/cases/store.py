"""The store: events in one order, the texts beside them, and the commands that were accepted under a key."""

import json
import sqlite3

SCHEMA = """
CREATE TABLE IF NOT EXISTS event (place INTEGER PRIMARY KEY AUTOINCREMENT, file TEXT NOT NULL, version INTEGER NOT NULL,
    content TEXT NOT NULL, UNIQUE (file, version));
CREATE TABLE IF NOT EXISTS field (file TEXT NOT NULL, version INTEGER NOT NULL, name TEXT NOT NULL, value TEXT NOT NULL,
    salt TEXT NOT NULL);
CREATE TABLE IF NOT EXISTS sent (actor TEXT NOT NULL, key TEXT NOT NULL, body TEXT NOT NULL, outcome TEXT NOT NULL,
    PRIMARY KEY (actor, key));
"""


def packed(value):
    """A value as a text that is the same for the same value."""
    return json.dumps(value, ensure_ascii=False, sort_keys=True, separators=(",", ":"))


class Store:
    """One SQLite file. Nothing that was appended is ever changed or taken out."""

    def __init__(self, path):
        self.path = path
        self.open()
        self.database.executescript(SCHEMA)

    def open(self):
        """Opens the file."""
        self.database = sqlite3.connect(self.path)
        self.database.executescript("PRAGMA journal_mode = WAL; PRAGMA synchronous = NORMAL")

    def close(self):
        """Closes the file."""
        self.database.close()

    def clear(self):
        """Forgets everything."""
        with self.database:
            for table in ("event", "field", "sent"):
                self.database.execute(f"DELETE FROM {table}")

    def append(self, name, events, texts=(), sent=None):
        """Adds the events of a case with their texts (version, name, value, salt) and the key, all or nothing."""
        with self.database:
            self.database.executemany("INSERT INTO event (file, version, content) VALUES (?, ?, ?)",
                                      [(name, event["version"], packed(event)) for event in events])
            self.database.executemany("INSERT INTO field VALUES (?, ?, ?, ?, ?)", [(name, *text) for text in texts])
            if sent:
                self.database.execute("INSERT INTO sent VALUES (?, ?, ?, ?)", sent)

    def names(self):
        """The names of all cases."""
        return [name for name, in self.database.execute("SELECT DISTINCT file FROM event ORDER BY file")]

    def events(self, name):
        """The events of a case, in order."""
        rows = self.database.execute("SELECT content FROM event WHERE file = ? ORDER BY version", (name,))
        return [json.loads(content) for content, in rows]

    def texts(self, name):
        """The texts of a case: version, name and value, in the order in which they came."""
        query = "SELECT version, name, value FROM field WHERE file = ? ORDER BY rowid"
        return self.database.execute(query, (name,)).fetchall()

    def since(self, place, limit):
        """What was recorded after a place: place, name of the case, event."""
        rows = self.database.execute("SELECT place, file, content FROM event WHERE place > ? ORDER BY place LIMIT ?",
                                     (place, -1 if limit is None else limit))
        return [(at, name, json.loads(content)) for at, name, content in rows]

    def sent(self, actor, key):
        """The body and the outcome of the command that was accepted under a key of an actor, if there was one."""
        query = "SELECT body, outcome FROM sent WHERE actor = ? AND key = ?"
        return self.database.execute(query, (actor, key)).fetchone()
