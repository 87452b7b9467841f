import CampaignRecord

/// A day in four bytes. The year is 0 for a day of every year.
struct PackedDay: Hashable, Sendable {
  /// Year, month and day as `YYYYMMDD`.
  let value: Int32

  /// The day that ``value`` stands for.
  init(value: Int32) {
    self.value = value
  }

  /// A date whose day and month are known.
  init?(_ date: PartialDate) {
    guard let month = date.knownMonth, let day = date.knownDay, month <= 12 else { return nil }
    if case .absent = date.year { return nil }
    value = Int32((date.knownYear ?? 0) * 10_000 + month * 100 + day)
  }

  /// The year; 0 for every year.
  var year: Int { Int(value) / 10_000 }
  /// The month.
  var month: Int { Int(value) / 100 % 100 }
  /// The day of the month.
  var day: Int { Int(value) % 100 }

  /// The day as a number.
  var key: UInt64 { UInt64(value) }

  /// The date; its year is unknown for a day of every year.
  var date: PartialDate {
    PartialDate(year: year > 0 ? .known(year) : .unknown, month: .known(month), day: .known(day))
  }

  /// The day of the calendar in a year; null where there is none.
  func day(in year: Int) -> CalendarDay? { CalendarDay(year: year, month: month, day: day) }

  /// The day as plans write it, such as `07/4/2014`: a day below 10 and the months 1 and 2 with their zero.
  var text: String {
    let days: String = day < 10 ? "0\(day)" : "\(day)"
    let months: String = month < 3 ? "0\(month)" : "\(month)"
    return year > 0 ? "\(days)/\(months)/\(year)" : "\(days)/\(months)"
  }
}
