extension Schema {
  /// Version 2.
  ///
  /// `due` has one row for a duty that comes again, however many months it comes in: `months` has a bit for each, and is 0
  /// for every week and every day; see ``DueTime/repetition``. It comes from `first_day` to `last_day`, which is
  /// ``endless`` where no end is known. Both indexes hold all that it takes to tell what is due in a window.
  static let second: String = """
    ALTER TABLE due RENAME TO due_before;
    DROP INDEX due_day;
    DROP INDEX due_month_day;

    CREATE TABLE due (
      plan INTEGER NOT NULL,
      ordinal INTEGER NOT NULL,
      occurrence INTEGER NOT NULL,
      day INTEGER,
      months INTEGER,
      month_day INTEGER,
      years INTEGER,
      first_day INTEGER,
      last_day INTEGER,
      PRIMARY KEY (plan, ordinal, occurrence),
      FOREIGN KEY (plan, ordinal) REFERENCES deadline ON DELETE CASCADE
    ) STRICT, WITHOUT ROWID;
    INSERT INTO due
      SELECT plan, ordinal, occurrence, day, NULL, NULL, NULL, NULL, NULL FROM due_before WHERE day IS NOT NULL
      UNION ALL
      SELECT plan, ordinal, min(occurrence), NULL, sum(CASE WHEN month_day > 100 THEN 1 << month_day / 100 ELSE 0 END),
        max(month_day % 100), max(coalesce(years, 1)), min(first_day), coalesce(max(last_day), \(endless))
      FROM due_before JOIN deadline USING (plan, ordinal) WHERE month_day IS NOT NULL GROUP BY plan, ordinal;
    DROP TABLE due_before;
    CREATE INDEX due_day ON due(day) WHERE day IS NOT NULL;
    CREATE INDEX due_again ON due(last_day, first_day, months, month_day, years) WHERE months IS NOT NULL;

    -- The words of a whole transaction are gathered before they are sorted and written.
    INSERT INTO search (search, rank) VALUES ('hashsize', 16777216);

    ALTER TABLE deadline DROP COLUMN first_day;
    ALTER TABLE deadline DROP COLUMN last_day;
    """

  /// The last day of what comes again without an end.
  static let endless: Int = .init(Int32.max)
}
