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
    case .inMonths(let months, let day, let years):
      guard let firstYear = first.date.knownYear, let lastYear = last.date.knownYear else { return [] }
      let turns = (firstYear...lastYear).lazy.filter { year in (year - (base ?? firstYear)) % years == 0 }
      return turns.flatMap { year in
        months.numbers.compactMap { month in
          let clamped: Int = min(day, CalendarDay.days(inMonth: month, of: year))
          guard let day = CalendarDay(year: year, month: month, day: clamped) else { return nil }
          return first <= day && day <= last ? day : nil
        }
      }
    }
  }

  /// What a store keeps for a duty that comes again: its months, none for every week and every day, the day of the month,
  /// where 7 stands for every week and 1 for every day, and the number of years. Null for one that is due once.
  var repetition: (months: Months, day: Int, years: Int)? {
    switch self {
    case .once: nil
    case .inMonths(let months, let day, let years): (months, day, years)
    case .weekly: (Months([]), 7, 1)
    case .daily: (Months([]), 1, 1)
    }
  }

  /// What a ``repetition`` stands for.
  init(_ months: Months, day: Int, years: Int) {
    if months.bits == 0 {
      self = day == 7 ? .weekly : .daily
    } else {
      self = .inMonths(months, day: day, years: max(1, years))
    }
  }
}
