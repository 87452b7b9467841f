public import CampaignRecord

/// What is asked of the deadlines of a store.
public struct DeadlineQuery: Sendable {
  /// The first day that counts; null for any.
  public var from: CalendarDay?
  /// The last day that counts; null for any.
  public var through: CalendarDay?
  /// Days of which one must be the due one; null for any.
  public var days: Set<CalendarDay>?
  /// The first of the words of the name of who owes the duty, in any spelling; null for anybody.
  public var actor: String?
  /// The plans.
  public var plans = PlanSelection()
  /// Whether what comes again and what only starts on its day is left out: it is never overdue.
  public var isOverdue: Bool = false

  /// How many are given at most, from the first on; null for all.
  public var limit: Int?

  /// A question about all deadlines.
  public init() {}

  /// Whether a day is asked for at all.
  var hasWindow: Bool { from != nil || through != nil }
}
