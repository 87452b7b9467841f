/// The first and the last day that a date expression may mean: a day for `2025-06-30`, a month for `2025-09`, a quarter, a
/// year. An end that the text leaves open is null.
public struct DateBounds: Hashable, Sendable {
  /// The first day.
  public let first: CalendarDay?
  /// The last day.
  public let last: CalendarDay?

  /// From one day to another, either perhaps open.
  public init(first: CalendarDay?, last: CalendarDay?) {
    self.first = first
    self.last = last
  }

  /// The bounds of a date; null where the year is not known or the calendar has no such date.
  public init?(_ date: PartialDate) {
    guard case .known(let year) = date.year else { return nil }
    var months: ClosedRange<Int> = 1...12
    switch date.month {
    case .absent, .unknown: break
    case .known(let month):
      switch month {
      case 1...12: months = month...month
      case 33...36: months = (month - 33) * 3 + 1...(month - 33) * 3 + 3
      case 40...41: months = (month - 40) * 6 + 1...(month - 40) * 6 + 6
      default: return nil
      }
    }
    if case .known = date.day {
      guard let day = CalendarDay(date) else { return nil }
      self.init(first: day, last: day)
      return
    }
    let lastDay: Int = CalendarDay.days(inMonth: months.upperBound, of: year)
    guard let first = CalendarDay(year: year, month: months.lowerBound, day: 1),
      let last = CalendarDay(year: year, month: months.upperBound, day: lastDay)
    else { return nil }
    self.init(first: first, last: last)
  }

  /// The bounds of what a date expression says; null for a repetition and where no year is known.
  public init?(_ date: ExtendedDate) {
    switch date {
    case .date(let date): self.init(date)
    case .interval(let start, let end):
      let first = start.flatMap { date in DateBounds(date) }
      let last = end.flatMap { date in DateBounds(date) }
      guard first != nil || last != nil else { return nil }
      self.init(first: first?.first, last: last?.last)
    case .set(let dates):
      let bounds = dates.compactMap { date in DateBounds(date) }
      guard let first = bounds.compactMap(\.first).min(), let last = bounds.compactMap(\.last).max() else { return nil }
      self.init(first: first, last: last)
    case .repetition: return nil
    }
  }

  /// Whether every day here is earlier than every day there: what is only perhaps earlier is not.
  public func isBefore(_ other: DateBounds) -> Bool {
    guard let last, let first = other.first else { return false }
    return last < first
  }

  /// Whether a day lies within.
  public func contains(_ day: CalendarDay) -> Bool {
    (first.map { first in first <= day } ?? true) && (last.map { last in day <= last } ?? true)
  }
}
