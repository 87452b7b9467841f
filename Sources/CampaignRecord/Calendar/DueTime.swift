/// When a duty falls due: the one place that says how an EDTF value is put on the calendar.
///
/// | value | due |
/// |---|---|
/// | `2025-06-30` | on that day, for `trước ngày` too: it is the day that is printed |
/// | `2025-09`, `2024-08-XX`, `2023-34`, `2025` | on the last day of the month, quarter or year |
/// | `2025-07/2025-09` | on the last day of its end; where that is open, on the first day |
/// | `{2011-12-26,2011-12-27}` | on each of its days |
/// | any of these with `kể từ` (kind `from`) | on the first day |
/// | `XXXX-11-15` | for a recurring duty every year, else once: the first time from the day of issue on |
/// | `XXXX-XX-25` | every month |
/// | `R/P1Y`, `R/P6M`, `R/P3M`, `R/P1M` … | on the last day of each year, half year, quarter, month … |
/// | `R/P2Y`, `R/P3Y`, `R/P5Y` | on the last day of each round of so many years, of which that of issue is the first |
/// | `R/P1W`, `R/P1D` | every Friday, every day |
/// | `2025-02-30`, `XXXX` | never: the calendar has no such day, or the text names none |
public enum DueTime: Hashable, Sendable {
  /// Once, on a day.
  case once(CalendarDay)
  /// In these months of every so many years, on a day; in a month that has no such day, on its last.
  case inMonths(Months, day: Int, years: Int)
  /// Every week, on Friday: the day on which a week's work ends.
  case weekly
  /// Every day.
  case daily

  /// The times at which a duty falls due, in order: several for a set of days, else one.
  ///
  /// - Parameter issued: the first day on which the plan may have been issued; null where that is not known.
  public static func times(of deadline: Deadline, issued: CalendarDay?) -> [DueTime] {
    let isStart: Bool = deadline.kind == .from
    switch deadline.value {
    case .date(let date):
      return [time(of: date, isStart: isStart, kind: deadline.kind, issued: issued)].compactMap(\.self)
    case .interval(let start, let end):
      guard let date = isStart ? start ?? end : end ?? start else { return [] }
      let isFirst: Bool = isStart || end == nil
      return [time(of: date, isStart: isFirst, kind: deadline.kind, issued: issued)].compactMap(\.self)
    case .set(let dates):
      return dates.compactMap { date in time(of: date, isStart: isStart, kind: deadline.kind, issued: issued) }
    case .repetition(let period):
      return [every(period)]
    }
  }

  private static func time(
    of date: PartialDate, isStart: Bool, kind: Deadline.Kind, issued: CalendarDay?
  ) -> DueTime? {
    if date.knownYear != nil {
      return DateBounds(date).flatMap { bounds in isStart ? bounds.first : bounds.last }.map(DueTime.once)
    }
    guard let again: DueTime = every(date, isStart: isStart) else { return nil }
    guard kind != .recurring, date.month != .unknown, let issued else { return again }
    return again.firstDay(from: issued).map(DueTime.once) ?? again
  }

  /// How a date of no known year comes again: `XXXX-06-05` each year, `XXXX-XX-25` each month; null where there is no such
  /// day.
  ///
  /// - Parameter isStart: whether of a month or quarter the first day counts, and not the last.
  public static func every(_ date: PartialDate, isStart: Bool = false) -> DueTime? {
    if date.month == .unknown {
      return date.knownDay.flatMap { day in 1...31 ~= day ? .inMonths(.all, day: day, years: 1) : nil }
    }
    // A leap year has every day that a date without a year may name.
    var inLeapYear: PartialDate = date
    inLeapYear.year = .known(2000)
    guard date.knownMonth != nil, let bounds = DateBounds(inLeapYear),
      let day = (isStart ? bounds.first : bounds.last)?.date, let month = day.knownMonth, let number = day.knownDay
    else { return nil }
    return .inMonths(Months([month]), day: number, years: 1)
  }

  /// How a duty comes that is repeated after each such period.
  public static func every(_ period: ExtendedDate.Period) -> DueTime {
    switch period {
    case .year: ends(of: [12])
    case .halfYear: ends(of: [6, 12])
    case .quarter: ends(of: [3, 6, 9, 12])
    case .twoMonths: ends(of: [2, 4, 6, 8, 10, 12])
    case .fourMonths: ends(of: [4, 8, 12])
    case .nineMonths: ends(of: [9])
    case .month: ends(of: Array(1...12))
    case .twoYears: ends(of: [12], years: 2)
    case .threeYears: ends(of: [12], years: 3)
    case .fourYears: ends(of: [12], years: 4)
    case .fiveYears: ends(of: [12], years: 5)
    case .week: .weekly
    case .day: .daily
    }
  }

  private static func ends(of months: [Int], years: Int = 1) -> DueTime {
    .inMonths(Months(months), day: 31, years: years)
  }
}
