internal import CampaignRecord

/// How a duty comes again, as a calendar takes it (RFC 5545, section 3.3.10).
struct RecurrenceRule {
  /// The days of the rule.
  private enum Days {
    /// In these months of every so many years: the last day, or the day of a number, the month's last where it is shorter.
    case inMonths([Int], day: Int?, years: Int)
    /// Every Friday: the day on which a week's work ends.
    case fridays
    /// Every day.
    case all
  }

  private let days: Days
  /// The last day on which it may come.
  var end: CalendarDay?

  /// The rule of a repetition: on the last day of each calendar year, half year, quarter or month; on Friday of each week.
  init(every period: ExtendedDate.Period) {
    days =
      switch period {
      case .year: .inMonths([12], day: nil, years: 1)
      case .halfYear: .inMonths([6, 12], day: nil, years: 1)
      case .quarter: .inMonths([3, 6, 9, 12], day: nil, years: 1)
      case .month: .inMonths(Array(1...12), day: nil, years: 1)
      case .twoMonths: .inMonths([2, 4, 6, 8, 10, 12], day: nil, years: 1)
      case .fourMonths: .inMonths([4, 8, 12], day: nil, years: 1)
      // Reports on nine months are due each year at the end of September.
      case .nineMonths: .inMonths([9], day: nil, years: 1)
      case .twoYears: .inMonths([12], day: nil, years: 2)
      case .threeYears: .inMonths([12], day: nil, years: 3)
      case .fiveYears: .inMonths([12], day: nil, years: 5)
      case .week: .fridays
      case .day: .all
      }
  }

  /// The rule of a date whose year is not known: `XXXX-06-05`, `XXXX-XX-25`, `XXXX-06`; null where nothing of it is known.
  init?(on date: PartialDate) {
    switch (date.knownMonth, date.knownDay) {
    case (let month?, let day) where 1...12 ~= month: days = .inMonths([month], day: day, years: 1)
    case (let quarter?, nil) where 33...36 ~= quarter: days = .inMonths([(quarter - 32) * 3], day: nil, years: 1)
    case (let half?, nil) where 40...41 ~= half: days = .inMonths([(half - 39) * 6], day: nil, years: 1)
    case (nil, let day?): days = .inMonths(Array(1...12), day: day, years: 1)
    default: return nil
    }
  }

  /// The first day of the rule from a day on; where years are left out, at the end of the first round of them. Null where
  /// no year has such a day.
  func firstDay(from start: CalendarDay) -> CalendarDay? {
    switch days {
    case .all: return start
    case .fridays: return (0..<7).lazy.map { count in start + count }.first { day in day.weekday == 5 }
    case .inMonths(let months, let number, let years):
      guard let first = start.date.knownYear, months.contains(where: { month in Self.has(number, month) }) else {
        return nil
      }
      // The rest of this round, or the one after it.
      for year in [first + years - 1, first + 2 * years - 1] {
        for month in months {
          guard let day = Self.day(number, of: month, in: year) else { return nil }
          if day >= start { return day }
        }
      }
      return nil
    }
  }

  /// The rule as iCalendar writes it.
  var text: String {
    let parts: [String] =
      switch days {
      case .all: ["FREQ=DAILY"]
      case .fridays: ["FREQ=WEEKLY", "BYDAY=FR"]
      case .inMonths(let months, let day, let years):
        (months.count == 12 ? ["FREQ=MONTHLY"] : ["FREQ=YEARLY"])
          + (years > 1 ? ["INTERVAL=\(years)"] : [])
          + (months.count == 12 ? [] : ["BYMONTH=\(months.map(String.init).joined(separator: ","))"])
          + Self.parts(day, in: months)
      }
    return (parts + (end.map { day in ["UNTIL=\(day.basicText)T235900"] } ?? [])).joined(separator: ";")
  }

  /// The day in the month. Where a month may be shorter, the last of those that it has up to that day.
  private static func parts(_ day: Int?, in months: [Int]) -> [String] {
    guard let day else { return ["BYMONTHDAY=-1"] }
    let shortest: Int = months.map { month in CalendarDay.days(inMonth: month, of: 2023) }.min() ?? 31
    guard day > shortest else { return ["BYMONTHDAY=\(day)"] }
    return ["BYMONTHDAY=\((shortest...day).map(String.init).joined(separator: ","))", "BYSETPOS=-1"]
  }

  /// Whether a month ever has the day.
  private static func has(_ number: Int?, _ month: Int) -> Bool {
    guard let number else { return true }
    return 1...CalendarDay.days(inMonth: month, of: 2024) ~= number
  }

  /// The day of a number in a month, or the last where the month is shorter or no number is given.
  private static func day(_ number: Int?, of month: Int, in year: Int) -> CalendarDay? {
    let last: Int = CalendarDay.days(inMonth: month, of: year)
    return CalendarDay(year: year, month: month, day: min(number ?? last, last))
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
