public import CampaignRecord

extension DueTime {
  /// The days in a window on which the duty falls due, in order; of what is due every week or every day, the first alone.
  ///
  /// - Parameter base: the year from which a duty of every so many years is counted; null for the window's first year.
  public func days(from first: CalendarDay, through last: CalendarDay, base: Int? = nil) -> [CalendarDay] {
    guard first <= last else { return [] }
    switch self {
    case .once(let day): return first <= day && day <= last ? [day] : []
    case .daily: return [first]
    case .weekly:
      let friday: CalendarDay = first + (12 - first.weekday) % 7
      return friday <= last ? [friday] : []
    case .yearly(let month, let day, let years):
      guard let firstYear = first.date.knownYear, let lastYear = last.date.knownYear else { return [] }
      return (firstYear...lastYear).compactMap { year in
        let isTurn: Bool = (year - (base ?? firstYear)) % years == 0
        let clamped: Int = min(day, CalendarDay.days(inMonth: month, of: year))
        guard isTurn, let day = CalendarDay(year: year, month: month, day: clamped), first <= day, day <= last else {
          return nil
        }
        return day
      }
    }
  }

  /// What a store keeps for a duty that comes again: month and day as `MMDD`, 7 for every week, 1 for every day; null for
  /// one that is due once.
  var monthDay: Int? {
    switch self {
    case .once: nil
    case .yearly(let month, let day, _): month * 100 + day
    case .weekly: 7
    case .daily: 1
    }
  }

  /// What ``monthDay`` and the number of years stand for.
  init(monthDay: Int, years: Int) {
    self =
      switch monthDay {
      case 1: .daily
      case 7: .weekly
      default: .yearly(month: monthDay / 100, day: monthDay % 100, years: max(1, years))
      }
  }
}
