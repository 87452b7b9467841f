/// A day, a month or a year of the calendar, as the tables write it: `2020-03-05`, `2020-10` or `2025`.
public struct LexiconDate: Hashable, Sendable {
  /// The year, four digits.
  public let year: Int
  /// The month, 1 to 12; null where only the year is known.
  public let month: Int?
  /// The day of the month; null where only month or year is known.
  public let day: Int?

  /// The date that `text` writes; null unless it is `YYYY`, `YYYY-MM` or `YYYY-MM-DD` and exists.
  public init?(_ text: String) {
    let parts = text.utf8.split(separator: UInt8(ascii: "-"), omittingEmptySubsequences: false)
    guard parts.count <= 3, let year = Self.number(parts[0], digits: 4), year > 0 else { return nil }
    var month: Int?
    var day: Int?
    if parts.count > 1 {
      guard let value = Self.number(parts[1], digits: 2), 1...12 ~= value else { return nil }
      month = value
      if parts.count > 2 {
        guard let number = Self.number(parts[2], digits: 2), 1...Self.days(inMonth: value, of: year) ~= number else {
          return nil
        }
        day = number
      }
    }
    self.year = year
    self.month = month
    self.day = day
  }

  /// Whether the day is known.
  public var isDay: Bool { day != nil }

  /// The number that exactly `count` ASCII digits write.
  static func number(_ digits: Substring.UTF8View, digits count: Int) -> Int? {
    guard digits.count == count else { return nil }
    var value = 0
    for byte in digits {
      guard UInt8(ascii: "0")...UInt8(ascii: "9") ~= byte else { return nil }
      value = value * 10 + Int(byte - UInt8(ascii: "0"))
    }
    return value
  }

  private static func days(inMonth month: Int, of year: Int) -> Int {
    switch month {
    case 2: year % 4 == 0 && (year % 100 != 0 || year % 400 == 0) ? 29 : 28
    case 4, 6, 9, 11: 30
    default: 31
    }
  }
}

extension LexiconDate: CustomStringConvertible {
  /// The date as the tables write it.
  public var description: String {
    var text = Self.padded(year, 4)
    if let month { text += "-" + Self.padded(month, 2) }
    if let day { text += "-" + Self.padded(day, 2) }
    return text
  }

  private static func padded(_ number: Int, _ width: Int) -> String {
    let digits = String(number)
    return String(repeating: "0", count: max(0, width - digits.utf8.count)) + digits
  }
}
