public import CampaignRecord

extension CampaignStore {
  /// The phases of plans, in the order of their first days, those without one last.
  ///
  /// - Parameters:
  ///   - from: where given, only phases that do not end before this day.
  ///   - through: where given, only phases that do not start after this day.
  ///   - limit: the most that are wanted; null for all.
  public func phases(
    from: CalendarDay? = nil, through: CalendarDay? = nil, in selection: PlanSelection = PlanSelection(),
    limit: Int? = nil
  ) throws(StoreError) -> Answer<PhaseRow> {
    try parts(
      where: """
        (?1 IS NULL OR coalesce(last_day, first_day) >= ?1) AND (?2 IS NULL OR coalesce(first_day, last_day) <= ?2)
        """, orderedBy: "first_day IS NULL, first_day, phase.plan, ordinal", in: selection, limit: limit
    ) { statement in
      statement.bind(from?.number, at: 1)
      statement.bind(through?.number, at: 2)
    }
  }
}

/// A phase of a plan.
public struct PhaseRow: Hashable, PlanPart {
  /// The plan.
  public let plan: PlanReference
  /// The phase's place among those of the plan, from 0.
  public let ordinal: Int
  /// The phase.
  public let phase: Phase

  static let table: String = "phase"
  static let columns: String = "label, phase.number, first, last, theme, section, start, end, ordinal"

  init(_ row: Statement) {
    plan = PlanReference(row)
    let first: Int32 = PlanReference.count
    phase = Phase(
      label: row.textOrNull(first), ordinal: row.integerOrNull(first + 1),
      start: row.textOrNull(first + 2).flatMap(ExtendedDate.init),
      end: row.textOrNull(first + 3).flatMap(ExtendedDate.init),
      theme: row.textOrNull(first + 4), section: row.textOrNull(first + 5),
      span: Span(start: row.integer(first + 6), end: row.integer(first + 7)))
    ordinal = row.integer(first + 8)
  }
}
