/// A day of the Gregorian calendar that exists.
public struct CalendarDay: Hashable, Comparable, Sendable {
  /// The days since 1970-01-01; negative before.
  public let number: Int

  /// The day with this number.
  public init(number: Int) {
    self.number = number
  }

  /// The day; null where the calendar has none: 31 April, 29 February 2023, month 13.
  public init?(year: Int, month: Int, day: Int) {
    guard 1...9999 ~= year, 1...12 ~= month, 1...Self.days(inMonth: month, of: year) ~= day else { return nil }
    // Years that start with March put the leap day last.
    let shifted: Int = month > 2 ? year : year - 1
    let era: Int = shifted / 400
    let yearOfEra: Int = shifted % 400
    let dayOfYear: Int = (153 * (month > 2 ? month - 3 : month + 9) + 2) / 5 + day - 1
    number = era * 146_097 + yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear - 719_468
  }

  /// The day that a date names; null unless year, month and day are known and exist.
  public init?(_ date: PartialDate) {
    guard case .known(let year) = date.year, case .known(let month) = date.month, case .known(let day) = date.day else {
      return nil
    }
    self.init(year: year, month: month, day: day)
  }

  /// The number of days in a month, 1 to 12.
  public static func days(inMonth month: Int, of year: Int) -> Int {
    switch month {
    case 2: isLeap(year) ? 29 : 28
    case 4, 6, 9, 11: 30
    default: 31
    }
  }

  /// Whether the year has a 29 February.
  public static func isLeap(_ year: Int) -> Bool { year % 4 == 0 && (year % 100 != 0 || year % 400 == 0) }

  /// The day of the week: 1 for Monday (thứ Hai) to 7 for Sunday (Chủ nhật). Thứ is this plus 1.
  public var weekday: Int { ((number + 3) % 7 + 7) % 7 + 1 }

  /// The earlier day first.
  public static func < (first: CalendarDay, second: CalendarDay) -> Bool { first.number < second.number }

  /// The day so many days later.
  public static func + (day: CalendarDay, count: Int) -> CalendarDay { CalendarDay(number: day.number + count) }

  /// How many days lie between.
  public static func - (first: CalendarDay, second: CalendarDay) -> Int { first.number - second.number }
}
