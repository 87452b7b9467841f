extension DueTime {
  /// The days in a window on which the duty falls due, in order; of what is due every week or every day, the first alone.
  ///
  /// - Parameter base: the first of the years of which every so many have the duty at their end; null for the window's first
  ///   year.
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
      let turns = (firstYear...lastYear).lazy.filter { year in (year - (base ?? firstYear)) % years == years - 1 }
      return turns.flatMap { year in
        months.numbers.compactMap { month in
          let clamped: Int = min(day, CalendarDay.days(inMonth: month, of: year))
          guard let day = CalendarDay(year: year, month: month, day: clamped) else { return nil }
          return first <= day && day <= last ? day : nil
        }
      }
    }
  }

  /// The first day from a day on; null where there is none. What comes every so many years does so first at the end of the
  /// first round of years.
  ///
  /// - Parameter base: as for ``days(from:through:base:)``.
  public func firstDay(from day: CalendarDay, base: Int? = nil) -> CalendarDay? {
    switch self {
    case .once(let due): due >= day ? due : nil
    case .weekly, .daily: days(from: day, through: day + 6).first
    // The rest of this round and the next one.
    case .inMonths(_, _, let years): days(from: day, through: day + (2 * years + 1) * 366, base: base).first
    }
  }
}
