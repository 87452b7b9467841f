import CampaignRecord
import VietnameseText

/// Days of a schedule that have passed by a slip: each stands between two days to come, and one slip of the pen makes it a
/// day between them.
struct ScheduledDays {
  let plan: PlanUnderCheck
  /// The day of issue.
  let issue: CalendarDay
  let lapsed: LapsedDays

  /// How far apart the neighbours may lie, in days, and how far away in the text, in bytes.
  private static let reach: Int = 120
  private static let distance: Int = 600

  /// The day that was probably meant by a point, an index of `plan.datePoints`; nil where the point may well be history.
  func meantDay(_ index: Int) -> CalendarDay? {
    let points: [DatePoint] = plan.datePoints
    guard index > 0, index + 1 < points.count, points[index].isFull,
      let first = day(index - 1), let last = day(index + 1), issue <= first, first <= last, last - first <= Self.reach,
      points[index].span.start - points[index - 1].span.end < Self.distance,
      points[index + 1].span.start - points[index].span.end < Self.distance,
      !isTold(points[index])
    else { return nil }
    let meant: [CalendarDay] = slips(of: points[index]).filter { day in first <= day && day <= last }
    return meant.count == 1 ? meant[0] : nil
  }

  /// The day of a point of the plan's own time.
  private func day(_ index: Int) -> CalendarDay? {
    switch plan.role(of: plan.datePoints[index]) {
    case .deadline, .phase, .other: plan.datePoints[index].calendarDay
    default: nil
    }
  }

  /// The same day of another year, and the day with its month in its place.
  private func slips(of point: DatePoint) -> [CalendarDay] {
    guard let year = point.fullYear, let month = point.month?.value, let day = point.day?.value else { return [] }
    let others: Set<Int> = Set(YearSlips.years(from: year)).union([year - 1, year + 1])
    let swapped: CalendarDay? = day == month ? nil : CalendarDay(year: year, month: day, day: month)
    return others.compactMap { year in CalendarDay(year: year, month: month, day: day) } + [swapped].compactMap { $0 }
  }

  /// Whether the sentence tells what was: `đã họp ngày 05/6/2022`, `thành lập ngày 05/6/2022`, `cuộc họp ngày`.
  private func isTold(_ point: DatePoint) -> Bool {
    let start: Int = plan.token(at: point.span.start)
    return lapsed.clause(before: start).contains { index in
      LapsedDays.past.contains(plan.keys[index]) || Self.tellers.contains(plan.keys[index])
        || (index > start - 4 && LapsedDays.beginnings.contains(plan.keys[index]))
    }
  }

  /// Words before a day that has been: `tiếp theo cuộc họp ngày`, `kể từ ngày`, `báo cáo ngày`, `được thành lập ngày`.
  private static let tellers: Set<WordKey> = ["theo", "cuộc", "từ", "được", "số", "qua", "sau", "cứ", "khi", "năm"]
}
