internal import CampaignRecord

/// A deadline by its place, with a day on which it falls due; null where there is none.
struct DueDeadline: Hashable {
  let plan: Int
  let ordinal: Int
  let day: CalendarDay?

  /// Whether one falls due before another; what has no day comes last.
  static func falls(_ first: DueDeadline, before second: DueDeadline) -> Bool {
    let days: (Int, Int) = (first.day?.number ?? .max, second.day?.number ?? .max)
    return (days.0, first.plan, first.ordinal) < (days.1, second.plan, second.ordinal)
  }
}

/// Finds which deadlines fall due when, by the indexes of the table `due` alone unless a name is asked for.
struct DueFinder {
  private let connection: Connection
  private let query: DeadlineQuery
  private let today: CalendarDay

  init(_ connection: Connection, _ query: DeadlineQuery, today: CalendarDay) {
    self.connection = connection
    self.query = query
    self.today = today
  }

  /// What is due once.
  func once() throws(SQLiteError) -> [DueDeadline] {
    let kinds: String = query.isOverdue ? " AND deadline.kind <> 'from'" : ""
    let statement: Statement = try prepare("due.day", "due.day BETWEEN ?1 AND ?2" + kinds)
    statement.bind(query.from?.number ?? Int(Int32.min), at: 1)
    statement.bind(query.through?.number ?? Int(Int32.max), at: 2)
    var found: [DueDeadline] = []
    while try statement.step() {
      found.append(
        DueDeadline(
          plan: statement.integer(0), ordinal: statement.integer(1), day: CalendarDay(number: statement.integer(2))))
    }
    return found
  }

  /// What comes again, each time in the window; behind an open end, the next time.
  func again() throws(SQLiteError) -> [DueDeadline] {
    let start: CalendarDay = query.from ?? today
    if let end = query.through, end < start { return [] }
    // Behind an open end there are years enough for what comes every fifth.
    let window: ClosedRange<CalendarDay> = start...(query.through ?? start + 6 * 366)
    let isInWindow: String = """
       AND due.last_day >= ?1 AND (due.first_day IS NULL OR due.first_day <= ?2) AND (due.months = 0 OR due.months & ?4)
      """
    let statement: Statement = try prepare(
      "due.months, due.month_day, due.years, due.first_day, due.last_day",
      "due.months IS NOT NULL" + (query.hasWindow ? isInWindow : ""))
    if query.hasWindow {
      statement.bind(window.lowerBound.number, at: 1)
      statement.bind(window.upperBound.number, at: 2)
      statement.bind(Months(in: window).bits, at: 4)
    }
    var found: [DueDeadline] = []
    while try statement.step() {
      let (plan, ordinal) = (statement.integer(0), statement.integer(1))
      let days: [CalendarDay] = Self.days(statement, in: window)
      for day in query.through == nil ? Array(days.prefix(1)) : days {
        found.append(DueDeadline(plan: plan, ordinal: ordinal, day: day))
      }
      if days.isEmpty, !query.hasWindow { found.append(DueDeadline(plan: plan, ordinal: ordinal, day: nil)) }
    }
    return query.through == nil ? Self.first(of: found) : found
  }

  private static func days(_ row: Statement, in window: ClosedRange<CalendarDay>) -> [CalendarDay] {
    let time = DueTime(Months(bits: row.integer(2)), day: row.integer(3), years: row.integer(4))
    let issued: CalendarDay? = row.integerOrNull(5).map(CalendarDay.init(number:))
    let last = CalendarDay(number: min(row.integer(6), window.upperBound.number))
    return time.days(
      from: max(window.lowerBound, issued ?? window.lowerBound), through: last, base: issued?.date.knownYear)
  }

  /// The earliest time of each deadline.
  private static func first(of found: [DueDeadline]) -> [DueDeadline] {
    var earliest: [DueDeadline] = []
    func number(_ due: DueDeadline) -> (Int, Int, Int) { (due.plan, due.ordinal, due.day?.number ?? .max) }
    for due in found.sorted(by: { first, second in number(first) < number(second) }) {
      if let last = earliest.last, last.plan == due.plan, last.ordinal == due.ordinal { continue }
      earliest.append(due)
    }
    return earliest
  }

  /// What has no day at all.
  func never() throws(SQLiteError) -> [DueDeadline] {
    let statement: Statement = try prepare("", "due.plan IS NULL", outer: true)
    var found: [DueDeadline] = []
    while try statement.step() {
      found.append(DueDeadline(plan: statement.integer(0), ordinal: statement.integer(1), day: nil))
    }
    return found
  }

  /// A statement for plans, places and other columns of what fulfils a condition on `due` and is about what is asked for.
  private func prepare(_ columns: String, _ condition: String, outer: Bool = false) throws(SQLiteError) -> Statement {
    let actor: String? = query.actor.map { actor in " " + PlanKey.words(actor) }
    let byActor: String = actor == nil ? "" : " AND instr(' ' || deadline.actor_key, ?3) > 0"
    let (table, tables): (String, String) =
      if outer {
        ("deadline", "deadline LEFT JOIN due USING (plan, ordinal)")
      } else if actor != nil || query.isOverdue {
        ("due", "due CROSS JOIN deadline USING (plan, ordinal)")
      } else {
        ("due", "due")
      }
    let plans: String = query.plans.condition(on: "\(table).plan")
    let statement: Statement = try connection.prepare(
      """
      SELECT \(table).plan, \(table).ordinal\(columns.isEmpty ? "" : ", ")\(columns) FROM \(tables)
      WHERE \(condition)\(byActor)\(plans)
      """)
    if let actor { statement.bind(actor, at: 3) }
    return statement
  }
}
