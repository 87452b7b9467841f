public import CampaignRecord

extension CampaignStore {
  /// The deadlines that are asked for, in the order of the days on which they fall due, those without a day last. A duty
  /// that comes again is given for each time within the window; where the window has an open end, for the next time
  /// alone, seen from the window's start or else from `today`; without a window, what does not come again has no day.
  public func deadlines(_ query: DeadlineQuery, today: CalendarDay) throws(StoreError) -> [DeadlineRow] {
    try ask { () throws(SQLiteError) in
      let finder = DueFinder(connection, query, today: today)
      var found: [DueDeadline] = try finder.once()
      if !query.isOverdue { found += try finder.again() }
      if !query.hasWindow { found += try finder.never() }
      if let days = query.days { found = found.filter { due in due.day.map(days.contains) ?? false } }
      return try rows(of: found, in: query.plans)
    }
  }

  /// The rows of deadlines. They are read plan by plan, as they lie in the store, and given in the order of their days.
  private func rows(of found: [DueDeadline], in plans: PlanSelection) throws(SQLiteError) -> [DeadlineRow] {
    let planStatement: Statement = try connection.prepare("SELECT \(PlanReference.columns) FROM plan WHERE id = ?1")
    let statement: Statement = try connection.prepare(
      """
      SELECT kind, value, text, action, actor, section, start, end FROM deadline WHERE plan = ?1 AND ordinal = ?2
      """)
    var rows: [DeadlineRow] = []
    rows.reserveCapacity(found.count)
    var plan: PlanReference?
    var isWanted: Bool = false
    for due in found.sorted(by: DueDeadline.stoodBefore) {
      if plan?.id != due.plan {
        planStatement.bind(due.plan, at: 1)
        plan = try planStatement.step() ? PlanReference(planStatement) : nil
        planStatement.reset()
        isWanted = plan.map(plans.contains) ?? false
      }
      guard isWanted, let plan else { continue }
      statement.bind(due.plan, at: 1)
      statement.bind(due.ordinal, at: 2)
      if try statement.step() { rows.append(DeadlineRow(statement, of: plan, due)) }
      statement.reset()
    }
    rows.sort { first, second in
      (first.due?.number ?? .max, first.plan.id, first.ordinal) < (
        second.due?.number ?? .max, second.plan.id, second.ordinal
      )
    }
    return rows
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
