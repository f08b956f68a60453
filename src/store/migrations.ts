/**
 * One step of the schema each; `user_version` counts the steps that a database has seen. A step is never changed, only
 * followed by another.
 */
export const migrations: readonly string[] = [
  `
  CREATE TABLE record (
    seq INTEGER PRIMARY KEY AUTOINCREMENT,
    kind TEXT NOT NULL,
    id TEXT,
    about TEXT,
    incident TEXT,
    severity INTEGER,
    detector TEXT,
    actor_zone TEXT,
    target_zone TEXT,
    kept_ms INTEGER NOT NULL,
    is_latest INTEGER NOT NULL,
    body TEXT NOT NULL
  ) STRICT;
  CREATE UNIQUE INDEX record_id ON record (id) WHERE is_latest = 1 AND id IS NOT NULL;
  CREATE INDEX record_latest ON record (kind, seq) WHERE is_latest = 1;
  CREATE INDEX record_about ON record (about) WHERE about IS NOT NULL;
  CREATE INDEX record_kept ON record (kept_ms, seq);

  CREATE TABLE closed (id TEXT PRIMARY KEY) STRICT, WITHOUT ROWID;

  CREATE TABLE spool (
    number INTEGER PRIMARY KEY AUTOINCREMENT,
    name TEXT NOT NULL UNIQUE,
    filter TEXT NOT NULL,
    dropped TEXT NOT NULL
  ) STRICT;
  CREATE TABLE spooled (
    spool INTEGER NOT NULL,
    seq INTEGER NOT NULL,
    rank INTEGER NOT NULL,
    marker TEXT,
    PRIMARY KEY (spool, seq)
  ) STRICT, WITHOUT ROWID;
  CREATE INDEX spooled_rank ON spooled (spool, rank, seq);
  CREATE INDEX spooled_seq ON spooled (seq);

  CREATE TABLE evidence (
    id TEXT PRIMARY KEY,
    bytes INTEGER NOT NULL,
    written_ms INTEGER NOT NULL
  ) STRICT, WITHOUT ROWID;

  CREATE TABLE note (name TEXT PRIMARY KEY, value TEXT NOT NULL) STRICT, WITHOUT ROWID;
  `,
];
