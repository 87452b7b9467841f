import VietnameseText

/// Short forms that tables have: `9-12/2024`, `15/10` in a column of times.
extension DateRecognizer {
  /// `15/10` in a column of times, `2024` where it is all that a cell there has, `3` in a column of months.
  func cellOfTimes(at index: Int) -> CalendarPoint? {
    switch flow.kind(index) {
    case .fraction:
      guard let point = points.numericDay(at: index), point.isDay else { return nil }
      let isRange: Bool = flow.isMark(point.end, .dash) && flow.kind(point.end + 1) == .fraction
      return isInTimes(index..<point.end + (isRange ? 2 : 0)) && !isShare(point.end) ? point : nil
    case .number:
      guard flow.length(index) <= 4, tables.opensCell(index) || flow.followsGap(index) else { return nil }
      if let year = points.yearNumber(index) {
        return isPlausible(year) && tables.holdTime(index..<index + 1)
          ? CalendarPoint(year: year, end: index + 1) : nil
      }
      // `3`, `5, 6`, `9-10`
      guard let month = flow.number(index), (1...12).contains(month), tables.column(of: index) == .month else {
        return nil
      }
      return CalendarPoint(month: month, end: index + 1)
    default: return nil
    }
  }

  /// Whether `15-20/10` or `02, 03/01` stands in a column of times.
  func isCellOfDays(_ index: Int) -> Bool {
    flow.kind(index + 2) == .fraction && isInTimes(index..<index + 3) && !isShare(index + 3)
  }

  /// Whether the tokens stand in a column of times; where blank space parts columns, they must be all of a cell.
  private func isInTimes(_ tokens: Range<Int>) -> Bool {
    tables.column(of: tokens.lowerBound)?.isTime == true
      || flow.followsGap(tokens.lowerBound) && tables.holdTime(tokens)
  }

  /// `1/2 ngày`, `2/3 số buổi`
  private func isShare(_ end: Int) -> Bool {
    flow.keyword(end) == .ngày || flow.keyword(end) == .số || flow.keyword(end) == .tháng || flow.spells(end, "buổi")
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
