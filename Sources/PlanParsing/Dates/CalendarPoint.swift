import CampaignRecord

/// A day, month, quarter, half year or year as a phrase gives it, with where the phrase ends.
struct CalendarPoint {
  /// A part that the phrase does not speak of.
  static let absent: Int = -1
  /// A part left blank for the pen, or printed elsewhere in the phrase.
  static let unknown: Int = -2

  /// The month of a point that stands for several months of its year, which `DateRecognizer` makes a range of.
  static let nineMonths: Int = 139
  static let firstThreeMonths: Int = 133
  static let lastThreeMonths: Int = 136

  /// The year.
  var year: Int = CalendarPoint.absent
  /// The month; 33 to 36 for a quarter, 40 and 41 for a half year, as EDTF has it.
  var month: Int = CalendarPoint.absent
  /// The day of the month.
  var day: Int = CalendarPoint.absent
  /// The token after the phrase.
  var end: Int

  /// Whether the year is still to be found.
  var lacksYear: Bool { year == Self.absent || year == Self.unknown }

  /// Whether it is a day, known or blank.
  var isDay: Bool { day != Self.absent }

  /// Whether it is a whole year.
  var isYear: Bool { month == Self.absent && day == Self.absent }

  /// The parts that this one lacks, from one that stands later in the phrase: `27/7 đến 30/7/2013`. A start that would
  /// lie behind its end lies in the year or month before: `25/12 đến 05/01/2024`, `ngày 28 đến ngày 05/6/2025`.
  func completed(by later: CalendarPoint) -> CalendarPoint {
    var point: CalendarPoint = self
    let lacksMonth: Bool = month == Self.absent && day != Self.absent
    if lacksMonth { point.month = later.month }
    if lacksYear { point.year = later.isBeforeInItsYear(point) ? later.year - 1 : later.year }
    if lacksMonth, lacksYear, later.isSoonAfterMonthEnd(point) {
      point.month = later.month == 1 ? 12 : later.month - 1
      if later.month == 1, !point.lacksYear { point.year -= 1 }
    }
    return point
  }

  /// The end of a range with the year of its start, where it has none: `01/10/2024 - 31/10`; of the next year where it
  /// would lie before its start: `15/11/2024 - 15/01`.
  func following(_ first: CalendarPoint) -> CalendarPoint {
    guard lacksYear, !first.lacksYear, first.month > 0, month > 0 else { return self }
    var point: CalendarPoint = self
    point.year = first.year
    if point.isBeforeInItsYear(first) { point.year += 1 }
    return point
  }

  /// Whether the month or quarter comes before that of another point, so that the other lies in another year. Days of one
  /// month that stand in the wrong order are a slip of the pen, not a year.
  func isBeforeInItsYear(_ other: CalendarPoint) -> Bool {
    guard year > 0, month > 0, other.month > 0 else { return false }
    return (month < 13) == (other.month < 13) && (month < 40) == (other.month < 40) && month < other.month
  }

  /// Whether the day is one of the first days of a month, and the other one a last day of the month before.
  private func isSoonAfterMonthEnd(_ other: CalendarPoint) -> Bool {
    guard (1...12).contains(month), day > 0, other.day > day else { return false }
    return day + 31 - other.day <= 15
  }

  /// As a date of the record.
  var date: PartialDate {
    PartialDate(year: Self.part(year, isFirst: true), month: Self.part(month), day: Self.part(day))
  }

  private static func part(_ value: Int, isFirst: Bool = false) -> PartialDate.Part {
    switch value {
    case absent: isFirst ? .unknown : .absent
    case unknown: .unknown
    default: .known(value)
    }
  }
}

/// A date expression of the flow.
struct DatePhrase {
  /// What it says.
  var value: ExtendedDate
  /// Its tokens.
  var tokens: Range<Int>
  /// Its first point; for a range the start, for a list the first day.
  var first: CalendarPoint
  /// Its last point: the end of a range, the last day of a list, else the first point.
  var last: CalendarPoint
  /// How the points make the value.
  var form: Form
  /// What the date is for.
  var role: DateMention.Role = .other

  enum Form: UInt8 {
    /// One point.
    case single
    /// From the first to the last.
    case range
    /// Several points.
    case list
  }
}
