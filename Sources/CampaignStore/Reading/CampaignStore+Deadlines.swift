public import CampaignRecord

extension CampaignStore {
  /// The deadlines that are asked for, in the order of the days on which they fall due, those without a day last. A duty
  /// that comes again is given for each time within the window; where the window has an open end, for the next time
  /// alone, seen from the window's start or else from `today`; without a window, what does not come again has no day.
  public func deadlines(_ query: DeadlineQuery, today: CalendarDay) throws(StoreError) -> [DeadlineRow] {
    var rows: [DeadlineRow] = try ask { () throws(SQLiteError) in
      try once(query) + (query.isOverdue ? [] : recurring(query, today: today))
    }
    rows = rows.filter { row in
      query.plans.contains(row.plan) && (query.days.map { days in row.due.map(days.contains) ?? false } ?? true)
    }
    rows.sort { first, second in
      (first.due?.number ?? .max, first.plan.id, first.ordinal) < (
        second.due?.number ?? .max, second.plan.id, second.ordinal
      )
    }
    return rows
  }

  private static let columns: String = """
    \(PlanReference.columns), deadline.ordinal, kind, value, text, action, actor, section, start, end, day, month_day,
    years, first_day, last_day
    """

  /// What is due once, and, where no day is asked for, what is never due.
  private func once(_ query: DeadlineQuery) throws(SQLiteError) -> [DeadlineRow] {
    let days: String = query.hasWindow ? "day BETWEEN ?1 AND ?2" : "month_day IS NULL"
    let kinds: String = query.isOverdue ? " AND kind <> 'from'" : ""
    let statement: Statement = try prepare(query, days + kinds, includingUndated: !query.hasWindow)
    statement.bind(query.from?.number ?? Int(Int32.min), at: 1)
    statement.bind(query.through?.number ?? Int(Int32.max), at: 2)
    var rows: [DeadlineRow] = []
    while try statement.step() {
      rows.append(Self.row(statement, due: statement.integerOrNull(16).map(CalendarDay.init(number:))))
    }
    return rows
  }

  private func recurring(_ query: DeadlineQuery, today: CalendarDay) throws(SQLiteError) -> [DeadlineRow] {
    let start: CalendarDay = query.from ?? today
    let end: CalendarDay? = query.through
    if let end, end < start { return [] }
    // Behind an open end there are years enough for what comes every fifth.
    let window: ClosedRange<CalendarDay> = start...(end ?? start + 6 * 366)
    let statement: Statement = try prepare(query, Self.monthDays(in: window))
    var rows: [DeadlineRow] = []
    while try statement.step() {
      let time = DueTime(monthDay: statement.integer(17), years: statement.integer(18))
      let issued: CalendarDay? = statement.integerOrNull(19).map(CalendarDay.init(number:))
      let first: CalendarDay = max(window.lowerBound, issued ?? window.lowerBound)
      let last: CalendarDay = min(
        window.upperBound, statement.integerOrNull(20).map(CalendarDay.init(number:)) ?? window.upperBound)
      let days: [CalendarDay] = time.days(from: first, through: last, base: issued?.date.knownYear)
      for day in days { rows.append(Self.row(statement, due: day)) }
      if days.isEmpty, !query.hasWindow { rows.append(Self.row(statement, due: nil)) }
    }
    return end == nil ? Self.first(of: rows) : rows
  }

  /// The earliest row of each deadline.
  private static func first(of rows: [DeadlineRow]) -> [DeadlineRow] {
    var earliest: [[Int]: DeadlineRow] = [:]
    for row in rows {
      let key: [Int] = [row.plan.id, row.ordinal]
      let known: Int = earliest[key]?.due?.number ?? .max
      if earliest[key] == nil || row.due?.number ?? .max < known { earliest[key] = row }
    }
    return Array(earliest.values)
  }

  /// The condition that a recurring duty may fall due within a window.
  private static func monthDays(in window: ClosedRange<CalendarDay>) -> String {
    guard window.upperBound - window.lowerBound < 365 else { return "month_day IS NOT NULL" }
    func monthDay(_ day: CalendarDay) -> Int { (day.date.knownMonth ?? 0) * 100 + (day.date.knownDay ?? 0) }
    let first: Int = monthDay(window.lowerBound)
    // What is due on 29 February is due on the 28th of most years.
    let last: Int = monthDay(window.upperBound) == 228 ? 229 : monthDay(window.upperBound)
    let range: String =
      first <= last
      ? "month_day BETWEEN \(first) AND \(last)"
      : "(month_day BETWEEN \(first) AND 1231 OR month_day BETWEEN 101 AND \(last))"
    return "(month_day IN (1, 7) OR \(range))"
  }

  private func prepare(_ query: DeadlineQuery, _ condition: String, includingUndated: Bool = false) throws(SQLiteError)
    -> Statement
  {
    let actor: String? = query.actor.map { actor in " " + PlanKey.words(actor) }
    let byActor: String = actor == nil ? "" : " AND instr(' ' || actor_key, ?3) > 0"
    let statement: Statement = try connection.prepare(
      """
      SELECT \(Self.columns) FROM deadline
        \(includingUndated ? "LEFT JOIN" : "JOIN") due ON due.plan = deadline.plan AND due.ordinal = deadline.ordinal
        JOIN plan ON plan.id = deadline.plan
      WHERE \(condition)\(byActor)\(query.plans.condition)
      """)
    if let actor { statement.bind(actor, at: 3) }
    return statement
  }

  private static func row(_ row: Statement, due: CalendarDay?) -> DeadlineRow {
    let first: Int32 = PlanReference.count
    return DeadlineRow(
      plan: PlanReference(row), ordinal: row.integer(first),
      deadline: Deadline(
        text: row.text(first + 3), kind: Deadline.Kind(rawValue: row.text(first + 1)) ?? .in,
        value: ExtendedDate(row.text(first + 2)) ?? .set([]), action: row.textOrNull(first + 4),
        actor: row.textOrNull(first + 5), section: row.textOrNull(first + 6),
        span: Span(start: row.integer(first + 7), end: row.integer(first + 8))), due: due)
  }
}
