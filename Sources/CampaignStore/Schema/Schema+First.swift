extension Schema {
  /// Version 1.
  ///
  /// `plan` has a row a plan, which keeps its `id` through all versions. Days are counted from 1970-01-01. `content.packed`
  /// is one Zstandard frame of the normalized text, `text_bytes` long, and the record's JSON behind it. `search` holds the
  /// folded words of each text under the plan's id, and the text itself is not in it. Where a plan has a new version, what
  /// was read from the one before it moves to `version`. `due` has a row for each ``DueTime`` of a deadline.
  static let first: String = """
    CREATE TABLE plan (
      id INTEGER PRIMARY KEY,
      sha256 BLOB NOT NULL UNIQUE,
      version INTEGER NOT NULL,
      identity TEXT UNIQUE,
      path TEXT,
      number TEXT,
      number_key TEXT,
      issued TEXT,
      issued_day INTEGER,
      type TEXT,
      issuer TEXT,
      parent TEXT,
      title TEXT,
      campaign TEXT,
      imported TEXT NOT NULL
    ) STRICT;
    CREATE INDEX plan_path ON plan(path) WHERE path IS NOT NULL;
    CREATE INDEX plan_number ON plan(number_key) WHERE number_key IS NOT NULL;

    CREATE TABLE content (
      plan INTEGER PRIMARY KEY REFERENCES plan ON DELETE CASCADE,
      text_bytes INTEGER NOT NULL,
      packed BLOB NOT NULL
    ) STRICT;

    CREATE TABLE version (
      plan INTEGER NOT NULL REFERENCES plan ON DELETE CASCADE,
      version INTEGER NOT NULL,
      sha256 BLOB NOT NULL UNIQUE,
      path TEXT,
      imported TEXT NOT NULL,
      text_bytes INTEGER NOT NULL,
      packed BLOB NOT NULL,
      PRIMARY KEY (plan, version)
    ) STRICT;

    CREATE TABLE deadline (
      plan INTEGER NOT NULL REFERENCES plan ON DELETE CASCADE,
      ordinal INTEGER NOT NULL,
      first_day INTEGER,
      last_day INTEGER,
      kind TEXT NOT NULL,
      value TEXT NOT NULL,
      text TEXT NOT NULL,
      action TEXT,
      actor TEXT,
      actor_key TEXT,
      section TEXT,
      start INTEGER NOT NULL,
      end INTEGER NOT NULL,
      PRIMARY KEY (plan, ordinal)
    ) STRICT, WITHOUT ROWID;

    CREATE TABLE due (
      plan INTEGER NOT NULL,
      ordinal INTEGER NOT NULL,
      occurrence INTEGER NOT NULL,
      day INTEGER,
      month_day INTEGER,
      years INTEGER,
      PRIMARY KEY (plan, ordinal, occurrence),
      FOREIGN KEY (plan, ordinal) REFERENCES deadline ON DELETE CASCADE
    ) STRICT, WITHOUT ROWID;
    CREATE INDEX due_day ON due(day) WHERE day IS NOT NULL;
    CREATE INDEX due_month_day ON due(month_day) WHERE month_day IS NOT NULL;

    CREATE TABLE phase (
      plan INTEGER NOT NULL REFERENCES plan ON DELETE CASCADE,
      ordinal INTEGER NOT NULL,
      label TEXT,
      number INTEGER,
      first TEXT,
      last TEXT,
      first_day INTEGER,
      last_day INTEGER,
      theme TEXT,
      section TEXT,
      start INTEGER NOT NULL,
      end INTEGER NOT NULL,
      PRIMARY KEY (plan, ordinal)
    ) STRICT, WITHOUT ROWID;

    CREATE TABLE citation (
      plan INTEGER NOT NULL REFERENCES plan ON DELETE CASCADE,
      ordinal INTEGER NOT NULL,
      number_key TEXT,
      text TEXT NOT NULL,
      number TEXT,
      type TEXT,
      issued TEXT,
      issuer TEXT,
      subject TEXT,
      start INTEGER NOT NULL,
      end INTEGER NOT NULL,
      PRIMARY KEY (plan, ordinal)
    ) STRICT, WITHOUT ROWID;
    CREATE INDEX citation_number ON citation(number_key) WHERE number_key IS NOT NULL;

    CREATE TABLE finding (
      plan INTEGER NOT NULL REFERENCES plan ON DELETE CASCADE,
      ordinal INTEGER NOT NULL,
      rule TEXT NOT NULL,
      severity INTEGER NOT NULL,
      message TEXT NOT NULL,
      start INTEGER,
      end INTEGER,
      PRIMARY KEY (plan, ordinal)
    ) STRICT, WITHOUT ROWID;

    CREATE INDEX finding_conflict ON finding(rule) WHERE rule IN ('citation-date-conflict', 'citation-known-conflict');

    CREATE TABLE comparison (
      plan INTEGER PRIMARY KEY REFERENCES plan ON DELETE CASCADE,
      summary BLOB NOT NULL
    ) STRICT;

    CREATE VIRTUAL TABLE search USING fts5(words, content='', columnsize=0, tokenize='ascii');
    """
}
