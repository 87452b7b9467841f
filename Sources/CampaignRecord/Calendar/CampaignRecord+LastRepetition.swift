extension CampaignRecord {
  /// The last day on which a duty of the plan that comes again (`hằng quý báo cáo …`) may fall due: the end of the last year
  /// that its phases or the time in its title (`năm 2025`, `giai đoạn 2021 - 2025`) reach, for reports on a year are owed at
  /// its end. Null where neither tells an end, or where that would be before the day of issue.
  public var lastRepetition: CalendarDay? {
    let titled: [DateBounds] = dates.compactMap { date in
      guard let title = header.title?.span, title.start <= date.span.start, date.span.end <= title.end,
        date.role != .citation
      else { return nil }
      return DateBounds(date.value)
    }
    let ends: [CalendarDay] =
      phases.compactMap { phase in phase.end.flatMap { end in DateBounds(end) }?.last } + titled.compactMap(\.last)
    guard let year = ends.max()?.date.knownYear, let end = CalendarDay(year: year, month: 12, day: 31) else {
      return nil
    }
    let issued: CalendarDay? = header.issuedOn.flatMap { issued in DateBounds(issued.value) }?.first
    return issued.map { issued in end >= issued } ?? true ? end : nil
  }
}
