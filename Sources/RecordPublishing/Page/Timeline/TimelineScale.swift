internal import CampaignRecord

/// Places days on a line. The line runs over what the plan is about; a day far from that, a slip of the pen or a today of
/// years later, stands at the line's end with an arrow, so that it does not squeeze the rest into a point.
struct TimelineScale {
  /// A place on the line.
  struct Place {
    /// Hundredths of a percent of the line's length, 0 to 10,000.
    let position: Int
    /// Whether the day lies beyond the line's end: before (-1), behind (1), or neither (0).
    let beyond: Int
  }

  /// How many days from the middle of all days a day may lie to count: thirty years.
  private static let reach: Int = 30 * 366

  /// The first day of the line.
  let first: CalendarDay
  /// The last day of the line.
  let last: CalendarDay

  /// A line over days, and today where that is near; null for no days.
  init?(_ days: [CalendarDay], today: CalendarDay) {
    let sorted: [CalendarDay] = days.sorted()
    guard !sorted.isEmpty else { return nil }
    let middle: CalendarDay = sorted[(sorted.count - 1) / 2]
    let near: [CalendarDay] = sorted.filter { day in abs(day - middle) <= Self.reach }
    guard var first = near.first, var last = near.last else { return nil }
    let length: Int = max(last - first, 180)
    if today < first, first - today <= length / 2 { first = today }
    if today > last, today - last <= length / 2 { last = today }
    let margin: Int = max((last - first) / 40, 7)
    self.first = first + -margin
    self.last = last + margin
  }

  /// The place of a day.
  func place(_ day: CalendarDay) -> Place {
    if day < first { return Place(position: 0, beyond: -1) }
    if day > last { return Place(position: 10_000, beyond: 1) }
    return Place(position: (day - first) * 10_000 / (last - first), beyond: 0)
  }

  /// A mark of the axis.
  struct Tick {
    let day: CalendarDay
    let text: String
  }

  /// The marks of the axis: years, or months where the line is short; six at most.
  var ticks: [Tick] {
    let months: Int = (last - first) / 30
    let steps: [Int] = [1, 2, 3, 6, 12, 24, 60, 120, 240]
    let step: Int = steps.first { step in months / step <= 5 } ?? 600
    guard let year = first.date.knownYear, let month = first.date.knownMonth else { return [] }
    var number: Int = (year * 12 + month - 1 + step - 1) / step * step
    var ticks: [Tick] = []
    while let day = CalendarDay(year: number / 12, month: number % 12 + 1, day: 1), day <= last, ticks.count < 12 {
      if day >= first {
        ticks.append(Tick(day: day, text: step < 12 ? "\(number % 12 + 1)/\(number / 12)" : "\(number / 12)"))
      }
      number += step
    }
    return ticks
  }
}
