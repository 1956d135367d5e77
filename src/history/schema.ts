/**
 * The history's tables, as a list of migrations: entry `i` takes a file from version `i` to `i + 1` (SQLite's
 * `user_version`). Entries are never edited once released; a new need is a new entry. Times are milliseconds since the
 * epoch, UTC. `earlier_verdict` is the last one of a day before `last_checked_at`: a run that is repeated on one day compares
 * itself with the same.
 */
export const MIGRATIONS: readonly string[] = [
  `
  CREATE TABLE target (
    url TEXT PRIMARY KEY,
    first_seen_at INTEGER NOT NULL,
    last_alive_at INTEGER,
    last_checked_at INTEGER NOT NULL,
    verdict TEXT NOT NULL,
    reason TEXT NOT NULL,
    judgement TEXT NOT NULL,
    earlier_verdict TEXT
  ) WITHOUT ROWID;
  CREATE TABLE failure (
    url TEXT NOT NULL,
    at INTEGER NOT NULL,
    reason TEXT NOT NULL,
    PRIMARY KEY (url, at)
  ) WITHOUT ROWID;
  CREATE TABLE run (
    started_at INTEGER PRIMARY KEY,
    duration_ms INTEGER NOT NULL,
    is_complete INTEGER NOT NULL,
    totals TEXT NOT NULL
  );
  CREATE TABLE extraction (
    blob_id TEXT NOT NULL,
    path TEXT NOT NULL,
    used_at INTEGER NOT NULL,
    data TEXT NOT NULL,
    PRIMARY KEY (blob_id, path)
  ) WITHOUT ROWID;
  `,
  // By what is in a file, not by where it lies; version 1 never wrote a row.
  `
  DROP TABLE extraction;
  CREATE TABLE extraction (
    blob_id BLOB NOT NULL,
    reader TEXT NOT NULL,
    used_at INTEGER NOT NULL,
    data TEXT NOT NULL,
    PRIMARY KEY (blob_id, reader)
  ) WITHOUT ROWID;
  `,
  // What a target that is alive is asked to compare itself with; \`read_at\` is of the run that last read it in full.
  `
  ALTER TABLE target ADD COLUMN etag TEXT;
  ALTER TABLE target ADD COLUMN last_modified TEXT;
  ALTER TABLE target ADD COLUMN read_at INTEGER;
  `,
  // All that a document says, in bytes. With a row id: rows are too large for a tree of their keys.
  `
  DROP TABLE extraction;
  CREATE TABLE extraction (
    blob_id BLOB NOT NULL,
    reader TEXT NOT NULL,
    used_at INTEGER NOT NULL,
    data BLOB NOT NULL,
    PRIMARY KEY (blob_id, reader)
  );
  `,
];

export const SCHEMA_VERSION = MIGRATIONS.length;

/** “SQLite format 3”: nothing else begins with it (https://www.sqlite.org/fileformat.html, 1.3). “dead” marks our own. */
export const APPLICATION_ID = 0x64656164;
