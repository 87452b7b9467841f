import CampaignRecord
import VietnameseText

/// What is due so many days before or after a day.
extension DeadlineRecognizer {
  /// What a counted time binds; nil where the day that binds is not known, lies before the issue, or nothing is due by it.
  func due(_ count: CountedDays.Count, _ date: DatePhrase) -> Due? {
    guard count.isLimit, let day = day(count, date.first) else { return nil }
    var value: PartialDate = day.date
    if let issuedOn = context.issuedOn, let issue = CalendarDay(issuedOn), day < issue { return nil }
    if date.last.lacksYear { value.year = .unknown }
    return Due(kind: .by, value: .date(value), tokens: count.start..<max(count.end, date.tokens.upperBound))
  }

  /// The day so many days before or after a day of the calendar; one without its year lies in the year of issue.
  private func day(_ count: CountedDays.Count, _ point: CalendarPoint) -> CalendarDay? {
    var year: Int = point.year
    if point.lacksYear {
      guard case .known(let issued)? = context.issuedOn?.year, context.comesSoon(point) else { return nil }
      year = issued
    }
    let sign: Int = count.isBefore ? -1 : 1
    guard let day = CalendarDay(year: year, month: point.month, day: point.day) else { return nil }
    switch count.unit {
    case .day: return day + sign * count.number
    case .week: return day + sign * count.number * 7
    case .month:
      let months: Int = year * 12 + point.month - 1 + sign * count.number
      let last: Int = CalendarDay.days(inMonth: months % 12 + 1, of: months / 12)
      return CalendarDay(year: months / 12, month: months % 12 + 1, day: min(point.day, last))
    case .workingDay: return nil
    }
  }
}
