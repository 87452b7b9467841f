internal import CampaignRecord

/// How a duty comes again, as a calendar takes it (RFC 5545, section 3.3.10).
struct RecurrenceRule {
  private let due: DueTime
  /// The last day on which it may come.
  var end: CalendarDay?

  /// The rule of what comes again.
  init(_ due: DueTime) { self.due = due }

  /// The first day of the rule from a day on.
  func firstDay(from start: CalendarDay) -> CalendarDay? { due.firstDay(from: start) }

  /// The rule as iCalendar writes it.
  var text: String {
    let parts: [String] =
      switch due {
      case .once: []
      case .daily: ["FREQ=DAILY"]
      case .weekly: ["FREQ=WEEKLY", "BYDAY=FR"]
      case .inMonths(let months, let day, let years):
        (months == .all ? ["FREQ=MONTHLY"] : ["FREQ=YEARLY"])
          + (years > 1 ? ["INTERVAL=\(years)"] : [])
          + (months == .all ? [] : ["BYMONTH=\(months.numbers.map(String.init).joined(separator: ","))"])
          + Self.parts(day, in: months.numbers)
      }
    return (parts + (end.map { day in ["UNTIL=\(day.basicText)T235900"] } ?? [])).joined(separator: ";")
  }

  /// The day in the month. Where a month may be shorter, the last of those that it has up to that day.
  private static func parts(_ day: Int, in months: [Int]) -> [String] {
    if months.allSatisfy({ month in CalendarDay.days(inMonth: month, of: 2024) <= day }) { return ["BYMONTHDAY=-1"] }
    let shortest: Int = months.map { month in CalendarDay.days(inMonth: month, of: 2023) }.min() ?? 31
    guard day > shortest else { return ["BYMONTHDAY=\(day)"] }
    return ["BYMONTHDAY=\((shortest...day).map(String.init).joined(separator: ","))", "BYSETPOS=-1"]
  }
}

extension CalendarDay {
  /// The day as iCalendar writes it: `20250630`.
  var basicText: String {
    let date: PartialDate = date
    let digits = "\((date.knownYear ?? 0) * 10_000 + (date.knownMonth ?? 0) * 100 + (date.knownDay ?? 0))"
    return String(repeating: "0", count: max(0, 8 - digits.utf8.count)) + digits
  }
}
