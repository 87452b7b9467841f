public import CampaignRecord

/// One date of the text with the place of each of its parts: each end of a range, each day of a list stands by itself.
public struct DatePoint: Sendable {
  /// A number of a date, and where it stands.
  public struct Part: Sendable {
    /// The number.
    public let value: Int
    /// Its digits.
    public let span: Span
  }

  /// How the date is written.
  public enum Form: Hashable, Sendable {
    /// `03/02/2025`, `17-4-2014`, `9/2025`, `15/11`: the byte between the parts.
    case digits(separator: UInt8)
    /// `ngày 05 tháng 3 năm 2020`, `tháng 9 năm 2025`.
    case words
  }

  /// The day of the month.
  public let day: Part?
  /// The month.
  public let month: Part?
  /// The year as printed; of two digits only where it is written so.
  public let year: Part?
  /// How it is written.
  public let form: Form
  /// From the first digit to the last; the words `ngày`, `tháng`, `năm` before the first are left out.
  public let span: Span
  /// The index in `record.dates` of the expression that it is part of; null where the record has none.
  public internal(set) var mention: Int?

  /// The year, where it is written with four digits.
  public var fullYear: Int? { year.flatMap { year in year.span.end - year.span.start == 4 ? year.value : nil } }

  /// Whether day, month and a year of four digits are there.
  public var isFull: Bool { day != nil && month != nil && fullYear != nil }

  /// The day of the calendar; null where parts are missing or the day does not exist.
  public var calendarDay: CalendarDay? {
    guard let day, let month, let year = fullYear else { return nil }
    return CalendarDay(year: year, month: month.value, day: day.value)
  }

  /// The date as a value of the record; null without a year of four digits.
  public var date: PartialDate? {
    guard let year = fullYear else { return nil }
    return PartialDate(
      year: .known(year), month: month.map { month in .known(month.value) } ?? .absent,
      day: day.map { day in .known(day.value) } ?? .absent)
  }
}
