import VietnameseText

/// Short forms that tables have: `9-12/2024`, `15/10` in a column of times.
extension DateRecognizer {
  /// `15/10`, `2024` where they are all that a cell of times has.
  func cellOfTimes(at index: Int) -> CalendarPoint? {
    guard flow.isMark(index - 1, .cell) || flow.followsGap(index) else { return nil }
    let point: CalendarPoint?
    switch flow.kind(index) {
    case .fraction: point = points.numericDay(at: index)
    case .number: point = points.yearNumber(index).map { year in CalendarPoint(year: year, end: index + 1) }
    default: point = nil
    }
    guard let point, point.isDay || isPlausible(point.year) else { return nil }
    let isRange: Bool =
      point.isDay && flow.isMark(point.end, .dash) && flow.kind(point.end + 1) == .fraction
    return tables.holdTime(index..<point.end + (isRange ? 2 : 0)) ? point : nil
  }

  /// Whether `15-20/10` is all that a cell of times has.
  func isCellOfDays(_ index: Int) -> Bool {
    (flow.isMark(index - 1, .cell) || flow.followsGap(index)) && flow.kind(index + 2) == .fraction
      && tables.holdTime(index..<index + 3)
  }

  /// `9-12/2024` without `ngày`: two months, for the marks of a day would be alike.
  func monthBeforeDash(at index: Int) -> CalendarPoint? {
    guard flow.isMark(index + 1, .dash), flow.kind(index + 2) == .date, flow.keyword(index - 1) != .ngày,
      let first = flow.number(index), let (last, _) = points.monthAndYear(flow.tokens[index + 2]),
      (1..<last).contains(first)
    else { return nil }
    return CalendarPoint(month: first, end: index + 1)
  }
}
