public import CampaignRecord

extension CampaignStore {
  /// The deadlines that are asked for, in the order of the days on which they fall due, those without a day last. A duty
  /// that comes again is given for each time within the window; where the window has an open end, for the next time
  /// alone, seen from the window's start or else from `today`; without a window, what does not come again has no day.
  public func deadlines(_ query: DeadlineQuery, today: CalendarDay) throws(StoreError) -> Answer<DeadlineRow> {
    try ask { () throws(SQLiteError) in
      let finder = DueFinder(connection, query, today: today)
      var found: [DueDeadline] = try finder.once()
      if !query.isOverdue { found += try finder.again() }
      if !query.hasWindow { found += try finder.never() }
      if let days = query.days { found = found.filter { due in due.day.map(days.contains) ?? false } }
      found.sort(by: DueDeadline.falls(_:before:))
      return try answer(found, query)
    }
  }

  /// The rows of deadlines, as many as are wanted.
  private func answer(_ found: [DueDeadline], _ query: DeadlineQuery) throws(SQLiteError) -> Answer<DeadlineRow> {
    let planStatement: Statement = try statement("SELECT \(PlanReference.columns) FROM plan WHERE id = ?1")
    let statement: Statement = try statement(
      """
      SELECT kind, value, text, action, actor, section, start, end FROM deadline WHERE plan = ?1 AND ordinal = ?2
      """)
    let limit: Int = query.limit ?? .max
    var rows: [DeadlineRow] = []
    rows.reserveCapacity(min(found.count, limit))
    // Of a plan that is not meant nothing is kept.
    var plans: [Int: PlanReference?] = [:]
    for (index, due) in found.enumerated() {
      guard rows.count < limit else {
        return Answer(rows, rest: query.plans.issuer == nil ? found.count - index : nil)
      }
      if plans[due.plan] == nil {
        planStatement.bind(due.plan, at: 1)
        let plan: PlanReference? = try planStatement.step() ? PlanReference(planStatement) : nil
        planStatement.reset()
        plans[due.plan] = .some(plan.flatMap { plan in query.plans.contains(plan) ? plan : nil })
      }
      guard let plan = plans[due.plan] ?? nil else { continue }
      statement.bind(due.plan, at: 1)
      statement.bind(due.ordinal, at: 2)
      if try statement.step() { rows.append(DeadlineRow(statement, of: plan, due)) }
      statement.reset()
    }
    return Answer(rows)
  }
}

/// A deadline of a plan, on a day on which it falls due.
public struct DeadlineRow: Hashable, Sendable {
  /// The plan.
  public let plan: PlanReference
  /// The deadline's place among those of the plan, from 0.
  public let ordinal: Int
  /// The deadline.
  public let deadline: Deadline
  /// The day, as ``DueTime`` tells it; null where there is none.
  public let due: CalendarDay?

  init(_ row: Statement, of plan: PlanReference, _ found: DueDeadline) {
    self.plan = plan
    ordinal = found.ordinal
    due = found.day
    deadline = Deadline(
      text: row.text(2), kind: Deadline.Kind(rawValue: row.text(0)) ?? .in,
      value: ExtendedDate(row.text(1)) ?? .set([]), action: row.textOrNull(3), actor: row.textOrNull(4),
      section: row.textOrNull(5), span: Span(start: row.integer(6), end: row.integer(7)))
  }
}
