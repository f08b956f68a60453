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
  `
  CREATE TABLE alert_shape (
    id INTEGER PRIMARY KEY,
    detector TEXT NOT NULL,
    title TEXT NOT NULL,
    severity INTEGER NOT NULL,
    phase TEXT NOT NULL,
    service TEXT NOT NULL,
    actor_zone TEXT NOT NULL,
    target_zone TEXT NOT NULL,
    UNIQUE (detector, title, severity, phase, service, actor_zone, target_zone)
  ) STRICT;
  CREATE TABLE alert_party (
    id INTEGER PRIMARY KEY,
    asset TEXT NOT NULL,
    ip TEXT NOT NULL,
    UNIQUE (asset, ip)
  ) STRICT;
  CREATE TABLE alert (
    number INTEGER PRIMARY KEY,
    seq INTEGER NOT NULL,
    shape INTEGER NOT NULL,
    severity INTEGER NOT NULL,
    actor INTEGER NOT NULL,
    target INTEGER NOT NULL,
    first_us INTEGER NOT NULL,
    last_us INTEGER NOT NULL,
    is_closed INTEGER NOT NULL,
    muted_until_ms INTEGER NOT NULL,
    incident TEXT NOT NULL,
    id TEXT NOT NULL UNIQUE
  ) STRICT;
  CREATE INDEX alert_last ON alert (last_us, is_closed, muted_until_ms, severity, shape, first_us, seq);
  CREATE INDEX alert_what ON alert (shape, is_closed, muted_until_ms, severity, first_us, last_us, seq);
  CREATE INDEX alert_whom ON alert (actor, target, is_closed, muted_until_ms, severity, shape, first_us, last_us, seq);
  CREATE INDEX alert_incident ON alert (incident, is_closed, muted_until_ms, severity, shape, first_us, last_us, seq);
  CREATE TABLE alert_text (number INTEGER PRIMARY KEY, text TEXT NOT NULL) STRICT;
  CREATE TRIGGER alert_gone AFTER DELETE ON record WHEN old.kind = 'alert' AND old.is_latest = 1 BEGIN
    DELETE FROM alert_text WHERE number = (SELECT number FROM alert WHERE id = old.id);
    DELETE FROM alert WHERE id = old.id;
  END;

  CREATE TABLE mute (
    id TEXT PRIMARY KEY,
    about TEXT NOT NULL,
    is_scoped INTEGER NOT NULL,
    detector TEXT NOT NULL,
    actor TEXT NOT NULL,
    target TEXT NOT NULL,
    since_ms INTEGER NOT NULL,
    until_ms INTEGER NOT NULL
  ) STRICT, WITHOUT ROWID;
  `,
];
