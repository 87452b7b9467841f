internal import CampaignRecord

/// Dates in words.
struct DateText {
  /// The language.
  let language: Wording.Language

  /// A day, such as `15/5/2025` or `15 May 2025`.
  func text(_ day: CalendarDay) -> String { text(day.date) }

  /// What a date expression says; what is unknown is shown as an ellipsis.
  func text(_ date: ExtendedDate) -> String {
    switch date {
    case .date(let date): text(date)
    case .interval(let start, let end): range(start.map(text), end.map(text))
    case .set(let dates): dates.map(text).joined(separator: ", ")
    case .repetition(let period): text(period)
    }
  }

  /// From one date to another, either perhaps not said; null where both are not.
  func range(_ start: ExtendedDate?, _ end: ExtendedDate?) -> String? {
    start == nil && end == nil ? nil : range(start.map { text($0) }, end.map { text($0) })
  }

  private func range(_ start: String?, _ end: String?) -> String {
    switch (start, end) {
    case (let start?, let end?): "\(start) – \(end)"
    case (let start?, nil): language(vi: "từ \(start)", en: "from \(start)")
    case (nil, let end?): language(vi: "đến \(end)", en: "until \(end)")
    case (nil, nil): "…"
    }
  }

  /// A date of the calendar.
  func text(_ date: PartialDate) -> String {
    let year: String = date.knownYear.map(String.init) ?? "…"
    let day: String? = Self.part(date.day)
    switch date.month {
    case .absent: return language(vi: "năm \(year)", en: year)
    case .known(let quarter) where 33...36 ~= quarter:
      let number: String = ["I", "II", "III", "IV"][quarter - 33]
      return language(vi: "quý \(number)/\(year)", en: "quarter \(quarter - 32) of \(year)")
    case .known(40): return language(vi: "6 tháng đầu năm \(year)", en: "first half of \(year)")
    case .known(41): return language(vi: "6 tháng cuối năm \(year)", en: "second half of \(year)")
    case .known(let month): return text(day: day, month: month, year: date.year == .unknown ? nil : year)
    case .unknown:
      return language(vi: "\(day.map { "\($0)/" } ?? "")…/\(year)", en: "\(day.map { "\($0) " } ?? "")… \(year)")
    }
  }

  private func text(day: String?, month: Int, year: String?) -> String {
    switch language {
    case .vietnamese:
      // A day below 10 and the months 1 and 2 have a zero (Nghị định 30/2020, Phụ lục I).
      (day.map { day in day.utf8.count == 1 ? "0\(day)/" : "\(day)/" } ?? "tháng ")
        + (month < 3 ? "0\(month)" : "\(month)")
        + (year.map { year in "/\(year)" } ?? "")
    case .english:
      (day.map { day in "\(day) " } ?? "") + Self.month(month) + (year.map { year in " \(year)" } ?? "")
    }
  }

  private static func part(_ part: PartialDate.Part) -> String? {
    switch part {
    case .absent: nil
    case .unknown: "…"
    case .known(let number): String(number)
    }
  }

  private static let months: [String] = [
    "January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November",
    "December",
  ]

  /// The English name of a month; its number where there is no such month.
  private static func month(_ number: Int) -> String {
    months.indices.contains(number - 1) ? months[number - 1] : String(number)
  }

  /// A month of a year, for headings and axes.
  func month(_ number: Int, of year: Int) -> String {
    language(vi: "Tháng \(number)/\(year)", en: "\(Self.month(number)) \(year)")
  }

  /// The short name of a month.
  func shortMonth(_ number: Int) -> String {
    language(vi: "T\(number)", en: String(Self.month(number).prefix(3)))
  }

  private func text(_ period: ExtendedDate.Period) -> String {
    switch period {
    case .year: language(vi: "hằng năm", en: "every year")
    case .halfYear: language(vi: "6 tháng một lần", en: "every six months")
    case .quarter: language(vi: "hằng quý", en: "every quarter")
    case .month: language(vi: "hằng tháng", en: "every month")
    case .week: language(vi: "hằng tuần", en: "every week")
    case .day: language(vi: "hằng ngày", en: "every day")
    case .twoMonths: language(vi: "2 tháng một lần", en: "every two months")
    case .fourMonths: language(vi: "4 tháng một lần", en: "every four months")
    case .nineMonths: language(vi: "9 tháng một lần", en: "every nine months")
    case .twoYears: language(vi: "2 năm một lần", en: "every two years")
    case .threeYears: language(vi: "3 năm một lần", en: "every three years")
    case .fourYears: language(vi: "4 năm một lần", en: "every four years")
    case .fiveYears: language(vi: "5 năm một lần", en: "every five years")
    }
  }
}
