internal import CampaignRecord

/// The time in which the duties of a plan come up.
struct DutyTerm {
  /// The first day on which the plan may have been issued; null where it does not say.
  let issue: CalendarDay?
  /// The last day on which a duty may come again; null where the plan tells no end.
  let end: CalendarDay?

  /// The time of a plan.
  init(_ record: CampaignRecord) {
    issue = record.header.issuedOn.flatMap { issued in DateBounds(issued.value) }?.first
    end = record.lastRepetition
  }

  /// The first day from `today` on, on which something falls due at these times; null where it does not any more.
  func next(_ times: [DueTime], from today: CalendarDay) -> CalendarDay? {
    let start: CalendarDay = max(today, issue ?? today)
    let days: [CalendarDay] = times.compactMap { time in time.firstDay(from: start, base: issue?.date.knownYear) }
    return days.filter { day in end.map { end in day <= end } ?? true }.min()
  }
}
